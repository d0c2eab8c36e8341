// Another partner's request, decided line by line, by the hash of what was shown. What is handed over cannot be taken
// back, so nothing is ticked beforehand.

import { Checkbox } from "@fluentui/react-checkbox";
import { Button } from "@fluentui/react-button";
import { DrawerBody, DrawerFooter } from "@fluentui/react-drawer";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { decideTransferRequest, type TransferDetails } from "#contract/routes/transfers.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { Decision, DecisionDrawer } from "../../ui/decision-drawer.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay, type Say } from "../../ui/say.ts";

interface TransferDrawerProps {
  readonly customer: string;
  readonly transfer: string;
  readonly onClose: () => void;
}

export function TransferDrawer({ customer, transfer, onClose }: TransferDrawerProps) {
  const say = useSay();
  const request = useQuery(queries.transfer(customer, transfer));
  const title =
    request.data === undefined
      ? say("acts.approvals.transfers")
      : say("acts.transfer.title", { company: request.data.companyName });
  return (
    <DecisionDrawer title={title} onClose={onClose}>
      <Reading query={request} lines={4}>
        {(details) =>
          details.direction === "outgoing" ? (
            <TransferDecision details={details} onClose={onClose} />
          ) : (
            <TransferOutcome details={details} onClose={onClose} />
          )
        }
      </Reading>
    </DecisionDrawer>
  );
}

/**
 * What came of a request of ours, and what arrived unasked commits us to. The button takes the focus: a dialog without a
 * place for it is hidden from whoever listens.
 */
function TransferOutcome({
  details,
  onClose,
}: {
  readonly details: TransferDetails;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const { outcome, state } = details;
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => foot.current?.querySelector("button")?.focus(), []);
  return (
    <>
      <DrawerBody className="approve">
        <p>{say(`transfers.state.${state}`)}</p>
        {outcome === null
          ? null
          : outcomeParts(outcome).map(([title, items]) => (
              <section key={title}>
                <h3>{say(title)}</h3>
                <ul className="will">
                  {items.map(({ seats, subscriptionId, title: product }) => (
                    <li key={subscriptionId}>
                      {say("transfers.letter.line", { title: product, seats, subscriptionId })}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
        {outcome?.committed == null ? null : (
          <p className="care">
            {say("transfers.letter.review.committed", { money: outcome.committed })}
          </p>
        )}
      </DrawerBody>
      <DrawerFooter className="approve-foot">
        <div ref={foot}>
          <Button onClick={onClose}>{say("console.close")}</Button>
        </div>
      </DrawerFooter>
    </>
  );
}

function outcomeParts({
  agreed,
  different,
  missing,
  unexpected,
}: NonNullable<TransferDetails["outcome"]>) {
  const parts = [
    ["transfers.letter.review.unexpected", unexpected],
    ["transfers.letter.review.missing", missing],
    ["transfers.letter.review.different", different],
    ["transfers.letter.agreed", agreed],
  ] as const;
  return parts.filter(([, items]) => items.length > 0);
}

interface TransferDecisionProps {
  readonly details: TransferDetails;
  readonly onClose: () => void;
}

interface Decided {
  readonly by: string;
  /** By subscription; none: the request is refused. */
  readonly give: readonly string[];
}

function TransferDecision({ details, onClose }: TransferDecisionProps) {
  const say = useSay();
  // Only what was read can be decided: lines and hash as they were when the drawer was opened.
  const [shown] = useState(details);
  const [given, give] = useState<readonly string[]>([]);
  const decide = useAct((decided: Decided) =>
    call(decideTransferRequest, {
      params: { customer: shown.tenantId, transfer: shown.transferId },
      body: { by: decided.by, shownHash: shown.shownHash, give: [...decided.give] },
    }),
  );
  const count = decide.variables?.give.length ?? 0;
  return (
    <Decision
      act={decide}
      done={
        count === 0 ? say("transfers.decided.refused") : say("transfers.decided.given", { count })
      }
      notNow={say("acts.transfer.later")}
      choices={[
        {
          label: say("acts.transfer.refuse"),
          isPossible: true,
          choose: (by) => decide.mutate({ by, give: [] }),
        },
        {
          label: say("acts.transfer.give", { n: given.length }),
          isPossible: given.length > 0,
          choose: (by) => decide.mutate({ by, give: given }),
        },
      ]}
      onClose={onClose}
    >
      <p>{say("acts.transfer.choose")}</p>
      <p>{say("acts.transfer.cannotUndo")}</p>
      <ul className="choose">
        {shown.lines.map((line) => (
          <li key={line.subscriptionId}>
            <Checkbox
              label={lineText(say, line)}
              disabled={line.obstacle !== null}
              checked={given.includes(line.subscriptionId)}
              onChange={(_event, { checked }) =>
                give(
                  checked === true
                    ? [...given, line.subscriptionId]
                    : given.filter((each) => each !== line.subscriptionId),
                )
              }
            />
          </li>
        ))}
      </ul>
    </Decision>
  );
}

function lineText(say: Say, line: TransferDetails["lines"][number]): string {
  const { endsAt, obstacle, seats, subscriptionId, title, worth } = line;
  return obstacle === null
    ? say("transfers.line", {
        title,
        subscriptionId,
        seats,
        endsAt: endsAt ?? say("transfers.end.unknown"),
        worth: worth ?? say("transfers.worth.unknown"),
      })
    : say("transfers.line.blocked", { title, subscriptionId, why: obstacle });
}
