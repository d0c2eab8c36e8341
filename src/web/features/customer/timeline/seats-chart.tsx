// Licenses over time: what is there as an area, what users need as a line. The area never falls below the line; where
// it would, that is drawn as what it is.

import { useSay } from "../../../ui/say.ts";
import { placeOf, type Axis } from "./axis.ts";
import type { SeatsOverTime } from "./timeline-model.ts";
import { Today } from "./today.tsx";

const HEIGHT = 100;

interface SeatsChartProps {
  readonly seats: SeatsOverTime;
  readonly axis: Axis;
  readonly now: string;
}

export function SeatsChart({ seats, axis, now }: SeatsChartProps) {
  const say = useSay();
  const { title, steps, leastSpare } = seats;
  const most = Math.max(1, ...steps.flatMap(({ needed, covered }) => [needed, covered])) * 1.15;
  const x = (instant: string | null) =>
    instant === null ? 100 : Math.min(100, Math.max(0, placeOf(axis, instant)));
  const y = (count: number) => HEIGHT - (count / most) * HEIGHT;
  const visible = steps.filter(({ from, to }) => x(to) > 0 && x(from) < 100);
  const last = visible.at(-1);
  const line = (figure: "needed" | "covered") =>
    visible
      .map((step) => `${x(step.from)},${y(step[figure])} ${x(step.to)},${y(step[figure])}`)
      .join(" ");
  const first = visible[0];
  return (
    <div className="lane seats">
      <div className="lane-name">
        <strong>{say("console.seats.title")}</strong>
        <span className="secondary">{title}</span>
        {last === undefined ? null : (
          <>
            <span className="key covered">
              {say("console.seats.available", { n: last.covered })}
            </span>
            <span className="key needed">{say("console.seats.needed", { n: last.needed })}</span>
          </>
        )}
      </div>
      <div className="track">
        <Today axis={axis} now={now} />
        <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {first === undefined ? null : (
            <polygon
              className="covered"
              points={`${x(first.from)},${HEIGHT} ${line("covered")} ${x(last?.to ?? null)},${HEIGHT}`}
            />
          )}
          {visible
            .filter(({ needed, covered }) => covered < needed)
            .map(({ from, to, needed, covered }) => (
              <rect
                key={from}
                className="short"
                x={x(from)}
                width={x(to) - x(from)}
                y={y(needed)}
                height={y(covered) - y(needed)}
              />
            ))}
          <polyline
            className="covered-edge"
            points={line("covered")}
            vectorEffect="non-scaling-stroke"
          />
          <polyline className="needed" points={line("needed")} vectorEffect="non-scaling-stroke" />
        </svg>
        <p className="seats-says">
          {leastSpare === null
            ? null
            : leastSpare.seats < 0
              ? say("console.seats.short", { n: -leastSpare.seats, from: leastSpare.from })
              : say("console.seats.never", { n: leastSpare.seats, from: leastSpare.from })}
        </p>
      </div>
    </div>
  );
}
