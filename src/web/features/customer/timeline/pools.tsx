// The licenses of each pool over time; where there are many pools, of the one that is chosen.

import { Select } from "@fluentui/react-select";
import { useState } from "react";
import { useSay } from "../../../ui/say.ts";
import type { Axis } from "./axis.ts";
import { SeatsChart } from "./seats-chart.tsx";
import type { SeatsOverTime } from "./timeline-model.ts";

/** So many are seen one below the other. */
const POOLS_MAX = 2;

interface PoolsProps {
  /** The tightest first. */
  readonly pools: readonly SeatsOverTime[];
  readonly axis: Axis;
  readonly now: string;
}

export function Pools({ pools, axis, now }: PoolsProps) {
  const say = useSay();
  const [chosen, choose] = useState<string | null>(null);
  if (pools.length <= POOLS_MAX) {
    return pools.map((seats) => (
      <SeatsChart key={seats.skuId} seats={seats} axis={axis} now={now} />
    ));
  }
  const shown = pools.find(({ skuId }) => skuId === chosen) ?? pools[0];
  if (shown === undefined) return null;
  return (
    <>
      <div className="lane">
        <div className="pool-choice">
          <Select
            size="small"
            aria-label={say("console.column.product")}
            value={shown.skuId}
            onChange={(_event, { value }) => choose(value)}
          >
            {pools.map(({ leastSpare, skuId, title }) => (
              <option key={skuId} value={skuId}>
                {leastSpare === null
                  ? title
                  : `${title} · ${say("console.column.spare")}: ${say.number(leastSpare.seats)}`}
              </option>
            ))}
          </Select>
        </div>
      </div>
      <SeatsChart seats={shown} axis={axis} now={now} />
    </>
  );
}
