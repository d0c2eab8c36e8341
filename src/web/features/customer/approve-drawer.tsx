// Approving a plan: what will happen, what changed since the last approval, until when it can be undone, and what
// happens if nobody approves. What is approved is the band, by its hash; another plan needs another approval.

import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { CopyIcon, Dismiss20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { ApiError } from "#contract/problem.ts";
import { approveBand } from "#contract/routes/moves.ts";
import type { MoveDetails, PlanFileView } from "#contract/views.ts";
import { askedWords } from "#phrases/plan-words.ts";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { Decision, DecisionDrawer } from "../../ui/decision-drawer.tsx";
import { useSay } from "../../ui/say.ts";
import { PlanChanges } from "./plan-changes.tsx";

interface ApproveDrawerProps {
  readonly move: MoveDetails;
  readonly file: PlanFileView;
  readonly onClose: () => void;
}

export function ApproveDrawer({ move, file, onClose }: ApproveDrawerProps) {
  const say = useSay();
  // The band, and what it was compared with, as they were when the drawer was opened: only what was read can be approved.
  const [shown] = useState(file);
  const [compared] = useState(move);
  const isCurrent = file.bandHash === shown.bandHash;
  const isOutgrown = move.askedBeside.some(({ bandHash }) => bandHash === shown.bandHash);
  const approve = useAct(async (by: string) => {
    const body = { bandHash: shown.bandHash, approvedBy: by };
    await call(approveBand, { params: { move: move.moveId }, body });
    return { isOutgrown };
  });
  const title = say("console.approve.title", { company: move.customer.companyName });
  const cross = (
    <Button
      appearance="subtle"
      aria-label={say("console.close")}
      icon={<Dismiss20Regular />}
      onClick={onClose}
    />
  );
  const error = isFirstOfTwo(approve.error) ? null : approve.error;
  return (
    <DecisionDrawer title={title} size="large" action={cross} onClose={onClose}>
      <Decision
        act={{ ...approve, error }}
        done={say(
          approve.data?.isOutgrown === true ? "acts.approve.outgrownDone" : "console.approve.done",
        )}
        read={say("console.approve.read")}
        notNow={say("console.approve.notNow")}
        choices={[
          {
            label: say("console.approve.act"),
            isPossible: isCurrent || isOutgrown,
            choose: approve.mutate,
          },
        ]}
        onClose={onClose}
      >
        {isCurrent ? <AskedBeside move={move} /> : null}
        {isCurrent || approve.data !== undefined ? null : (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {say(isOutgrown ? "acts.approve.outgrown" : "console.approve.planChanged")}
            </MessageBarBody>
          </MessageBar>
        )}
        <div className="two">
          <WhatHappens file={shown} />
          <Changes move={compared} />
        </div>
        <Limits file={shown} />
        <Consents move={move} bandHash={shown.bandHash} />
      </Decision>
    </DecisionDrawer>
  );
}

/** Why somebody is asked twice: users came while the first request was open. */
function AskedBeside({ move }: { readonly move: MoveDetails }) {
  const say = useSay();
  const [first] = move.askedBeside;
  if (first === undefined) return null;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{say("acts.approve.beside", { at: first.askedAt })}</MessageBarBody>
    </MessageBar>
  );
}

/** The first consent of two is kept; the server refuses to carry anything out before the second. */
function isFirstOfTwo(error: Error | null): boolean {
  return error instanceof ApiError && error.code === "SECOND_APPROVAL_MISSING";
}

interface ConsentsProps {
  readonly move: MoveDetails;
  readonly bandHash: string;
}

/** Where two people have to approve: who has. */
function Consents({ move, bandHash }: ConsentsProps) {
  const say = useSay();
  if (move.approversNeeded === 1) return null;
  const given = move.consents.filter((consent) => consent.bandHash === bandHash);
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>
        {given.length === 0
          ? say("acts.approve.two")
          : given
              .map(({ consentedAt, name }) =>
                say("acts.approve.one", { by: name, at: consentedAt }),
              )
              .join(" ")}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Until when it can be undone, what happens if nobody approves, and the hash. */
function Limits({ file }: { readonly file: PlanFileView }) {
  const say = useSay();
  const { plan, estate, bandHash } = file;
  const [undo] = plan.targets
    .flatMap(({ steps }) => steps.map(({ undoUntil }) => undoUntil))
    .toSorted();
  const users = estate.pools
    .filter(({ skuId }) => plan.targets.some((target) => target.skuId === skuId))
    .reduce((sum, { consumedSeats }) => sum + consumedSeats, 0);
  return (
    <>
      <h3>{say("console.approve.undo")}</h3>
      <p>
        {undo === undefined
          ? say("console.approve.nothingToUndo")
          : say("console.approve.undoText", { at: undo })}
      </p>
      <h3>{say("console.approve.ifNobody")}</h3>
      <p>
        {plan.approveBy === null
          ? say("console.approve.noDeadline")
          : say("console.approve.deadline", { at: plan.approveBy, users })}
      </p>
      <p className="hash">
        <span className="secondary">{say("console.approve.hash")}</span>
        <code>{bandHash}</code>
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyIcon />}
          onClick={() => void navigator.clipboard.writeText(bandHash)}
        >
          {say("console.copy")}
        </Button>
      </p>
    </>
  );
}

function WhatHappens({ file }: { readonly file: PlanFileView }) {
  const say = useSay();
  const { plan, band, proof } = file;
  const spare = proof.intervals.map(({ seatsCovered, seatsNeeded }) => seatsCovered - seatsNeeded);
  return (
    <section aria-labelledby="what-happens">
      <h3 id="what-happens">{say("console.approve.what")}</h3>
      <ul className="will">
        {plan.targets.map((target) => {
          const bounds = band.targets.find(({ skuId }) => skuId === target.skuId);
          return (
            <li key={target.skuId}>
              <strong>{target.title}</strong>
              {target.steps.map((step) => (
                <span key={step.stepKey}>
                  {say("console.approve.order", { at: step.orderAt, n: step.seatsAdded })}
                </span>
              ))}
              {bounds === undefined ? null : (
                <>
                  <span>
                    {say("console.approve.band", { min: bounds.minSeats, max: bounds.maxSeats })}
                  </span>
                  {bounds.unitCostCeiling === null ? null : (
                    <span>{say("console.approve.ceiling", { price: bounds.unitCostCeiling })}</span>
                  )}
                  <span>
                    {say.code(`cli.term.${bounds.term}`)},{" "}
                    {say.code(`console.billing.${bounds.billingPlan}`)}
                  </span>
                  {bounds.usersAbove === undefined ? null : (
                    <span>{say("cli.band.usersAbove", { n: bounds.usersAbove })}</span>
                  )}
                  {bounds.usersWithout === undefined ? null : (
                    <span>{say("cli.band.usersWithout", { n: bounds.usersWithout })}</span>
                  )}
                  <span>
                    {say("console.approve.contingency", { max: bounds.contingency.maxSeats })}
                  </span>
                </>
              )}
            </li>
          );
        })}
        <Asked file={file} />
      </ul>
      {plan.cost.overlap === null ? null : (
        <p>{say("console.approve.overlap", { cost: plan.cost.overlap })}</p>
      )}
      {plan.cost.committed === null ? null : (
        <p>{say("console.approve.committed", { cost: plan.cost.committed })}</p>
      )}
      <p>✓ {say("console.approve.proof", { n: Math.min(...spare, Number.MAX_SAFE_INTEGER) })}</p>
    </section>
  );
}

/** What others will be asked to do with each source, as far as the approval lets them be asked. */
function Asked({ file }: { readonly file: PlanFileView }) {
  const say = useSay();
  const { plan, band } = file;
  return band.acts.map((act) => {
    const steps = askedWords(act, say);
    if (steps === null) return null;
    const { lineId } = act;
    const title = plan.lines.find((line) => line.lineId === lineId)?.title ?? lineId;
    return <li key={lineId}>{say("cli.band.asks", { what: title, steps })}</li>;
  });
}

function Changes({ move }: { readonly move: MoveDetails }) {
  const say = useSay();
  const [last] = move.approvals;
  return (
    <section aria-labelledby="changes">
      <h3 id="changes">
        {last === undefined
          ? say("console.approve.first")
          : say("console.approve.since", { hash: last.bandHash.slice(0, 8), at: last.approvedAt })}
      </h3>
      {last === undefined ? (
        <p>{say("console.approve.firstText")}</p>
      ) : move.changedSinceApproval === null ? (
        <p>{say("console.approve.same")}</p>
      ) : (
        <PlanChanges diff={move.changedSinceApproval} />
      )}
    </section>
  );
}
