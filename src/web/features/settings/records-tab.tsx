// Files that come from elsewhere (a provider's export, Microsoft's invoices), and the seals over what was recorded here.

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { z } from "zod";
import { importProviderFile } from "#contract/routes/provider.ts";
import { importInvoiceFile } from "#contract/routes/reports.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { FileChoice } from "../../ui/file-choice.tsx";
import { OwnNameField, useOwnName } from "../../ui/own-name.tsx";
import { ErrorBar, Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

const NAME_CHARACTERS_MAX = 200;
const SEALS_SHOWN = 14;

export function RecordsTab() {
  return (
    <>
      <ProviderExport />
      <Invoices />
      <Seals />
    </>
  );
}

function ProviderExport() {
  const say = useSay();
  const [by, setBy] = useOwnName();
  const take = useAct((file: File) =>
    call(importProviderFile, { query: { by: by.trim() }, body: file }),
  );
  return (
    <FileCard
      id="provider"
      title={say("desk.provider.title")}
      text={say("desk.provider.text")}
      isPossible={by.trim() !== ""}
      act={take}
      field={<OwnNameField name={by} onName={setBy} />}
    >
      {take.data === undefined ? null : (
        <>
          <p className="sum">
            {say("desk.provider.taken", {
              all: take.data.rowsIn,
              taken: take.data.rowsTaken,
              refused: take.data.refused.length,
              customers: take.data.customers,
            })}
          </p>
          <ul className="will">
            {take.data.refused.map(({ code, column, line, value }) => (
              <li key={line}>
                <span>
                  {say("imports.refusedRow", {
                    line,
                    why: say.code(`imports.${code}`, { column, value, known: "" }),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </FileCard>
  );
}

function Invoices() {
  const say = useSay();
  const take = useAct((file: File) => {
    const fileName = file.name.slice(-NAME_CHARACTERS_MAX);
    return call(importInvoiceFile, { query: { fileName }, body: file });
  });
  return (
    <FileCard
      id="invoices"
      title={say("desk.invoices.title")}
      text={say("desk.invoices.text")}
      isPossible
      act={take}
    >
      {take.data === undefined ? null : <InvoiceFindings read={take.data} />}
    </FileCard>
  );
}

interface InvoiceFindingsProps {
  readonly read: z.infer<typeof importInvoiceFile.response>;
}

function InvoiceFindings({ read }: InvoiceFindingsProps) {
  const say = useSay();
  const { customers, findings, isNew, lines, rowsIn } = read;
  return (
    <>
      <p className="sum">
        {isNew
          ? say("report.invoices.imported", { n: lines, customers })
          : say("report.invoices.again")}
      </p>
      {rowsIn > lines ? <p>{say("report.invoices.foreign", { n: rowsIn - lines })}</p> : null}
      {findings.length === 0 ? <p>{say("report.invoices.fine", { n: lines })}</p> : null}
      <ul className="will">
        {findings.map(({ amount, code, companyName, invoiceNumber, moveId, title }, index) => (
          <li key={`${moveId} ${index}`}>
            <strong>
              {companyName}: {title}
            </strong>
            <span>{say(`report.invoice.${code}`)}</span>
            <span className="secondary">
              {invoiceNumber ?? ""} {amount === null ? "" : say("report.amount", { amount })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface FileCardProps {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly field?: ReactNode;
  readonly isPossible: boolean;
  readonly act: {
    readonly error: Error | null;
    readonly isPending: boolean;
    readonly mutate: (file: File) => void;
  };
  /** What came of it. */
  readonly children: ReactNode;
}

function FileCard({ id, title, text, field, isPossible, act, children }: FileCardProps) {
  const say = useSay();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 className="minor" id={id}>
        {title}
      </h2>
      <p className="secondary">{text}</p>
      {field}
      <div className="actions">
        <FileChoice
          label={say("console.import.choose")}
          name={title}
          button={{ disabledFocusable: !isPossible || act.isPending }}
          onFiles={([file]) => act.mutate(file)}
        />
      </div>
      <div role="status">{children}</div>
      {act.error === null ? null : <ErrorBar error={act.error} />}
    </section>
  );
}

/** One hash for each day over all journals: whoever keeps them elsewhere can show that nothing was changed since. */
function Seals() {
  const say = useSay();
  const seals = useQuery(queries.seals);
  return (
    <section className="card" aria-labelledby="seals">
      <h2 className="minor" id="seals">
        {say("desk.seals.title")}
      </h2>
      <p className="secondary">{say("desk.seals.text")}</p>
      <Reading query={seals} lines={3}>
        {(all) =>
          all.length === 0 ? (
            <p>{say("desk.seals.none")}</p>
          ) : (
            <ul className="will">
              {all.slice(0, SEALS_SHOWN).map(({ day, hash }) => (
                <li key={day}>
                  <span>{say.date(day)}</span>
                  <code>{hash}</code>
                </li>
              ))}
            </ul>
          )
        }
      </Reading>
    </section>
  );
}
