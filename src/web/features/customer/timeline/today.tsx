import { useSay } from "../../../ui/say.ts";
import { isInside, placeOf, type Axis } from "./axis.ts";

/** The present, through all lanes. */
export function Today({
  axis,
  now,
  hasLabel = false,
}: {
  readonly axis: Axis;
  readonly now: string;
  readonly hasLabel?: boolean;
}) {
  const say = useSay();
  const place = placeOf(axis, now);
  if (!isInside(place)) return null;
  return (
    <div className="today" style={{ left: `${place}%` }} aria-hidden="true">
      {hasLabel ? <span>{say("console.timeline.today")}</span> : null}
    </div>
  );
}
