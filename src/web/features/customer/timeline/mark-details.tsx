// A chosen mark: when, how sure, why then, until when it can be taken back, what is paid twice, and what follows.

import { useSay } from "../../../ui/say.ts";
import { overlapText } from "../overlap.ts";
import { markText } from "./mark-text.ts";
import type { Mark, TimelineLine } from "./timeline-model.ts";

interface MarkDetailsProps {
  readonly mark: Mark;
  /** Null: it concerns the whole customer. */
  readonly line: TimelineLine | null;
  readonly now: string;
}

export function MarkDetails({ mark, line, now }: MarkDetailsProps) {
  const say = useSay();
  const overlap = mark.kind === "cutover" ? (line?.overlap ?? null) : null;
  const { at, kind, product, undoUntil, reason, step } = mark;
  const utc = new Date(at).toISOString().slice(0, 16).replace("T", " ");
  return (
    <div className="mark-details">
      <strong>{markText(say, mark).name}</strong>
      {line === null ? null : <span>{line.title}</span>}
      {product === null || product === line?.title ? null : <span>{product}</span>}
      <span>
        <time dateTime={at}>{say.time(at)}</time> ({utc} UTC) · {say.from(at, now)}
      </span>
      {step === null ? null : <span>{say.code(`people.actor.${step.owner}`)}</span>}
      {reason === null ? null : <span>{say.code(`plan.timing.reason.${reason}`)}</span>}
      {undoUntil === null ? null : <span>{say("console.undoUntil", { at: undoUntil })}</span>}
      {overlap === null ? null : <span>{overlapText(say, overlap)}</span>}
      <span className="secondary">{say.code(`console.consequence.${kind}`)}</span>
    </div>
  );
}
