// What a customer or their old partner may do of their own accord, so that one can see what Handover makes of it.

import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Select } from "@fluentui/react-select";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { letHappen, type SandboxAct } from "#contract/routes/sandbox.ts";
import type { PlanFileView } from "#contract/views.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

export function OwnActs({ customer }: { readonly customer: string }) {
  const say = useSay();
  const { data: file } = useQuery(queries.planFile(customer));
  const [chosen, choose] = useState<string | null>(null);
  const happen = useAct((act: SandboxAct) => call(letHappen, { body: { move: customer, act } }));
  const sources = file === undefined || file === null ? [] : sourcesIn(file);
  const source = sources.find(({ lineId }) => lineId === chosen) ?? sources[0];
  const acts: readonly SandboxAct[] = [
    ...(source === undefined ? [] : actsOn(source.lineId, source.seats)),
    { kind: "relationshipEnded" },
    { kind: "delegatedAdminRevoked" },
  ];
  return (
    <>
      <h2 className="minor">{say("play.own")}</h2>
      {sources.length < 2 ? null : (
        <Field label={say("play.subscription")} className="narrow">
          <Select
            size="small"
            value={source?.lineId ?? ""}
            onChange={(_event, { value }) => choose(value)}
          >
            {sources.map(({ lineId, title, seats }) => (
              <option key={lineId} value={lineId}>
                {title} ({say.number(seats)})
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className="sandbox-acts">
        {acts.map((act) => (
          <Button
            key={act.kind}
            size="small"
            disabledFocusable={happen.isPending}
            onClick={() => happen.mutate(act)}
          >
            {say(`play.act.${act.kind}`)}
          </Button>
        ))}
      </div>
      <p role="status">{happen.data === undefined ? null : say("play.happened")}</p>
      {happen.error === null ? null : <ErrorBar error={happen.error} />}
    </>
  );
}

function actsOn(subscriptionId: string, seats: number): readonly SandboxAct[] {
  return [
    { kind: "customerCancels", subscriptionId },
    { kind: "paymentFails", subscriptionId },
    { kind: "sourceSeatsChange", subscriptionId, seats: Math.max(1, Math.floor(seats / 2)) },
  ];
}

function sourcesIn({ plan }: PlanFileView): PlanFileView["plan"]["lines"] {
  return plan.lines.filter(({ route }) => route !== "ignore");
}
