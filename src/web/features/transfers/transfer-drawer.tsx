// Another partner's request, decided line by line, by the hash of what was shown. What is handed over cannot be taken
// back, so nothing is ticked beforehand.

import { Button } from "@fluentui/react-button";
import { Checkbox } from "@fluentui/react-checkbox";
import {
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from "@fluentui/react-drawer";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { decideTransferRequest, type TransferDetails } from "#contract/routes/transfers.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { OwnNameField, useOwnName } from "../../ui/own-name.tsx";
import { ErrorBar, Reading } from "../../ui/reading.tsx";
import { useSay, type Say } from "../../ui/say.ts";
import { useFocusReturn } from "../../ui/use-focus-return.ts";

interface TransferDrawerProps {
  readonly customer: string;
  readonly transfer: string;
  readonly onClose: () => void;
}

export function TransferDrawer({ customer, transfer, onClose }: TransferDrawerProps) {
  const say = useSay();
  useFocusReturn();
  const request = useQuery(queries.transfer(customer, transfer));
  const title =
    request.data === undefined
      ? say("acts.approvals.transfers")
      : say("acts.transfer.title", { company: request.data.companyName });
  return (
    <OverlayDrawer open position="end" size="medium" onOpenChange={onClose} aria-label={title}>
      <DrawerHeader>
        <DrawerHeaderTitle>{title}</DrawerHeaderTitle>
      </DrawerHeader>
      <Reading query={request} lines={4}>
        {(details) => <Decision details={details} onClose={onClose} />}
      </Reading>
    </OverlayDrawer>
  );
}

interface DecisionProps {
  readonly details: TransferDetails;
  readonly onClose: () => void;
}

function Decision({ details, onClose }: DecisionProps) {
  const say = useSay();
  // Only what was read can be decided: lines and hash as they were when the drawer was opened.
  const [shown] = useState(details);
  const [given, give] = useState<readonly string[]>([]);
  const [by, setBy] = useOwnName();
  const decide = useAct((chosen: readonly string[]) =>
    call(decideTransferRequest, {
      params: { customer: shown.tenantId, transfer: shown.transferId },
      body: { by: by.trim(), shownHash: shown.shownHash, give: [...chosen] },
    }),
  );
  const isReady = by.trim() !== "" && !decide.isPending;
  const count = decide.variables?.length ?? 0;
  return (
    <>
      <DrawerBody className="approve">
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
        {decide.error === null ? null : <ErrorBar error={decide.error} />}
        <p role="status">
          {decide.data === undefined
            ? null
            : count === 0
              ? say("transfers.decided.refused")
              : say("transfers.decided.given", { count })}
        </p>
      </DrawerBody>
      <DrawerFooter className="approve-foot">
        {decide.data !== undefined ? (
          <Button onClick={onClose}>{say("console.close")}</Button>
        ) : (
          <>
            <OwnNameField name={by} onName={setBy} />
            <div className="actions">
              <Button onClick={onClose}>{say("acts.transfer.later")}</Button>
              <Button disabledFocusable={!isReady} onClick={() => decide.mutate([])}>
                {say("acts.transfer.refuse")}
              </Button>
              <Button
                appearance="primary"
                disabledFocusable={!isReady || given.length === 0}
                onClick={() => decide.mutate(given)}
              >
                {say("acts.transfer.give", { n: given.length })}
              </Button>
            </div>
          </>
        )}
      </DrawerFooter>
    </>
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
