// Whoever is waited for is reminded now, beside the reminders that go out by themselves; the last letter is a click away.

import { Button } from "@fluentui/react-button";
import { useQuery } from "@tanstack/react-query";
import { remindHumanStep, type HumanStepRow } from "#contract/routes/human-steps.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

export function RemindNow({ step }: { readonly step: HumanStepRow }) {
  const say = useSay();
  const { data: caller } = useQuery(queries.caller);
  const { chases, humanStepId, lastChasedAt, openedAt, reminderAskedAt } = step;
  const remind = useAct(() => {
    const by = caller?.name ?? say("people.actor.operator");
    return call(remindHumanStep, { params: { humanStepId }, body: { by } });
  });
  return (
    <>
      <div className="actions">
        <Button
          disabledFocusable={remind.isPending || reminderAskedAt !== undefined}
          onClick={() => remind.mutate(undefined)}
        >
          {say("remind.act")}
        </Button>
        <LinkButton to="/letters" search={{ letter: `${humanStepId}/letter/${chases}` }}>
          {say("remind.read")}
        </LinkButton>
      </div>
      <p role="status" className="secondary">
        {remind.data === undefined
          ? reminderAskedAt === undefined
            ? null
            : say("remind.waiting", { at: reminderAskedAt })
          : say(`remind.${remind.data.outcome}`, { at: lastChasedAt ?? openedAt })}
      </p>
      {remind.error === null ? null : <ErrorBar error={remind.error} />}
    </>
  );
}
