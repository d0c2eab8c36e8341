// Aborting a move: before anything is done, what will be undone and what cannot be any more, with what that costs.
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
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import { abortMove } from "#contract/routes/moves.ts";
import type { MoveDetails } from "#contract/views.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { OwnNameField, useOwnName } from "../../ui/own-name.tsx";
import { ErrorBar, Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { useFocusReturn } from "../../ui/use-focus-return.ts";

type Targets = z.infer<typeof abortMove.response>["targets"];

interface AbortDrawerProps {
  readonly move: MoveDetails;
  readonly onClose: () => void;
}

export function AbortDrawer({ move, onClose }: AbortDrawerProps) {
  const say = useSay();
  useFocusReturn();
  const consequences = useQuery(queries.abortConsequences(move.moveId));
  const [by, setBy] = useOwnName();
  const [isRead, setRead] = useState(false);
  const abort = useAct(() =>
    call(abortMove, { params: { move: move.moveId }, body: { by: by.trim() } }),
  );
  const title = say("acts.abort.title", { company: move.customer.companyName });
  return (
    <OverlayDrawer open position="end" size="medium" onOpenChange={onClose} aria-label={title}>
      <DrawerHeader>
        <DrawerHeaderTitle>{title}</DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className="approve">
        <Reading query={consequences} lines={3}>
          {(targets) => <Consequences targets={targets} />}
        </Reading>
        {abort.error === null ? null : <ErrorBar error={abort.error} />}
        <p role="status">{abort.data === undefined ? null : say("acts.abort.done")}</p>
      </DrawerBody>
      <DrawerFooter className="approve-foot">
        {abort.data !== undefined ? (
          <Button onClick={onClose}>{say("console.close")}</Button>
        ) : (
          <>
            <OwnNameField name={by} onName={setBy} />
            <Checkbox
              label={say("acts.abort.read")}
              checked={isRead}
              onChange={(_event, { checked }) => setRead(checked === true)}
            />
            <div className="actions">
              <Button onClick={onClose}>{say("acts.abort.not")}</Button>
              <Button
                appearance="primary"
                disabledFocusable={
                  !isRead || by.trim() === "" || abort.isPending || consequences.data === undefined
                }
                onClick={() => abort.mutate(undefined)}
              >
                {say("acts.abort.act")}
              </Button>
            </div>
          </>
        )}
      </DrawerFooter>
    </OverlayDrawer>
  );
}

function Consequences({ targets }: { readonly targets: Targets }) {
  const say = useSay();
  if (targets.length === 0) return <p>{say("abort.nothing")}</p>;
  const isUndone = ({ becomes }: Targets[number]) =>
    becomes === "notBought" || becomes === "cancelled";
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
            <li key={skuId}>
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
