// A customer leaves: before anybody decides, what ends when, what has to stand elsewhere, and what one more term costs.
// The safe choice comes first.

import { Button } from "@fluentui/react-button";
import { Checkbox } from "@fluentui/react-checkbox";
import {
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from "@fluentui/react-drawer";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import { leavePartner } from "#contract/routes/departures.ts";
import type { MoveDetails } from "#contract/views.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { OwnNameField, useOwnName } from "../../ui/own-name.tsx";
import { ErrorBar, Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { useFocusReturn } from "../../ui/use-focus-return.ts";

type Subscriptions = z.infer<typeof leavePartner.response>["subscriptions"];

interface LeaveDrawerProps {
  readonly move: MoveDetails;
  readonly onClose: () => void;
}

export function LeaveDrawer({ move, onClose }: LeaveDrawerProps) {
  const say = useSay();
  useFocusReturn();
  const consequences = useQuery(queries.leaveConsequences(move.moveId));
  const [by, setBy] = useOwnName();
  const [isRead, setRead] = useState(false);
  const [newPartner, setNewPartner] = useState("");
  const leave = useAct(() =>
    call(leavePartner, {
      params: { move: move.moveId },
      body: { by: by.trim(), newPartner: newPartner.trim() === "" ? null : newPartner.trim() },
    }),
  );
  const title = say("leaving.title", { company: move.customer.companyName });
  return (
    <OverlayDrawer open position="end" size="medium" onOpenChange={onClose} aria-label={title}>
      <DrawerHeader>
        <DrawerHeaderTitle>{title}</DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className="approve">
        <Reading query={consequences} lines={3}>
          {(subscriptions) => <Consequences subscriptions={subscriptions} />}
        </Reading>
        {leave.error === null ? null : <ErrorBar error={leave.error} />}
        <p role="status">{leave.data === undefined ? null : say("leaving.decided")}</p>
      </DrawerBody>
      <DrawerFooter className="approve-foot">
        {leave.data !== undefined ? (
          <Button onClick={onClose}>{say("console.close")}</Button>
        ) : (
          <>
            <Field label={say("leaving.newPartner")}>
              <Input value={newPartner} onChange={(_event, { value }) => setNewPartner(value)} />
            </Field>
            <OwnNameField name={by} onName={setBy} />
            <Checkbox
              label={say("leaving.read")}
              checked={isRead}
              onChange={(_event, { checked }) => setRead(checked === true)}
            />
            <div className="actions">
              <Button onClick={onClose}>{say("leaving.not")}</Button>
              <Button
                appearance="primary"
                disabledFocusable={
                  !isRead || by.trim() === "" || leave.isPending || consequences.data === undefined
                }
                onClick={() => leave.mutate(undefined)}
              >
                {say("leaving.act")}
              </Button>
            </div>
          </>
        )}
      </DrawerFooter>
    </OverlayDrawer>
  );
}

function Consequences({ subscriptions }: { readonly subscriptions: Subscriptions }) {
  const say = useSay();
  if (subscriptions.length === 0) return <p>{say("leaving.nothing")}</p>;
  return (
    <ul className="will">
      {subscriptions.map(
        ({ elsewhere, endsAt, needed, renewalCost, seats, subscriptionId, title }) => {
          const isCarried = elsewhere >= needed;
          const end = endsAt ?? say("leaving.end.unknown");
          return (
            <li key={subscriptionId}>
              <span>{say("leaving.line", { title, seats, endsAt: end })}</span>
              <span>
                {say(isCarried ? "leaving.carried" : "leaving.bare", { needed, elsewhere })}
              </span>
              {isCarried || renewalCost === null ? null : (
                <span>{say("leaving.cost", { cost: renewalCost })}</span>
              )}
            </li>
          );
        },
      )}
    </ul>
  );
}
