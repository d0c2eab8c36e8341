// Reads the tenant now and plans anew. What was approved stays approved: another band would have to be approved anew.

import { Button } from "@fluentui/react-button";
import { makePlans } from "#contract/routes/moves.ts";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

export function PlanAgain({ moveId }: { readonly moveId: string }) {
  const say = useSay();
  const plan = useAct(async () => (await call(makePlans, { body: { moves: [moveId] } })).plans[0]);
  const because = plan.data?.because ?? null;
  return (
    <>
      <div className="actions">
        <Button disabledFocusable={plan.isPending} onClick={() => plan.mutate(undefined)}>
          {say("acts.plan.again")}
        </Button>
      </div>
      <p role="status">
        {plan.isPending
          ? say("acts.plan.making")
          : because !== null
            ? say.code(`errors.${because.code}`, because.params)
            : plan.data === undefined
              ? null
              : say("acts.plan.made")}
      </p>
      {plan.error === null ? null : <ErrorBar error={plan.error} />}
    </>
  );
}
