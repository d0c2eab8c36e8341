// What only people elsewhere can do: who, what, asked when, due when, reminded how often, and how it ended.

import { useQuery } from "@tanstack/react-query";
import type { HumanStepRow } from "#contract/routes/human-steps.ts";
import type { MoveDetails } from "#contract/views.ts";
import { ClockIcon, DoneIcon, WarningIcon } from "@fluentui/react-icons";
import { queries } from "../../server/queries.ts";
import { Badge } from "../../ui/badge.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay, type Say } from "../../ui/say.ts";
import { AttestForm } from "./attest-form.tsx";
import { EvidenceFile } from "./evidence-file.tsx";
import { CustomerLink } from "./customer-link.tsx";
import { RemindNow } from "./remind-now.tsx";

export function StepsTab({ move }: { readonly move: MoveDetails }) {
  const say = useSay();
  const steps = useQuery(queries.humanSteps(move.moveId));
  return (
    <Reading query={steps} lines={6}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty title={say("console.steps.none")} text={say("console.steps.noneText")} />
        ) : (
          <>
            <ul className="plan-lines">
              {rows.map((step) => (
                <StepItem key={step.humanStepId} step={step} />
              ))}
            </ul>
            {move.status === "open" ? <CustomerLink move={move} /> : null}
          </>
        )
      }
    </Reading>
  );
}

function StepItem({ step }: { readonly step: HumanStepRow }) {
  const say = useSay();
  const { contact, isOverdue, owner, state, title } = step;
  const who = [say(`people.actor.${owner}`), contact.name, ...contact.addresses];
  return (
    <li className="card">
      <div className="plan-line-head">
        <div>
          <h2 className="minor">{say(`people.step.${step.kind}`)}</h2>
          {title === null ? null : <p>{title}</p>}
          {step.isOutgrown ? <p>{say("people.outgrown")}</p> : null}
          <p className="secondary">{who.filter((each) => each !== null).join(" · ")}</p>
        </div>
        <Badge
          tone={isOverdue ? "danger" : state === "done" ? "done" : "plain"}
          icon={isOverdue ? <WarningIcon /> : state === "done" ? <DoneIcon /> : <ClockIcon />}
        >
          {isOverdue ? say("console.certainty.overdue") : say(`console.stepState.${state}`)}
        </Badge>
      </div>
      <dl className="facts">
        {factsOf(step, say).map(([fact, value]) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {step.evidence?.file === undefined ? null : (
        <EvidenceFile humanStepId={step.humanStepId} fileName={step.evidence.file.fileName} />
      )}
      {isReminded(step) ? <RemindNow step={step} /> : null}
      {state === "open" && isShownByFile(step) ? (
        <AttestForm humanStepId={step.humanStepId} kind={step.kind} />
      ) : null}
    </li>
  );
}

function factsOf(step: HumanStepRow, say: Say): readonly (readonly [string, string])[] {
  const { amount, chases, dueAt, evidence, lastChasedAt, nextChases, openedAt, reason } = step;
  const [next] = nextChases;
  return [
    [say("console.steps.asked"), say.time(openedAt)],
    [say("console.steps.due"), say.time(dueAt)],
    [
      say("console.steps.reminded"),
      lastChasedAt === null
        ? say("console.steps.never")
        : say("console.steps.remindedValue", { n: chases, at: lastChasedAt }),
    ],
    ...(isReminded(step)
      ? [[say("remind.next"), next === undefined ? say("remind.noNext") : say.time(next)] as const]
      : []),
    ...(reason === undefined ? [] : [[say("people.reason"), reason] as const]),
    ...(amount === undefined ? [] : [[say("console.steps.amount"), say.money(amount)] as const]),
    ...(evidence === null
      ? []
      : [[say("console.steps.evidence"), evidenceText(evidence, say)] as const]),
  ];
}

/** Of what is outgrown the later request is reminded of. */
function isReminded({ isOutgrown, isWrittenElsewhere, state }: HumanStepRow): boolean {
  return state === "open" && isWrittenElsewhere && !isOutgrown;
}

function evidenceText(
  { at, by, level, note, reference, validUntil }: NonNullable<HumanStepRow["evidence"]>,
  say: Say,
): string {
  const told = [
    `${say(`plan.evidence.${level}`)}, ${say.time(at)}`,
    by,
    reference === undefined ? undefined : say("report.evidence.reference", { reference }),
    validUntil === undefined ? undefined : say("report.evidence.validUntil", { validUntil }),
    note,
  ];
  return told.filter((each) => each !== undefined).join(" · ");
}

/** Our own operator shows by a file what only Microsoft's answer shows. */
function isShownByFile({ kind, owner }: HumanStepRow): boolean {
  return owner !== "operator" || kind === "claimCredit";
}
