// What only people elsewhere can do: who, what, asked when, due when, reminded how often, and how it ended.

import type { MoveDetails } from "#contract/views.ts";
import { ClockIcon, DoneIcon, WarningIcon } from "@fluentui/react-icons";
import { Badge } from "../../ui/badge.tsx";
import { Empty } from "../../ui/empty.tsx";
import { useSay } from "../../ui/say.ts";
import { AttestForm } from "./attest-form.tsx";
import { EvidenceFile } from "./evidence-file.tsx";
import { CustomerLink } from "./customer-link.tsx";

interface StepsTabProps {
  readonly move: MoveDetails;
  readonly now: string;
}

export function StepsTab({ move, now }: StepsTabProps) {
  const say = useSay();
  if (move.humanSteps.length === 0) {
    return <Empty title={say("console.steps.none")} text={say("console.steps.noneText")} />;
  }
  return (
    <>
      <ul className="plan-lines">
        {move.humanSteps.map((step) => (
          <StepItem key={step.humanStepId} step={step} now={now} />
        ))}
      </ul>
      {move.status === "open" ? <CustomerLink move={move} /> : null}
    </>
  );
}

interface StepItemProps {
  readonly step: MoveDetails["humanSteps"][number];
  readonly now: string;
}

function StepItem({ step, now }: StepItemProps) {
  const say = useSay();
  const isOverdue = step.state === "open" && step.dueAt < now;
  const facts = [
    ["asked", say.time(step.openedAt)],
    ["due", say.time(step.dueAt)],
    [
      "reminded",
      step.lastChasedAt === null
        ? say("console.steps.never")
        : say("console.steps.remindedValue", { n: step.chases, at: step.lastChasedAt }),
    ],
  ] as const;
  return (
    <li className="card">
      <div className="plan-line-head">
        <div>
          <h2 className="minor">{say(`people.step.${step.kind}`)}</h2>
          <p className="secondary">{say(`people.actor.${step.owner}`)}</p>
        </div>
        <Badge
          tone={isOverdue ? "danger" : step.state === "done" ? "done" : "plain"}
          icon={isOverdue ? <WarningIcon /> : step.state === "done" ? <DoneIcon /> : <ClockIcon />}
        >
          {isOverdue ? say("console.certainty.overdue") : say(`console.stepState.${step.state}`)}
        </Badge>
      </div>
      <dl className="facts">
        {facts.map(([fact, value]) => (
          <div key={fact}>
            <dt>{say(`console.steps.${fact}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {step.amount === undefined ? null : (
          <div>
            <dt>{say("console.steps.amount")}</dt>
            <dd>{say.money(step.amount)}</dd>
          </div>
        )}
        {step.evidence === null ? null : (
          <div>
            <dt>{say("console.steps.evidence")}</dt>
            <dd>
              {say(`plan.evidence.${step.evidence.level}`)}, {say.time(step.evidence.at)}
              {step.evidence.by === undefined ? "" : ` · ${step.evidence.by}`}
              {step.evidence.reference === undefined
                ? ""
                : ` · ${say("report.evidence.reference", { reference: step.evidence.reference })}`}
              {step.evidence.validUntil === undefined
                ? ""
                : ` · ${say("report.evidence.validUntil", { validUntil: step.evidence.validUntil })}`}
              {step.evidence.note === undefined ? "" : ` · ${step.evidence.note}`}
            </dd>
          </div>
        )}
      </dl>
      {step.evidence?.file === undefined ? null : (
        <EvidenceFile humanStepId={step.humanStepId} fileName={step.evidence.file.fileName} />
      )}
      {step.state === "open" && isShownByFile(step) ? (
        <AttestForm humanStepId={step.humanStepId} kind={step.kind} />
      ) : null}
    </li>
  );
}

/** Our own operator shows by a file what only Microsoft's answer shows. */
function isShownByFile({ kind, owner }: StepItemProps["step"]): boolean {
  return owner !== "operator" || kind === "claimCredit";
}
