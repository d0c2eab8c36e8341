// The look ahead on a screen: what it comes to, what ends when, and what became of every row.

import type { ExportRead, ShadowReport } from "#domain/shadow/outlook-of-exports.ts";
import type { Outlook } from "#domain/shadow/look-ahead.ts";
import type { RenewalAhead } from "#domain/shadow/renewal-ahead.ts";
import { formatDateBriefly, formatList, formatMoney } from "#phrases/formats.ts";
import type { Terminal } from "../../terminal.ts";
import { findingTitle } from "../../words.ts";
import { refusalReason } from "../customers/refusal-reason.ts";

const REFUSED_SHOWN_MAX = 20; // of each file; the rest is in --json

export function printReport({ files, outlook, rows }: ShadowReport, terminal: Terminal): void {
  const { prose, say } = terminal;
  printTotals(outlook, terminal);
  if (outlook.renewals.length > 0) {
    terminal.data("");
    printRenewals(outlook, terminal);
    printFindings(outlook, terminal);
  }
  for (const { customer, product, seats } of outlook.expired) {
    prose(say("shadow.expired", { customer, product, seats }));
  }
  const { ended, later, withoutEnd } = outlook;
  terminal.data("");
  prose(say("shadow.rest", { ended, later, withoutEnd }));
  const refused = files.reduce((sum, file) => sum + file.refused.length, 0);
  prose(say("shadow.rows", { ...rows, files: files.length, refused }));
  for (const file of files) printFile(file, terminal);
}

function printTotals(
  { days, renewals, tellsNoEnd, totals }: Outlook,
  { language, prose, say }: Terminal,
): void {
  if (tellsNoEnd) return prose(say("shadow.tellsNoEnd"));
  prose(say("shadow.title", { customers: totals.customers, days, n: renewals.length }));
  if (totals.money.length > 0) {
    const money = formatList(
      language,
      totals.money.map((each) => formatMoney(language, each)),
    );
    prose(say("shadow.money", { money }));
  }
  if (totals.withoutPrice > 0) prose(say("shadow.withoutPrice", { n: totals.withoutPrice }));
  if (totals.users > 0) prose(say("shadow.users", { n: totals.users }));
}

function printRenewals({ from, renewals }: Outlook, terminal: Terminal): void {
  const { language, say } = terminal;
  terminal.table(
    [
      "shadow.column.ends",
      "shadow.column.customer",
      "shadow.column.product",
      "shadow.column.licenses",
      "shadow.column.happens",
      "shadow.column.money",
      "shadow.column.users",
      "shadow.column.actBy",
    ],
    renewals.map((each) => [
      formatDateBriefly(language, each.endsOn),
      each.customer,
      each.product,
      each.seats === null ? say("shadow.unknown") : say("shadow.number", { n: each.seats }),
      say(`shadow.happens.${each.happens}`),
      moneyOf(each, terminal),
      usersOf(each, terminal),
      actByOf(each, from, terminal),
    ]),
  );
}

function moneyOf(
  { isMoneyAtStake, isTermAssumed, money }: RenewalAhead,
  { language, say }: Terminal,
): string {
  if (!isMoneyAtStake) return "–";
  if (money === null) return say("shadow.unknown");
  const amount = formatMoney(language, money);
  return isTermAssumed ? say("shadow.assumedTerm", { amount }) : amount;
}

function usersOf(
  { areUsersAtStake, isUseUnknown, users }: RenewalAhead,
  { say }: Terminal,
): string {
  if (!areUsersAtStake) return "–";
  if (users === null) return say("shadow.unknown");
  return isUseUnknown ? say("shadow.upTo", { n: users }) : say("shadow.number", { n: users });
}

/** The next instant that can still be kept; a missed one is due at once. */
function actByOf(
  { askBy, orderBy, settleBy }: RenewalAhead,
  now: string,
  { language, say }: Terminal,
): string {
  const all = [askBy, orderBy, settleBy].filter((each) => each !== null);
  if (all.some((each) => each < now)) return say("shadow.atOnce");
  const [first] = all.sort();
  return first === undefined ? "–" : formatDateBriefly(language, first);
}

function printFindings({ renewals }: Outlook, terminal: Terminal): void {
  const codes = renewals.flatMap(({ findings }) => findings);
  if (codes.length === 0) return;
  terminal.data("");
  for (const [code, all] of Map.groupBy(codes, (each) => each)) {
    const params = { n: all.length, title: findingTitle(code, terminal) };
    terminal.prose(terminal.say("shadow.finding", params));
  }
}

function printFile(file: ExportRead, terminal: Terminal): void {
  const { prose, say, language } = terminal;
  const { columns, dateOrder, headerLine, name, refused, repeated, rowsIn, titles } = file;
  const read = titles.flatMap((title, index) => {
    const column = columns[index] ?? null;
    return column === null ? [] : [say("shadow.readAs", { column, title })];
  });
  const unread = titles.filter((_, index) => (columns[index] ?? null) === null);
  prose(say("shadow.file", { name, n: rowsIn, read: formatList(language, read) }));
  if (headerLine > 1) prose(say("shadow.headerLine", { line: headerLine }), 2);
  if (unread.length > 0) prose(say("shadow.unread", { titles: formatList(language, unread) }), 2);
  if (dateOrder !== null) prose(say(`shadow.${dateOrder}`), 2);
  if (repeated.length > 0) {
    const lines = formatList(language, repeated.map(String));
    prose(say("shadow.repeated", { n: repeated.length, lines }), 2);
  }
  for (const each of refused.slice(0, REFUSED_SHOWN_MAX)) {
    const why = refusalReason(each, { columns: [...columns], header: [...titles] }, terminal);
    prose(say("imports.refusedRow", { line: each.line, why }), 2);
  }
  const hidden = refused.length - REFUSED_SHOWN_MAX;
  if (hidden > 0) prose(say("shadow.moreRefused", { n: hidden }), 2);
}
