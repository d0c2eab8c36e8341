// Before anything is connected or allowed: exports are dropped here, and the next renewals with their money and users
// are told. Everything is computed in the browser.

import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { Select } from "@fluentui/react-select";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { outlookOfExports, type ExportFile } from "#domain/shadow/outlook-of-exports.ts";
import { parseInstant } from "#lib/instant.ts";
import { Empty } from "../../ui/empty.tsx";
import { FileChoice } from "../../ui/file-choice.tsx";
import { FilePlace } from "../../ui/file-place.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { daysAhead, DAYS_AHEAD } from "./days-ahead.ts";
import { Report } from "./report.tsx";
import { readExport } from "./read-export.ts";

const CURRENCY = /^[A-Z]{3}$/;

export function AheadPage() {
  const say = useSay();
  const { days = DAYS_AHEAD } = useSearch({ from: "/look-ahead" });
  // Real renewals end by the calendar on the wall, also where the server stands beside the sandbox.
  const [now] = useState(() => parseInstant(new Date().toISOString()));
  const [currency, setCurrency] = useState("");
  const [files, setFiles] = useState<readonly ExportFile[]>([]);
  const [error, setError] = useState<Error | null>(null);
  const add = async (chosen: readonly File[]) => {
    setError(null);
    try {
      const read = await Promise.all(chosen.map(readExport));
      const names = new Set(read.map(({ name }) => name));
      setFiles((known) => [...known.filter(({ name }) => !names.has(name)), ...read]);
    } catch (problem) {
      setError(problem instanceof Error ? problem : new Error(String(problem)));
    }
  };
  const report = useMemo(() => {
    if (files.length === 0) return null;
    return outlookOfExports({
      files,
      now,
      days,
      currency: CURRENCY.test(currency) ? currency : null,
    });
  }, [files, now, days, currency]);
  return (
    <Page title={say("ahead.title")} about={say("ahead.about")}>
      <FilePlace onFiles={(dropped) => void add(dropped)}>
        <p>{say("ahead.drop")}</p>
        <FileChoice
          label={say("ahead.choose")}
          accept=".csv,.txt,text/csv"
          multiple
          button={{ appearance: "primary" }}
          onFiles={(chosen) => void add(chosen)}
        />
      </FilePlace>
      {error === null ? null : <ErrorBar error={error} />}
      {report === null ? (
        <Teaching />
      ) : (
        <>
          <Choices days={days} currency={currency} onCurrency={setCurrency} />
          <Report
            report={report}
            onRemove={(name) => setFiles(files.filter((file) => file.name !== name))}
          />
          <p>{say("ahead.next")}</p>
          <LinkButton to="/customers/import">{say("console.import.open")}</LinkButton>
        </>
      )}
    </Page>
  );
}

interface ChoicesProps {
  readonly days: number;
  readonly currency: string;
  readonly onCurrency: (currency: string) => void;
}

function Choices({ currency, days, onCurrency }: ChoicesProps) {
  const say = useSay();
  const navigate = useNavigate({ from: "/look-ahead" });
  return (
    <div className="filters">
      <Field label={say("ahead.days")}>
        <Select
          value={String(days)}
          onChange={(_event, { value }) =>
            void navigate({ search: { days: Number(value) }, replace: true })
          }
        >
          {daysAhead.map((choice) => (
            <option key={choice} value={choice}>
              {say("ahead.nDays", { days: choice })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("ahead.currency")}>
        <Input
          value={currency}
          maxLength={3}
          placeholder="EUR"
          onChange={(_event, { value }) => onCurrency(value.toUpperCase())}
        />
      </Field>
    </div>
  );
}

/** What to bring, and what each file adds. */
function Teaching() {
  const say = useSay();
  return (
    <>
      <Empty title={say("ahead.emptyTitle")} text={say("ahead.emptyText")} />
      <ul>
        {(["kindSubscriptions", "kindLicenses", "kindDistributor", "kindOwn"] as const).map(
          (kind) => (
            <li key={kind}>{say(`ahead.${kind}`)}</li>
          ),
        )}
      </ul>
    </>
  );
}
