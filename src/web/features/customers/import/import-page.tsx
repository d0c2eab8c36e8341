// Importing customers: a file is dropped, pasted or chosen, its columns are understood, and its rows are checked by the
// server, all before anything is saved. What was said and corrected outlives a reload.

import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { useEffect, useState } from "react";
import { importCustomers, readImportColumns } from "#contract/routes/customers.ts";
import { useLanguage } from "../../../app/language.tsx";
import { call } from "../../../server/call.ts";
import { useAct } from "../../../server/queries.ts";
import { LinkButton } from "../../../ui/link-button.tsx";
import { Page } from "../../../ui/page.tsx";
import { ErrorBar } from "../../../ui/reading.tsx";
import { useSay } from "../../../ui/say.ts";
import { useDraft } from "../../../ui/use-draft.ts";
import { CheckedRows } from "./checked-rows.tsx";
import { ColumnsCard } from "./columns-card.tsx";
import { choicesOf, decoded, draftOf, ImportDraft } from "./import-draft.ts";
import { ImportPlace } from "./import-place.tsx";
import { ImportSum } from "./import-sum.tsx";
import { PastImports } from "./past-imports.tsx";
import "./import.css";

export function ImportPage() {
  const say = useSay();
  const { language } = useLanguage();
  const [draft, keep] = useDraft("import", ImportDraft, null);
  // As long as the page: of another encoding nothing can be read from the text.
  const [bytes, setBytes] = useState<Uint8Array | null>(null);
  const reading = useReading(draft, keep);
  const { columns, check, read, save } = reading;
  const rows = check.data;
  const isSaved = save.data !== undefined;
  const step = isSaved ? 3 : draft === null ? 0 : columns.data?.refusal === null ? 2 : 1;
  return (
    <Page title={say("console.import.title")} about={say("console.import.about")}>
      <Steps now={step} />
      {isSaved ? null : (
        <ImportPlace
          onFile={async (file) => {
            const content = new Uint8Array(await file.arrayBuffer());
            setBytes(content);
            read(draftOf(file.name, content, language));
          }}
        />
      )}
      <p role="status">{check.isPending ? say("console.import.checking") : null}</p>
      {[columns.error, check.error, save.error].map((error, index) =>
        error === null ? null : <ErrorBar key={index} error={error} />,
      )}
      {isSaved && draft !== null ? <ImportSum result={save.data} draft={draft} /> : null}
      {isSaved ? (
        <Saved
          added={save.data.customersNew}
          changed={save.data.customersChanged}
          importId={save.data.importId}
          isHeld={draft?.isHeld === true}
        />
      ) : null}
      {draft === null || isSaved || columns.data === undefined ? null : (
        <ColumnsCard
          draft={draft}
          read={columns.data}
          onDraft={read}
          onEncoding={
            bytes === null ? null : (encoding) => read(decoded(draft.name, bytes, encoding))
          }
        />
      )}
      {draft === null || isSaved || rows === undefined || columns.data?.refusal !== null ? null : (
        <CheckedRows
          draft={draft}
          result={rows}
          isBusy={check.isPending || save.isPending}
          onDraft={keep}
          onCheck={read}
          onSave={() => save.mutate(draft)}
        />
      )}
      <PastImports onUndone={save.reset} />
    </Page>
  );
}

/** What the server makes of the file: its columns, then its rows, and at the end the import itself. */
function useReading(draft: ImportDraft | null, keep: (draft: ImportDraft) => void) {
  const columns = useAct((next: ImportDraft) =>
    call(readImportColumns, { query: choicesOf(next), body: next.text }),
  );
  const check = useAct((next: ImportDraft) =>
    call(importCustomers, { query: { ...choicesOf(next), dryRun: "true" }, body: next.text }),
  );
  const save = useAct((next: ImportDraft) =>
    call(importCustomers, {
      query: { ...choicesOf(next), hold: String(next.isHeld) },
      body: next.text,
    }),
  );
  const read = (next: ImportDraft) => {
    keep(next);
    save.reset();
    columns.mutate(next, {
      onSuccess({ ambiguousDate, dateOrder, refusal }) {
        if (refusal !== null) return;
        // What the other dates of the column show is taken over, and shown beside it.
        const isTold = next.dates !== null || ambiguousDate === null || dateOrder === null;
        const told = isTold ? next : { ...next, dates: dateOrder };
        keep(told);
        check.mutate(told);
      },
    });
  };
  const [kept] = useState(draft);
  const [start] = useState(() => read);
  useEffect(() => {
    // The page was loaded again with a file half done.
    if (kept !== null) start(kept);
  }, [kept, start]);
  return { columns, check, save, read };
}

const steps = ["file", "columns", "check", "done"] as const;

function Steps({ now }: { readonly now: number }) {
  const say = useSay();
  return (
    <ol className="import-steps" aria-label={say("intake.steps")}>
      {steps.map((step, index) => (
        <li key={step} aria-current={index === now ? "step" : undefined}>
          <span aria-hidden="true">{index < now ? "✓" : index + 1}</span>
          {say(`intake.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}

interface SavedProps {
  readonly added: number;
  readonly changed: number;
  readonly importId: string;
  readonly isHeld: boolean;
}

function Saved({ added, changed, importId, isHeld }: SavedProps) {
  const say = useSay();
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{say("console.import.saved", { added, changed })}</MessageBarBody>
      </MessageBar>
      <p>{isHeld ? say("undo.held") : say("console.import.next")}</p>
      <div className="actions">
        {added === 0 ? null : (
          <LinkButton to="/customers/import" search={{ undo: importId }}>
            {say("undo.open")}
          </LinkButton>
        )}
        {isHeld ? (
          <LinkButton to="/customers" search={{ f: "state.is.paused" }} look="primary">
            {say("undo.showHeld")}
          </LinkButton>
        ) : (
          <LinkButton to="/customers/request-relationship" look="primary">
            {say("console.request.open")}
          </LinkButton>
        )}
      </div>
    </>
  );
}
