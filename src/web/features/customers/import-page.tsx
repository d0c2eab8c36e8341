// Importing customers: a file is dropped, pasted or chosen, and checked by the server before anything is saved. Rows
// that cannot be taken are shown with their reason, corrected here, and checked again.

import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { ImportIcon } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { importCustomers } from "#contract/routes/customers.ts";
import type { ImportResult } from "#contract/views.ts";
import { z } from "zod";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { corrected, Corrections } from "./corrected-file.ts";
import { RefusedRows } from "./refused-rows.tsx";

/** A file that was read and not yet imported, with what was corrected in it so far. */
const ImportDraft = z
  .object({ name: z.string(), text: z.string(), corrections: Corrections })
  .nullable();

export function ImportPage() {
  const say = useSay();
  const [draft, keep] = useDraft("import", ImportDraft, null);
  const check = useAct((text: string) => send(text, true));
  const save = useAct((text: string) => send(text, false));
  const checkFile = (name: string, text: string) => {
    keep({ name, text, corrections: {} });
    save.reset();
    check.mutate(text);
  };
  const [kept] = useState(draft?.text);
  const { mutate: checkText } = check;
  useEffect(() => {
    // The page was loaded again with a file half done.
    if (kept !== undefined) checkText(kept);
  }, [kept, checkText]);
  const checked = check.data;
  const isCorrected = Object.keys(draft?.corrections ?? {}).length > 0;
  return (
    <Page title={say("console.import.title")} about={say("console.import.about")}>
      {save.data === undefined ? (
        <FilePlace
          onFile={(chosen) => void chosen.text().then((text) => checkFile(chosen.name, text))}
        />
      ) : null}
      <p role="status">{check.isPending ? say("console.import.checking") : null}</p>
      {check.error === null ? null : <ErrorBar error={check.error} />}
      {save.error === null ? null : <ErrorBar error={save.error} />}
      {save.data !== undefined ? <Saved result={save.data} /> : null}
      {draft === null || checked === undefined || save.data !== undefined ? null : (
        <section className="card" aria-labelledby="checked">
          <h2 id="checked">{draft.name}</h2>
          <p className="sum">
            {say("console.import.sum", {
              all: checked.rowsIn,
              ready: checked.rowsAccepted,
              bad: checked.refused.length,
            })}
          </p>
          <p className="secondary">{say("console.import.nothingSaved")}</p>
          <RefusedRows
            result={checked}
            corrections={draft.corrections}
            onCorrect={(corrections) => keep({ ...draft, corrections })}
          />
          <div className="actions">
            {checked.refused.length === 0 ? null : (
              <Button
                disabledFocusable={!isCorrected || check.isPending}
                onClick={() =>
                  checkFile(draft.name, corrected(draft.text, checked, draft.corrections))
                }
              >
                {say("console.import.again")}
              </Button>
            )}
            <Button
              appearance="primary"
              icon={<ImportIcon />}
              disabledFocusable={checked.rowsAccepted === 0 || save.isPending || isCorrected}
              onClick={() => save.mutate(draft.text, { onSuccess: () => keep(null) })}
            >
              {say("console.import.save", { n: checked.customersNew + checked.customersChanged })}
            </Button>
          </div>
        </section>
      )}
    </Page>
  );
}

function send(text: string, dryRun: boolean): Promise<ImportResult> {
  return call(importCustomers, { query: dryRun ? { dryRun: "true" } : {}, body: text });
}

function FilePlace({ onFile }: { readonly onFile: (file: File) => void }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={isOver ? "file-place over" : "file-place"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile(file);
      }}
      onPaste={(event) => {
        const text = event.clipboardData.getData("text/plain");
        if (text !== "") onFile(new File([text], say("console.import.pasted")));
      }}
    >
      <p>{say("console.import.drop")}</p>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv"
        hidden
        aria-label={say("console.import.choose")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          target.value = "";
        }}
      />
      <Button onClick={() => input.current?.click()}>{say("console.import.choose")}</Button>
      <p className="secondary">{say("console.import.columns")}</p>
    </div>
  );
}

function Saved({ result }: { readonly result: ImportResult }) {
  const say = useSay();
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {say("console.import.saved", {
            added: result.customersNew,
            changed: result.customersChanged,
          })}
        </MessageBarBody>
      </MessageBar>
      <p>{say("console.import.next")}</p>
      <LinkButton to="/customers/request-relationship" look="primary">
        {say("console.request.open")}
      </LinkButton>
    </>
  );
}
