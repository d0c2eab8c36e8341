// A chosen mark: when, how sure, why then, until when it can be taken back, and what follows.

import { useSay } from "../../../ui/say.ts";
import { markText } from "./mark-text.ts";
import type { Mark } from "./timeline-model.ts";

export function MarkDetails({ mark, now }: { readonly mark: Mark; readonly now: string }) {
  const say = useSay();
  const { at, kind, product, undoUntil, reason, step } = mark;
  const utc = new Date(at).toISOString().slice(0, 16).replace("T", " ");
  return (
    <div className="mark-details">
      <strong>{markText(say, mark).name}</strong>
      {product === null ? null : <span>{product}</span>}
      <span>
        <time dateTime={at}>{say.time(at)}</time> ({utc} UTC) · {say.from(at, now)}
      </span>
      {step === null ? null : <span>{say.code(`people.actor.${step.owner}`)}</span>}
      {reason === null ? null : <span>{say.code(`plan.timing.reason.${reason}`)}</span>}
      {undoUntil === null ? null : <span>{say("console.undoUntil", { at: undoUntil })}</span>}
      <span className="secondary">{say.code(`console.consequence.${kind}`)}</span>
    </div>
  );
}
