// Pausing moves: before anything waits, what will wait, what goes on, and which deadlines run on. The safe choice
// comes first.

import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import { pauseMoves } from "#contract/routes/pauses.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { Decision, DecisionDrawer } from "../../ui/decision-drawer.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

type Paused = z.infer<typeof pauseMoves.response>["moves"];

/** Of a whole portfolio the deadlines that come first. */
const DEADLINES_SHOWN = 12;

interface PauseDrawerProps {
  readonly title: string;
  readonly moves: "all" | readonly string[];
  readonly onClose: () => void;
}

export function PauseDrawer({ title, moves, onClose }: PauseDrawerProps) {
  const say = useSay();
  const consequences = useQuery(queries.pauseConsequences(moves));
  const [reason, setReason] = useState("");
  const pause = useAct((by: string) =>
    call(pauseMoves, {
      body: {
        moves: moves === "all" ? moves : [...moves],
        by,
        reason: reason.trim() === "" ? null : reason.trim(),
      },
    }),
  );
  const count = consequences.data?.filter(({ isNew }) => isNew).length ?? 0;
  return (
    <DecisionDrawer title={title} onClose={onClose}>
      <Decision
        act={pause}
        done={say("pause.paused", { n: pause.data?.moves.length ?? 0 })}
        form={(name) => (
          <>
            {name}
            <Field label={say("pause.why")} className="narrow">
              <Input value={reason} onChange={(_event, { value }) => setReason(value)} />
            </Field>
          </>
        )}
        notNow={say("pause.not")}
        choices={[
          {
            label: say("pause.act", { n: count }),
            isPossible: count > 0,
            choose: pause.mutate,
          },
        ]}
        onClose={onClose}
      >
        <p>{say("pause.waits")}</p>
        <p>{say("pause.goesOn")}</p>
        <h3>{say("pause.runsOn")}</h3>
        <Reading query={consequences} lines={3}>
          {(paused) => <Deadlines paused={paused} />}
        </Reading>
      </Decision>
    </DecisionDrawer>
  );
}

function Deadlines({ paused }: { readonly paused: Paused }) {
  const say = useSay();
  const deadlines = paused
    .flatMap(({ companyName, deadlines: each }) =>
      each.map((deadline) => ({ ...deadline, companyName })),
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  if (deadlines.length === 0) return <p>{say("pause.noDeadline")}</p>;
  return (
    <ul className="will">
      {deadlines.slice(0, DEADLINES_SHOWN).map(({ at, companyName, kind, seats, title }) => (
        <li key={`${companyName} ${kind} ${title ?? ""} ${at}`}>
          {paused.length > 1 ? <strong>{companyName}</strong> : null}
          <span>
            {say(`pause.deadline.${kind}`, { at, title: title ?? "", seats: seats ?? 0 })}
          </span>
        </li>
      ))}
    </ul>
  );
}
