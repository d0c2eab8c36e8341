// Aborting a move: before anything is done, what will be undone and what cannot be any more, with what that costs.
// The safe choice comes first.

import { useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { abortMove } from "#contract/routes/moves.ts";
import type { MoveDetails } from "#contract/views.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { Decision, DecisionDrawer } from "../../ui/decision-drawer.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

type Targets = z.infer<typeof abortMove.response>["targets"];

interface AbortDrawerProps {
  readonly move: MoveDetails;
  readonly onClose: () => void;
}

export function AbortDrawer({ move, onClose }: AbortDrawerProps) {
  const say = useSay();
  const consequences = useQuery(queries.abortConsequences(move.moveId));
  const abort = useAct((by: string) =>
    call(abortMove, { params: { move: move.moveId }, body: { by } }),
  );
  return (
    <DecisionDrawer
      title={say("acts.abort.title", { company: move.customer.companyName })}
      onClose={onClose}
    >
      <Decision
        act={abort}
        done={say("acts.abort.done")}
        read={say("acts.abort.read")}
        notNow={say("acts.abort.not")}
        choices={[
          {
            label: say("acts.abort.act"),
            isPossible: consequences.data !== undefined,
            choose: abort.mutate,
          },
        ]}
        onClose={onClose}
      >
        <Reading query={consequences} lines={3}>
          {(targets) => <Consequences targets={targets} />}
        </Reading>
      </Decision>
    </DecisionDrawer>
  );
}

function Consequences({ targets }: { readonly targets: Targets }) {
  const say = useSay();
  if (targets.length === 0) return <p>{say("abort.nothing")}</p>;
  const isUndone = ({ becomes }: Targets[number]) =>
    becomes === "notBought" || becomes === "cancelled" || becomes === "scheduled";
  const lists = [
    { title: say("acts.abort.undone"), of: targets.filter(isUndone) },
    { title: say("acts.abort.stays"), of: targets.filter((target) => !isUndone(target)) },
  ];
  return lists
    .filter(({ of }) => of.length > 0)
    .map(({ title, of }) => (
      <section key={title} aria-label={title}>
        <h3>{title}</h3>
        <ul className="will">
          {of.map(({ skuId, becomes, cancelUntil, cost, seats, title: product }) => (
            <li key={`${skuId}/${becomes}`}>
              <span>
                {say(`abort.${becomes}`, { title: product, seats, until: cancelUntil ?? "" })}
              </span>
              {cost === null ? null : <span>{say("abort.cost", { cost })}</span>}
            </li>
          ))}
        </ul>
      </section>
    ));
}
