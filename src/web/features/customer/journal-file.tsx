// The journal as a file that a stranger can check, and, once the move has ended, the end of what it says of people.

import { Button } from "@fluentui/react-button";
import { Checkbox } from "@fluentui/react-checkbox";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { useState } from "react";
import type { z } from "zod";
import { checkJournal, erasePersonal, showJournal } from "#contract/routes/journal.ts";
import type { MoveDetails } from "#contract/views.ts";
import { verdictWords } from "#phrases/verdict-words.ts";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { download } from "../../ui/download.ts";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay, type Say } from "../../ui/say.ts";

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
      <Check moveId={moveId} />
      {status === "open" ? null : <Erase moveId={moveId} />}
    </section>
  );
}

/** By the same rules as the command; a seal that was kept elsewhere shows what the server alone could hide. */
function Check({ moveId }: { readonly moveId: string }) {
  const say = useSay();
  const [seal, setSeal] = useState("");
  const check = useAct(() => {
    const query = seal.trim() === "" ? {} : { seal: seal.trim() };
    return call(checkJournal, { params: { move: moveId }, query });
  });
  return (
    <>
      <Field label={say("desk.journal.seal")} className="narrow">
        <Input value={seal} onChange={(_event, { value }) => setSeal(value)} />
      </Field>
      <div className="actions">
        <Button disabledFocusable={check.isPending} onClick={() => check.mutate(undefined)}>
          {say("desk.journal.check")}
        </Button>
      </div>
      <div role="status">
        {check.data === undefined
          ? null
          : sentencesOf(check.data, say).map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      {check.error === null ? null : <ErrorBar error={check.error} />}
    </>
  );
}

function sentencesOf(verdict: z.infer<typeof checkJournal.response>, say: Say): readonly string[] {
  const sentences = verdictWords(verdict, say);
  if (!verdict.ok) return sentences.map((fault) => `✕ ${fault}`);
  return sentences.map((sentence, index) => (index === 0 ? `✓ ${sentence}` : sentence));
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
