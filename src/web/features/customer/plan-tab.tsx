// The move plan line by line: what becomes of each subscription, why, when, at what cost, and the next best moment.

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { MoveDetails, PlanFileView } from "#contract/views.ts";
import { wantedWords } from "#phrases/plan-words.ts";
import { Badge } from "../../ui/badge.tsx";
import { useSay } from "../../ui/say.ts";
import { queries } from "../../server/queries.ts";
import { LineDecision, type Decision } from "./line-decision.tsx";
import { overlapOf, overlapText, type Overlap } from "./overlap.ts";
import { OverrideForm } from "./override-form.tsx";
import { PlanAgain } from "./plan-again.tsx";

interface PlanTabProps {
  readonly move: MoveDetails;
  readonly file: PlanFileView;
}

type Line = PlanFileView["plan"]["lines"][number];
type Target = PlanFileView["plan"]["targets"][number];

export function PlanTab({ move, file }: PlanTabProps) {
  const say = useSay();
  const standing = useQuery(queries.standing);
  const { plan, planHash } = file;
  const { data: decided = [] } = useQuery(queries.overrides(move.moveId));
  const outcomes = new Map(move.lines.map(({ lineId, outcome }) => [lineId, outcome]));
  return (
    <>
      <p className="sum">
        {plan.cost.overlap === null
          ? say("console.plan.sumUnknown", { n: plan.lines.length })
          : say("console.plan.sum", {
              n: plan.lines.length,
              overlap: plan.cost.overlap,
              today: plan.cost.ifDoneToday ?? plan.cost.overlap,
            })}
      </p>
      <ul className="plan-lines">
        {plan.lines.map((line) => (
          <PlanLine
            key={line.lineId}
            line={line}
            overlap={overlapOf(plan, line.lineId)}
            targets={plan.targets.filter(({ steps }) =>
              steps.some(({ forLines }) => forLines.includes(line.lineId)),
            )}
            outcome={outcomes.get(line.lineId) ?? "open"}
            decision={decided.find(({ lineId }) => lineId === line.lineId)}
            decide={
              move.status === "open" || outcomes.get(line.lineId) !== "moved" ? (
                <OverrideForm
                  moveId={move.moveId}
                  lineId={line.lineId}
                  findings={plan.findings
                    .filter(({ about }) => about === line.lineId || about === line.skuId)
                    .map(({ code }) => code)}
                />
              ) : null
            }
          />
        ))}
      </ul>
      <p className="secondary">
        {say("console.plan.made", { at: plan.madeAt, hash: planHash.slice(0, 16) })}
        {standing.data === undefined
          ? null
          : ` ${say("console.plan.catalog", { version: plan.catalogVersion.slice(0, 16) })}`}
      </p>
      {move.status === "open" ? <PlanAgain moveId={move.moveId} /> : null}
    </>
  );
}

interface PlanLineProps {
  readonly line: Line;
  readonly overlap: Overlap | null;
  /** More than one where some of its users get a larger plan. */
  readonly targets: readonly Target[];
  readonly outcome: string;
  readonly decision: Decision | undefined;
  /** Where somebody can still decide about it. */
  readonly decide: ReactNode;
}

function PlanLine({ line, overlap, targets, outcome, decision, decide }: PlanLineProps) {
  const say = useSay();
  const { refusal, reason, end } = line;
  return (
    <li className="card">
      <div className="plan-line-head">
        <div>
          <h2 className="minor">{line.title}</h2>
          <p className="secondary">
            {say("console.licenses", { n: line.seats })} · {say(`console.channel.${line.channel}`)}
          </p>
        </div>
        <Badge tone={refusal !== null ? "danger" : outcome === "moved" ? "done" : "plain"}>
          {outcome === "open"
            ? say.code(`cli.route.${line.route}`)
            : say.code(`console.outcome.${outcome}`)}
        </Badge>
      </div>
      <p>
        {refusal === null
          ? say.code(`plan.routes.reason.${reason}`)
          : say(`findings.${refusal}.title`)}
      </p>
      {wantedWords(line, say).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl className="facts">
        {end.plannedAt === null ? null : (
          <div>
            <dt>{say("console.plan.oldEnds")}</dt>
            <dd>
              {say.time(end.plannedAt)} ({say(`plan.evidence.${end.evidence}`)})
            </dd>
          </div>
        )}
        {line.runnerUp === null ? null : (
          <div>
            <dt>{say("console.plan.otherRoute")}</dt>
            <dd>
              {say.code(`cli.route.${line.runnerUp.route}`)}
              {line.runnerUp.cost === null ? "" : ` · ${say.money(line.runnerUp.cost)}`}
            </dd>
          </div>
        )}
        {targets.map((target) => (
          <Purchase key={target.skuId} target={target} lineId={line.lineId} />
        ))}
        {overlap === null ? null : (
          <div>
            <dt>{say("console.plan.overlap")}</dt>
            <dd>{overlapText(say, overlap)}</dd>
          </div>
        )}
      </dl>
      {decision === undefined ? null : <LineDecision decision={decision} />}
      {end.assumptions.length === 0 ? null : (
        <details>
          <summary>{say("console.plan.assumptions", { n: end.assumptions.length })}</summary>
          <ul>
            {end.assumptions.map((code) => (
              <li key={code}>{say.code(`plan.assumption.${code}`)}</li>
            ))}
          </ul>
        </details>
      )}
      {decide}
    </li>
  );
}

function Purchase({ target, lineId }: { readonly target: Target; readonly lineId: string }) {
  const say = useSay();
  const step = target.steps.find(({ forLines }) => forLines.includes(lineId));
  if (step === undefined) return null;
  const facts = [
    [
      "order",
      say("console.plan.orderValue", {
        n: step.seatsAdded,
        product: target.title,
        at: step.orderAt,
      }),
    ],
    ...(target.usersAbove === undefined
      ? []
      : ([["above", say("cli.band.usersAbove", { n: target.usersAbove })]] as const)),
    ["why", say.code(`plan.timing.reason.${step.reason}`)],
    [
      "term",
      `${say.code(`cli.term.${target.term}`)}, ${say.code(`console.billing.${target.billingPlan}`)}`,
    ],
    [
      "price",
      target.unitCost === null
        ? say("console.unknown")
        : say("console.plan.priceValue", { price: target.unitCost }),
    ],
    ["lastSafe", say.time(step.latestSafeAt)],
    ["undo", say.time(step.undoUntil)],
    [
      "runnerUp",
      target.timing.runnerUp === null
        ? say("console.plan.noRunnerUp")
        : target.timing.runnerUp.extraCost === null
          ? say.time(target.timing.runnerUp.orderAt)
          : say("console.plan.runnerUpValue", {
              at: target.timing.runnerUp.orderAt,
              cost: target.timing.runnerUp.extraCost,
            }),
    ],
  ] as const;
  return facts.map(([fact, value]) => (
    <div key={fact}>
      <dt>{say(`console.plan.${fact}`)}</dt>
      <dd>{value}</dd>
    </div>
  ));
}
