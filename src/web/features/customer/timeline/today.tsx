import { useSay } from "../../../ui/say.ts";
import { besideOf, isInside, placeOf, pxOf, textPx, type Axis } from "./axis.ts";

/** Beside the word under the present. */
const PADDING_PX = 12;

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
  const word = say("console.timeline.today");
  const { side } = besideOf(axis, pxOf(axis, now), textPx(word) + PADDING_PX);
  return (
    <div className="today" style={{ left: `${place}%` }} aria-hidden="true">
      {hasLabel ? <span className={side === "left" ? "turned" : undefined}>{word}</span> : null}
    </div>
  );
}
