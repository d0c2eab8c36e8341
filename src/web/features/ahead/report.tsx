// What the files say together: what it comes to, each renewal, and what became of every row.

import { Button } from "@fluentui/react-button";
import { isErrorCode } from "#contract/problem.ts";
import type { ExportRead, ShadowReport } from "#domain/shadow/outlook-of-exports.ts";
import type { Outlook } from "#domain/shadow/look-ahead.ts";
import { useSay, type Say } from "../../ui/say.ts";
import { AheadTable } from "./ahead-table.tsx";

const REFUSED_SHOWN_MAX = 20; // of each file

interface ReportProps {
  readonly report: ShadowReport;
  readonly onRemove: (name: string) => void;
}

export function Report({ onRemove, report }: ReportProps) {
  const say = useSay();
  const { files, outlook, rows } = report;
  const { ended, later, withoutEnd } = outlook;
  const refused = files.reduce((sum, file) => sum + file.refused.length, 0);
  return (
    <>
      <p className="sum" role="status">
        {totalsOf(outlook, say).join(" ")}
      </p>
      {outlook.renewals.length === 0 ? null : <AheadTable {...outlook} />}
      {outlook.expired.map(({ customer, product, seats }) => (
        <p key={`${customer} ${product}`}>{say("shadow.expired", { customer, product, seats })}</p>
      ))}
      <p className="secondary">{say("shadow.rest", { ended, later, withoutEnd })}</p>
      <h2>{say("ahead.files")}</h2>
      <p>{say("shadow.rows", { ...rows, files: files.length, refused })}</p>
      {files.map((file) => (
        <File key={file.name} file={file} onRemove={onRemove} />
      ))}
    </>
  );
}

function totalsOf({ days, renewals, tellsNoEnd, totals }: Outlook, say: Say): readonly string[] {
  const { customers, money, users, withoutPrice } = totals;
  if (tellsNoEnd) return [say("shadow.tellsNoEnd")];
  return [
    say("shadow.title", { customers, days, n: renewals.length }),
    ...(money.length === 0
      ? []
      : [say("shadow.money", { money: say.list(money.map((each) => say.money(each))) })]),
    ...(withoutPrice === 0 ? [] : [say("shadow.withoutPrice", { n: withoutPrice })]),
    ...(users === 0 ? [] : [say("shadow.users", { n: users })]),
  ];
}

function File({ file, onRemove }: { readonly file: ExportRead } & Pick<ReportProps, "onRemove">) {
  const say = useSay();
  const { columns, dateOrder, headerLine, name, refused, repeated, rowsIn, titles } = file;
  const read = titles.flatMap((title, index) => {
    const column = columns[index] ?? null;
    return column === null ? [] : [say("shadow.readAs", { column, title })];
  });
  const unread = titles.filter((_, index) => (columns[index] ?? null) === null);
  const hidden = refused.length - REFUSED_SHOWN_MAX;
  return (
    <section className="card" aria-label={name}>
      <p>{say("shadow.file", { name, n: rowsIn, read: say.list(read) })}</p>
      {headerLine === 1 ? null : <p>{say("shadow.headerLine", { line: headerLine })}</p>}
      {unread.length === 0 ? null : <p>{say("shadow.unread", { titles: say.list(unread) })}</p>}
      {dateOrder === null ? null : <p>{say(`shadow.${dateOrder}`)}</p>}
      {repeated.length === 0 ? null : (
        <p>
          {say("shadow.repeated", { n: repeated.length, lines: say.list(repeated.map(String)) })}
        </p>
      )}
      <ul>
        {refused.slice(0, REFUSED_SHOWN_MAX).map((each, index) => (
          <li key={index}>
            {say("imports.refusedRow", { line: each.line, why: reasonOf(each, file, say) })}
          </li>
        ))}
      </ul>
      {hidden > 0 ? <p>{say("ahead.moreRefused", { n: hidden })}</p> : null}
      <Button onClick={() => onRemove(name)}>{say("ahead.remove", { name })}</Button>
    </section>
  );
}

/** With the column as the file itself calls it. */
function reasonOf(
  { code, column, params }: ExportRead["refused"][number],
  { columns, titles }: ExportRead,
  say: Say,
): string {
  const title =
    column === null ? "" : (titles[columns.findIndex((each) => each === column)] ?? column);
  const key = isErrorCode(code) ? `errors.${code}` : `imports.${code}`;
  return say.code(key, { ...params, column: title });
}
