// What only people elsewhere can do: who, what, asked when, due when, reminded how often, and how it ended.

import type { MoveDetails } from "#contract/views.ts";
import { ClockIcon, DoneIcon, WarningIcon } from "@fluentui/react-icons";
import { Badge } from "../../ui/badge.tsx";
import { Empty } from "../../ui/empty.tsx";
import { useSay } from "../../ui/say.ts";

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
    <ul className="plan-lines">
      {move.humanSteps.map((step) => {
        const isOverdue = step.state === "open" && step.dueAt < now;
        return (
          <li key={step.humanStepId} className="card">
            <div className="plan-line-head">
              <div>
                <h2 className="minor">{say(`people.step.${step.kind}`)}</h2>
                <p className="secondary">{say(`people.actor.${step.owner}`)}</p>
              </div>
              <Badge
                tone={isOverdue ? "danger" : step.state === "done" ? "done" : "plain"}
                icon={
                  isOverdue ? <WarningIcon /> : step.state === "done" ? <DoneIcon /> : <ClockIcon />
                }
              >
                {isOverdue
                  ? say("console.certainty.overdue")
                  : say(`console.stepState.${step.state}`)}
              </Badge>
            </div>
            <dl className="facts">
              <div>
                <dt>{say("console.steps.asked")}</dt>
                <dd>{say.time(step.openedAt)}</dd>
              </div>
              <div>
                <dt>{say("console.steps.due")}</dt>
                <dd>{say.time(step.dueAt)}</dd>
              </div>
              <div>
                <dt>{say("console.steps.reminded")}</dt>
                <dd>
                  {step.lastChasedAt === null
                    ? say("console.steps.never")
                    : say("console.steps.remindedValue", { n: step.chases, at: step.lastChasedAt })}
                </dd>
              </div>
              {step.evidence === null ? null : (
                <div>
                  <dt>{say("console.steps.evidence")}</dt>
                  <dd>
                    {say(`plan.evidence.${step.evidence.level}`)}, {say.time(step.evidence.at)}
                    {step.evidence.by === undefined ? "" : ` · ${step.evidence.by}`}
                  </dd>
                </div>
              )}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
