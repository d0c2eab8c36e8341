// A customer leaves: before anybody decides, what ends when, what has to stand elsewhere, and what one more term costs.
// The safe choice comes first.

import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import { leavePartner } from "#contract/routes/departures.ts";
import type { MoveDetails } from "#contract/views.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { Decision, DecisionDrawer } from "../../ui/decision-drawer.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

type Subscriptions = z.infer<typeof leavePartner.response>["subscriptions"];

interface LeaveDrawerProps {
  readonly move: MoveDetails;
  readonly onClose: () => void;
}

export function LeaveDrawer({ move, onClose }: LeaveDrawerProps) {
  const say = useSay();
  const consequences = useQuery(queries.leaveConsequences(move.moveId));
  const [newPartner, setNewPartner] = useState("");
  const leave = useAct((by: string) =>
    call(leavePartner, {
      params: { move: move.moveId },
      body: { by, newPartner: newPartner.trim() === "" ? null : newPartner.trim() },
    }),
  );
  return (
    <DecisionDrawer
      title={say("leaving.title", { company: move.customer.companyName })}
      onClose={onClose}
    >
      <Decision
        act={leave}
        done={say("leaving.decided")}
        form={(name) => (
          <>
            <Field label={say("leaving.newPartner")}>
              <Input value={newPartner} onChange={(_event, { value }) => setNewPartner(value)} />
            </Field>
            {name}
          </>
        )}
        read={say("leaving.read")}
        notNow={say("leaving.not")}
        choices={[
          {
            label: say("leaving.act"),
            isPossible: consequences.data !== undefined,
            choose: leave.mutate,
          },
        ]}
        onClose={onClose}
      >
        <Reading query={consequences} lines={3}>
          {(subscriptions) => <Consequences subscriptions={subscriptions} />}
        </Reading>
      </Decision>
    </DecisionDrawer>
  );
}

function Consequences({ subscriptions }: { readonly subscriptions: Subscriptions }) {
  const say = useSay();
  if (subscriptions.length === 0) return <p>{say("leaving.nothing")}</p>;
  return (
    <ul className="will">
      {subscriptions.map(
        ({ elsewhere, endsAt, isSeen, needed, renewalCost, seats, subscriptionId, title }) => {
          const isCarried = elsewhere >= needed;
          const key = isSeen ? (isCarried ? "leaving.carried" : "leaving.bare") : "staying.unseen";
          const end = endsAt ?? say("leaving.end.unknown");
          return (
            <li key={subscriptionId}>
              <span>{say("leaving.line", { title, seats, endsAt: end })}</span>
              <span>{say(key, { needed, elsewhere })}</span>
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
