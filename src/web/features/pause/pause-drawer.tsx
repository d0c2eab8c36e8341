// Pausing moves: before anything waits, what will wait, what goes on, and which deadlines run on. The safe choice
// comes first.

import { Button } from "@fluentui/react-button";
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
import { pauseMoves } from "#contract/routes/pauses.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { OwnNameField, useOwnName } from "../../ui/own-name.tsx";
import { ErrorBar, Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { useFocusReturn } from "../../ui/use-focus-return.ts";

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
  useFocusReturn();
  const consequences = useQuery(queries.pauseConsequences(moves));
  const [by, setBy] = useOwnName();
  const [reason, setReason] = useState("");
  const given = { moves: moves === "all" ? moves : [...moves], by: by.trim() };
  const pause = useAct(() =>
    call(pauseMoves, {
      body: { ...given, reason: reason.trim() === "" ? null : reason.trim() },
    }),
  );
  const count = consequences.data?.filter(({ isNew }) => isNew).length ?? 0;
  return (
    <OverlayDrawer open position="end" size="medium" onOpenChange={onClose} aria-label={title}>
      <DrawerHeader>
        <DrawerHeaderTitle>{title}</DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className="approve">
        <p>{say("pause.waits")}</p>
        <p>{say("pause.goesOn")}</p>
        <h3>{say("pause.runsOn")}</h3>
        <Reading query={consequences} lines={3}>
          {(paused) => <Deadlines paused={paused} />}
        </Reading>
        {pause.error === null ? null : <ErrorBar error={pause.error} />}
        <p role="status">
          {pause.data === undefined ? null : say("pause.paused", { n: pause.data.moves.length })}
        </p>
      </DrawerBody>
      <DrawerFooter className="approve-foot">
        {pause.data !== undefined ? (
          <Button onClick={onClose}>{say("console.close")}</Button>
        ) : (
          <>
            <OwnNameField name={by} onName={setBy} />
            <Field label={say("pause.why")} className="narrow">
              <Input value={reason} onChange={(_event, { value }) => setReason(value)} />
            </Field>
            <div className="actions">
              <Button onClick={onClose}>{say("pause.not")}</Button>
              <Button
                appearance="primary"
                disabledFocusable={count === 0 || given.by === "" || pause.isPending}
                onClick={() => pause.mutate(undefined)}
              >
                {say("pause.act", { n: count })}
              </Button>
            </div>
          </>
        )}
      </DrawerFooter>
    </OverlayDrawer>
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
