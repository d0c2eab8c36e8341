// The customer's report as its reader gets it, in any of the six languages: to print, to keep as a page, or as data.

import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Select } from "@fluentui/react-select";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { z } from "zod";
import type { showReport } from "#contract/routes/reports.ts";
import type { MoveDetails } from "#contract/views.ts";
import { languages, type PhraseLanguage } from "#phrases/languages.ts";
import { queries } from "../../server/queries.ts";
import { download } from "../../ui/download.ts";
import { ownNames } from "../../ui/languages.ts";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { elementsOf } from "./report-elements.tsx";

export function ReportTab({ move }: { readonly move: MoveDetails }) {
  const say = useSay();
  const [language, choose] = useState<PhraseLanguage>(move.customer.language);
  const report = useQuery(queries.report(move.moveId, language));
  return (
    <>
      <p className="sum no-print">{say("acts.report.sum")}</p>
      <div className="filters no-print">
        <Field label={say("acts.report.language")}>
          <Select
            value={language}
            onChange={(_event, { value }) =>
              choose(languages.find((known) => known === value) ?? language)
            }
          >
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {ownNames[each]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Reading query={report} lines={14}>
        {(read) => <Report report={read} name={move.customer.domain} />}
      </Reading>
    </>
  );
}

interface ReportProps {
  readonly report: z.infer<typeof showReport.response>;
  /** The beginning of the names of its files. */
  readonly name: string;
}

function Report({ report: { html, language, report }, name }: ReportProps) {
  const say = useSay();
  const page = useMemo(() => elementsOf(html), [html]);
  return (
    <>
      <div className="actions no-print">
        <Button appearance="primary" onClick={() => print()}>
          {say("acts.report.print")}
        </Button>
        <Button onClick={() => download(`${name}-${language}.html`, "text/html", html)}>
          {say("acts.report.page")}
        </Button>
        <Button
          onClick={() =>
            download(`${name}.json`, "application/json", JSON.stringify(report, null, 2))
          }
        >
          {say("acts.report.data")}
        </Button>
      </div>
      <article lang={language} className="card report">
        {page}
      </article>
    </>
  );
}
