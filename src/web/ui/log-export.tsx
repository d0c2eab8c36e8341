// A log as a file for a spreadsheet: all that the filter lets through, not only the page that is shown.

import { Button } from "@fluentui/react-button";
import { useState } from "react";
import { csvText, separatorOf } from "./csv-text.ts";
import { download } from "./download.ts";
import { ErrorBar } from "./reading.tsx";
import { useSay } from "./say.ts";

/** More than a spreadsheet is read for, and a minute of reading; whoever wants others names a day. */
const ENTRIES_MAX = 50_000;

interface LogExportProps {
  /** One page of the file's rows: what stands behind the cursor, from the newest on. */
  readonly readPage: (before: string | null) => Promise<{
    readonly rows: readonly (readonly string[])[];
    readonly next: string | null;
  }>;
  readonly header: readonly string[];
  readonly fileName: string;
}

export function LogExport({ readPage, header, fileName }: LogExportProps) {
  const say = useSay();
  const [readCount, setReadCount] = useState<number | null>(null);
  const [isCut, setCut] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const save = async () => {
    setError(null);
    setReadCount(0);
    const rows: (readonly string[])[] = [];
    let before: string | null = null;
    do {
      const page = await readPage(before);
      rows.push(...page.rows);
      before = page.next;
      setReadCount(rows.length);
    } while (before !== null && rows.length < ENTRIES_MAX);
    setCut(before !== null);
    download(
      fileName,
      "text/csv;charset=utf-8",
      csvText([header, ...rows], separatorOf(say.locale)),
    );
  };
  return (
    <>
      <Button
        disabledFocusable={readCount !== null}
        onClick={() =>
          void save()
            .catch((reason: unknown) => setError(reason instanceof Error ? reason : Error()))
            .finally(() => setReadCount(null))
        }
      >
        {readCount === null ? say("logs.export") : say("logs.exporting", { n: readCount })}
      </Button>
      {isCut ? <p role="status">{say("logs.cut", { n: ENTRIES_MAX })}</p> : null}
      {error === null ? null : <ErrorBar error={error} />}
    </>
  );
}
