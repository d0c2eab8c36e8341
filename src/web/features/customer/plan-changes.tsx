// What the shown plan would do other than the approved one, and why: the server's own comparison in words.

import type { MoveDetails } from "#contract/views.ts";
import { useSay, type Say } from "../../ui/say.ts";

type PlanDiff = NonNullable<MoveDetails["changedSinceApproval"]>;
type Difference = PlanDiff["changes"][number] | PlanDiff["causes"][number];

export function PlanChanges({ diff }: { readonly diff: PlanDiff }) {
  const say = useSay();
  return (
    <>
      <ul className="will">
        {diff.changes.map((change, index) => (
          <One key={index} difference={change} what={say(`changes.what.${change.what}`)} />
        ))}
      </ul>
      {diff.causes.length === 0 ? null : (
        <>
          <h4>{say("changes.headingBecause")}</h4>
          <PlanCauses causes={diff.causes} />
        </>
      )}
    </>
  );
}

/** What a plan was made from that the one before it was not. */
export function PlanCauses({ causes }: Pick<PlanDiff, "causes">) {
  const say = useSay();
  return (
    <ul className="will">
      {causes.map((cause, index) => (
        <One key={index} difference={cause} what={say(`changes.because.${cause.what}`)} />
      ))}
    </ul>
  );
}

function One({ difference, what }: { readonly difference: Difference; readonly what: string }) {
  const say = useSay();
  const name = difference.title ?? difference.about;
  return (
    <li>
      {name === null ? null : <strong>{name}</strong>}
      <span>
        {what}: <del>{inWords(say, difference, "before")}</del> →{" "}
        <ins>{inWords(say, difference, "after")}</ins>
      </span>
    </li>
  );
}

/** Codes are said in words where they have some, instants and money in the reader's form. */
function inWords(say: Say, difference: Difference, side: "before" | "after"): string {
  const value = difference[side];
  if (value === null) return say("changes.none");
  if (typeof value === "number") return say.number(value);
  if (typeof value !== "string") return say.money(value);
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return say.time(value);
  const { what } = difference;
  if (what === "findingNew" || what === "findingGone") return say.code(`findings.${value}.title`);
  if (what === "route") return say.code(`cli.route.${value}`);
  if (what === "billingPlan") return say.code(`console.billing.${value}`);
  return what === "term" ? say.code(`cli.term.${value}`) : value;
}
