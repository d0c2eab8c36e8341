// An act on many customers, over the list: to whom it applies and to whom not, and then what came of it.

import { useState } from "react";
import { inviteCustomer } from "#contract/routes/customers.ts";
import { makePlans } from "#contract/routes/moves.ts";
import { ApiError, isErrorCode } from "#contract/problem.ts";
import type { CustomerRow } from "#contract/views.ts";
import { call } from "../../../server/call.ts";
import { Decision, DecisionDrawer } from "../../../ui/decision-drawer.tsx";
import { useSay } from "../../../ui/say.ts";
import { PauseDrawer } from "../../pause/pause-drawer.tsx";
import type { BulkAct } from "../list/list-search.ts";
import { ApproveMany } from "./approve-many.tsx";
import { Excluded, type WhyNot } from "./excluded.tsx";
import { RollUp } from "./roll-up.tsx";
import { useMany } from "./run-many.ts";

interface BulkDrawerProps {
  readonly act: BulkAct;
  readonly customers: readonly CustomerRow[];
  readonly onClose: () => void;
}

export function BulkDrawer({ act, customers, onClose }: BulkDrawerProps) {
  const say = useSay();
  if (act === "approve") return <ApproveMany customers={customers} onClose={onClose} />;
  if (act !== "pause") return <SimpleAct act={act} customers={customers} onClose={onClose} />;
  const open = customers.flatMap(({ move }) => (move?.status === "open" ? [move.moveId] : []));
  return open.length === 0 ? (
    <NothingToDo title={say("list.act.pause")} customers={customers} onClose={onClose} />
  ) : (
    <PauseDrawer
      title={say("list.pauseTitle", { n: open.length })}
      moves={open}
      onClose={onClose}
    />
  );
}

/** Every chosen customer is left out, and why. */
function NothingToDo({
  title,
  customers,
  onClose,
}: Pick<BulkDrawerProps, "customers" | "onClose"> & { readonly title: string }) {
  const say = useSay();
  const idle = { data: undefined, error: null, isPending: false };
  return (
    <DecisionDrawer title={title} onClose={onClose}>
      <Decision
        act={idle}
        done=""
        isUnsigned
        notNow={say("list.not")}
        choices={[]}
        onClose={onClose}
      >
        <Excluded customers={customers} whyNot={whyNotOpen} />
      </Decision>
    </DecisionDrawer>
  );
}

/** What asks Microsoft or the customer and can be said twice without harm. */
const acts = {
  request: (customer: CustomerRow) =>
    call(inviteCustomer, { params: { customer: customer.tenantId } }),
  plan: async ({ move, tenantId }: CustomerRow) => {
    const { plans } = await call(makePlans, { body: { moves: [move?.moveId ?? tenantId] } });
    const because = plans[0]?.because ?? null;
    if (because === null) return;
    throw new ApiError(isErrorCode(because.code) ? because.code : "INTERNAL", because.params);
  },
} as const;

interface SimpleActProps extends BulkDrawerProps {
  readonly act: keyof typeof acts;
}

function SimpleAct({ act, customers, onClose }: SimpleActProps) {
  const say = useSay();
  // As they were when the drawer was opened: who was asked stays among those it was about.
  const [chosen] = useState(customers);
  const many = useMany(acts[act]);
  const possible = chosen.filter((customer) => whyNotOpen(customer) === null);
  return (
    <DecisionDrawer title={say(`list.${act}Title`, { n: possible.length })} onClose={onClose}>
      <Decision
        act={many}
        done={<RollUp many={many} by="" />}
        isUnsigned
        notNow={say("list.not")}
        choices={[
          {
            label: say(`list.${act}Do`, { n: possible.length }),
            isPossible: possible.length > 0,
            choose: (by) => many.run(possible, by),
          },
        ]}
        onClose={onClose}
      >
        <p>{say(`list.${act}Text`)}</p>
        <Excluded customers={chosen} whyNot={whyNotOpen} />
        <p role="status">
          {many.isPending
            ? say("list.progress", { done: many.doneCount, n: possible.length })
            : null}
        </p>
      </Decision>
    </DecisionDrawer>
  );
}

const whyNotOpen: WhyNot = ({ move }) =>
  move === null ? "noMove" : move.status === "open" ? null : move.status;
