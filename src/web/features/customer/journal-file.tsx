// The journal as a file that a stranger can check, and, once the move has ended, the end of what it says of people.

import { Button } from "@fluentui/react-button";
import { Checkbox } from "@fluentui/react-checkbox";
import { useState } from "react";
import { erasePersonal, showJournal } from "#contract/routes/journal.ts";
import type { MoveDetails } from "#contract/views.ts";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { download } from "../../ui/download.ts";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

export function JournalFile({ move }: { readonly move: MoveDetails }) {
  const say = useSay();
  const { customer, moveId, status } = move;
  const save = useAct(async () => {
    const file = await call(showJournal, { params: { move: moveId } });
    download(`journal-${customer.domain}.json`, "application/json", JSON.stringify(file, null, 2));
  });
  return (
    <section className="card no-print" aria-labelledby="journal-file">
      <h2 className="minor" id="journal-file">
        {say("desk.journal.title")}
      </h2>
      <p className="secondary">{say("desk.journal.text")}</p>
      <div className="actions">
        <Button disabledFocusable={save.isPending} onClick={() => save.mutate(undefined)}>
          {say("desk.journal.save")}
        </Button>
      </div>
      {save.error === null ? null : <ErrorBar error={save.error} />}
      {status === "open" ? null : <Erase moveId={moveId} />}
    </section>
  );
}

function Erase({ moveId }: { readonly moveId: string }) {
  const say = useSay();
  const [isRead, setRead] = useState(false);
  const erase = useAct(() => call(erasePersonal, { params: { move: moveId } }));
  return (
    <>
      <h3>{say("desk.erase.title")}</h3>
      <p>{say("desk.erase.text")}</p>
      <Checkbox
        label={say("desk.erase.read")}
        checked={isRead}
        onChange={(_event, { checked }) => setRead(checked === true)}
      />
      <div className="actions">
        <Button
          disabledFocusable={!isRead || erase.isPending}
          onClick={() => erase.mutate(undefined)}
        >
          {say("desk.erase.do")}
        </Button>
      </div>
      <p role="status">
        {erase.data === undefined ? null : say("desk.erase.done", { at: erase.data.erasedAt })}
      </p>
      {erase.error === null ? null : <ErrorBar error={erase.error} />}
    </>
  );
}
