// A customer who was leaving stays: before anybody decides, what renews again, until when, and what is gone.

import { useQuery } from "@tanstack/react-query";
import { keepCustomer } from "#contract/routes/departures.ts";
import type { MoveDetails } from "#contract/views.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { Decision, DecisionDrawer } from "../../ui/decision-drawer.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

interface StayDrawerProps {
  readonly move: MoveDetails;
  readonly onClose: () => void;
}

export function StayDrawer({ move, onClose }: StayDrawerProps) {
  const say = useSay();
  const { companyName: company } = move.customer;
  const consequences = useQuery(queries.stayConsequences(move.moveId));
  const stay = useAct((by: string) =>
    call(keepCustomer, { params: { move: move.moveId }, body: { by } }),
  );
  return (
    <DecisionDrawer title={say("staying.title", { company })} onClose={onClose}>
      <Decision
        act={stay}
        done={say("staying.event.stays")}
        form={(name) => name}
        read={say("staying.read")}
        notNow={say("staying.not")}
        choices={[
          {
            label: say("staying.act"),
            isPossible: consequences.data !== undefined,
            choose: stay.mutate,
          },
        ]}
        onClose={onClose}
      >
        <Reading query={consequences} lines={3}>
          {(subscriptions) => (
            <ul className="will">
              {subscriptions.map(({ becomes, seats, subscriptionId, title, until }) => (
                <li key={subscriptionId}>
                  <span>{say(`staying.${becomes}`, { seats, title })}</span>
                  {until === null ? null : <span>{say("staying.until", { until })}</span>}
                </li>
              ))}
            </ul>
          )}
        </Reading>
      </Decision>
    </DecisionDrawer>
  );
}
