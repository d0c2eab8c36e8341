// What really happened in the sandbox's world. Zeroes are written: they are the answer.

import { useQuery } from "@tanstack/react-query";
import type { SandboxMeter } from "#contract/routes/sandbox.ts";
import { queries } from "../../server/queries.ts";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

const figures = [
  "interruptedUserHours",
  "dataPlansLost",
  "seatsBought",
  "seatsBoughtTwice",
  "requests",
  "throttled",
] as const satisfies readonly (keyof SandboxMeter)[];

export function MeterPanel() {
  const say = useSay();
  const meter = useQuery(queries.meter);
  return (
    <Reading query={meter} lines={1}>
      {(reading) => (
        <dl className="meter">
          {figures.map((figure) => (
            <div key={figure}>
              <dt>{say(`console.meter.${figure}`)}</dt>
              <dd>{say.number(reading[figure])}</dd>
            </div>
          ))}
        </dl>
      )}
    </Reading>
  );
}
