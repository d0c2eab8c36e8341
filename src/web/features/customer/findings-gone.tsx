// What the plan before this one told of and this one tells of no more: struck through until the next plan, with when that
// was and what had become different.

import { useQuery } from "@tanstack/react-query";
import { DoneIcon } from "@fluentui/react-icons";
import type { MoveDetails } from "#contract/views.ts";
import { queries } from "../../server/queries.ts";
import { Badge } from "../../ui/badge.tsx";
import { useSay } from "../../ui/say.ts";
import { PlanCauses } from "./plan-changes.tsx";

type PlanDiff = NonNullable<MoveDetails["changedSinceApproval"]>;

export function FindingsGone({ moveId }: { readonly moveId: string }) {
  const diff = useQuery(queries.planChanges(moveId)).data ?? null;
  if (diff === null) return null;
  const gone = diff.changes.filter(({ what }) => what === "findingGone");
  return [...Map.groupBy(gone, ({ before }) => String(before))].map(([code, alike]) => (
    <FindingGone key={code} code={code} alike={alike} diff={diff} />
  ));
}

interface FindingGoneProps {
  readonly code: string;
  /** Of each line or product that it was about. */
  readonly alike: PlanDiff["changes"];
  readonly diff: PlanDiff;
}

function FindingGone({ alike, code, diff }: FindingGoneProps) {
  const say = useSay();
  const titles = [...new Set(alike.flatMap(({ title }) => title ?? []))];
  return (
    <li className="card">
      <div className="plan-line-head">
        <div>
          <h2 className="minor">
            <del>{say.code(`findings.${code}.title`)}</del>
          </h2>
          {titles.length === 0 ? null : <p className="secondary">{say.list(titles)}</p>}
        </div>
        <Badge tone="done" icon={<DoneIcon />}>
          {say("desk.finding.resolved")}
        </Badge>
      </div>
      <p>{say("desk.finding.goneSince", { at: diff.to.madeAt })}</p>
      <PlanCauses causes={causesOf(alike, diff.causes)} />
      <p className="secondary">{code}</p>
    </li>
  );
}

/** Those of the same line or product; all of them where none is, for any may have done it. */
function causesOf(alike: PlanDiff["changes"], causes: PlanDiff["causes"]): PlanDiff["causes"] {
  const own = causes.filter((cause) =>
    alike.some(
      ({ about, title }) =>
        (about !== null && about === cause.about) || (title !== null && title === cause.title),
    ),
  );
  return own.length > 0 ? own : causes;
}
