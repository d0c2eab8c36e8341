// A customer's report as one HTML page that reads and prints well: no script, nothing loaded from the net.

import type { Language } from "#domain/estate/customer.ts";
import type { CustomerReport, ReportEvent } from "#domain/report/customer-report.ts";
import type { Money } from "#lib/money.ts";
import { isPhraseKey, type PhraseKey } from "#phrases/catalog.ts";
import { formatInstantBriefly, formatMoney } from "#phrases/formats.ts";
import { translate, type PhraseParams } from "#phrases/translate.ts";
import { escapeHtml } from "../escape-html.ts";

interface Speaker {
  readonly language: Language;
  say(key: PhraseKey, params?: PhraseParams): string;
  /** Nothing for null. */
  at(instant: string | null): string;
  money(amount: Money | null): string;
}

type Held = CustomerReport["after"][number];

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:1.5rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem;break-after:avoid}
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #888}
tr{break-inside:avoid}small{overflow-wrap:anywhere}@media print{body{max-width:none;margin:0;font-size:10pt}}`;

export function renderReport(report: CustomerReport, language: Language): string {
  const speaker = speakerOf(language);
  const { say } = speaker;
  const { companyName, partnerName } = report;
  const title = say("report.title", { companyName, partnerName });
  const parts = [
    heading(report, speaker),
    ...(report.planHash === null
      ? [paragraph(say("report.noPlan"))]
      : [holdings(report, speaker), outcomes(report, speaker), continuity(report, speaker)]),
    ...(report.events.length === 0 ? [] : [events(report, speaker)]),
    invoices(report, speaker),
    ...(report.planHash === null
      ? []
      : [`<p><small>${escapeHtml(say("report.planHash", { hash: report.planHash }))}</small></p>`]),
  ];
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main>`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...parts,
    "</main></body></html>",
    "",
  ].join("\n");
}

function speakerOf(language: Language): Speaker {
  const say: Speaker["say"] = (key, params) => translate(language, key, params);
  return {
    language,
    say,
    at: (instant) => (instant === null ? "" : formatInstantBriefly(language, instant)),
    money: (amount) => (amount === null ? say("report.unknown") : formatMoney(language, amount)),
  };
}

function heading(report: CustomerReport, { at, say }: Speaker): string {
  const { domain, knownBy, leftAt, planHash, refusal, status, tenantId, users, writtenAt } = report;
  const why = refusal === null ? "" : findingTitle(refusal, say);
  return [
    paragraph(`${domain} · ${tenantId}`),
    paragraph(say("report.writtenAt", { at: at(writtenAt) })),
    paragraph(say(`report.status.${status}`, { why })),
    ...(leftAt === null ? [] : [paragraph(say("report.left", { at: at(leftAt) }))]),
    ...(planHash === null
      ? []
      : [
          paragraph(say(knownBy === "declared" ? "report.declared" : "report.users", { n: users })),
        ]),
  ].join("\n");
}

function holdings(report: CustomerReport, { at, money, say }: Speaker): string {
  const { after, before, pricePerMonth } = report;
  const told = numberTold(report, say);
  const columns = [
    say("report.column.product"),
    say("report.column.seats"),
    say("report.column.inUse"),
    say("report.column.price"),
  ];
  return [
    section(say("report.before.title")),
    before.length === 0
      ? paragraph(say("report.before.none"))
      : table(
          [...columns, say("report.column.ends")],
          before.map((held) => [
            held.title,
            told(held.seats),
            told(held.inUse),
            money(held.pricePerMonth),
            at(held.endsAt),
          ]),
        ),
    section(say("report.after.title")),
    after.length === 0
      ? paragraph(say(report.status === "open" ? "report.after.notYet" : "report.after.none"))
      : table(
          [...columns, say("report.column.term"), say("report.column.came")],
          after.map((held) => [
            held.title,
            String(held.seats),
            told(held.inUse),
            money(held.pricePerMonth),
            commitment(held, say),
            say(`report.came.${held.came}`),
          ]),
        ),
    ...(after.some(({ came }) => came === "bought")
      ? [
          paragraph(
            say("report.price", {
              before: money(pricePerMonth.before),
              after: money(pricePerMonth.after),
            }),
          ),
        ]
      : []),
  ].join("\n");
}

function commitment({ billingPlan, term }: Held, say: Speaker["say"]): string {
  if (term === null) return say("report.unknown");
  const bound = say(`cli.term.${term}`);
  return billingPlan === null
    ? bound
    : say("cli.termBilled", { term: bound, billing: say(`cli.billing.${billingPlan}`) });
}

/** A number of the tenant, with the word for it where nobody could read it. */
function numberTold({ knownBy }: CustomerReport, say: Speaker["say"]): (n: number) => string {
  return (n) => (knownBy === "declared" ? say("report.declaredNumber", { n }) : String(n));
}

function outcomes({ lines }: CustomerReport, { say }: Speaker): string {
  const rows = lines.map(({ code, outcome, seats, title }) => [
    title,
    String(seats),
    outcome === "refused"
      ? say("cli.outcome.refused", { why: code === null ? "" : findingTitle(code, say) })
      : say(`cli.outcome.${outcome}`),
  ]);
  const columns = ["product", "seats", "outcome"] as const;
  return [
    section(say("report.lines.title")),
    table(
      columns.map((column) => say(`report.column.${column}`)),
      rows,
    ),
  ].join("\n");
}

function continuity(report: CustomerReport, { at, say }: Speaker): string {
  const columns = ["product", "inUse", "verified", "gone", "verdict"] as const;
  const told = numberTold(report, say);
  const rows = report.continuity.map((check) => [
    check.title,
    told(check.inUse),
    check.verifiedAt === null ? "" : `${check.verifiedSeats}, ${at(check.verifiedAt)}`,
    at(check.sourceGoneAt),
    say(`report.verdict.${check.verdict}`),
  ]);
  return [
    section(say("report.continuity.title")),
    paragraph(say(`report.continuity.${report.knownBy === "declared" ? "declared" : "how"}`)),
    table(
      columns.map((column) => say(`report.column.${column}`)),
      rows,
    ),
    ...(report.interruptedUserHours === null
      ? []
      : [paragraph(say("report.meter", { hours: report.interruptedUserHours }))]),
  ].join("\n");
}

function events(report: CustomerReport, speaker: Speaker): string {
  const { at, say } = speaker;
  const columns = ["at", "what", "who", "evidence"] as const;
  return [
    section(say("report.events.title")),
    table(
      columns.map((column) => say(`report.column.${column}`)),
      report.events.map((event) => [at(event.at), ...eventCells(event, report, speaker)]),
    ),
  ].join("\n");
}

function eventCells(
  event: ReportEvent,
  { knownBy, partnerName }: CustomerReport,
  speaker: Speaker,
): string[] {
  const { say } = speaker;
  const read = say("report.level.observed");
  switch (event.what) {
    case "agreement":
      return [say("report.event.agreement"), "", read];
    case "approved":
      return [say("report.event.approved", { hash: event.bandHash.slice(0, 12) }), event.by, ""];
    case "bought":
    case "verified":
    case "arrived": {
      const { seats: n, title, what } = event;
      return [say(`report.event.${what}`, { title, n }), "", what === "bought" ? "" : read];
    }
    case "licenses":
      return [say(`report.event.licenses.${event.state}`, { n: event.holders }), "", read];
    case "renewedToCsp":
      return [say("report.event.renewedToCsp", { title: event.title }), "", read];
    case "source":
      return [
        say(`report.event.source.${event.state}`, { title: event.title }),
        "",
        say(`report.level.${knownBy}`),
      ];
    case "transfer":
      return event.state === "asked"
        ? [say("report.event.transfer.asked", { n: event.lines }), "", ""]
        : [
            say("report.event.transfer.ended", {
              n: event.lines,
              state: say(`transfers.state.${event.state}`),
            }),
            "",
            read,
          ];
    case "step": {
      const what = say(`people.step.${event.kind}`);
      return [
        event.title === null ? what : `${what} (${event.title})`,
        event.owner === "operator" ? partnerName : say(`people.actor.${event.owner}`),
        endOf(event, speaker),
      ];
    }
  }
}

function endOf(
  { evidence, state }: Extract<ReportEvent, { what: "step" }>,
  { at, say }: Speaker,
): string {
  const ended = say(`steps.state.${state}`);
  if (evidence === null) return ended;
  const told = { level: say(`report.level.${evidence.level}`), at: at(evidence.at) };
  const known =
    evidence.by === undefined
      ? say("report.evidence.plain", told)
      : say("report.evidence.by", { ...told, by: evidence.by });
  const shown =
    evidence.file === undefined
      ? known
      : say("report.evidence.file", { evidence: known, file: evidence.file.fileName });
  const { reference, validUntil } = evidence;
  const number =
    reference === undefined ? "" : ` · ${say("report.evidence.reference", { reference })}`;
  const until =
    validUntil === undefined ? "" : ` · ${say("report.evidence.validUntil", { validUntil })}`;
  return `${ended}: ${shown}${number}${until}`;
}

function invoices(report: CustomerReport, { money, say }: Speaker): string {
  const title = section(say("report.invoices.title"));
  if (report.invoices === null) return [title, paragraph(say("report.invoices.none"))].join("\n");
  const { billedLines, findings } = report.invoices;
  if (findings.length === 0) {
    return [title, paragraph(say("report.invoices.fine", { n: billedLines }))].join("\n");
  }
  const columns = ["product", "finding", "invoice", "amount"] as const;
  const rows = findings.map(({ amount, code, invoiceNumber, title: product }) => [
    product,
    say(`report.invoice.${code}`),
    invoiceNumber ?? "",
    amount === null ? "" : money(amount),
  ]);
  return [
    title,
    table(
      columns.map((column) => say(`report.column.${column}`)),
      rows,
    ),
  ].join("\n");
}

/** Codes are kept for years, and a later release may know them no more. */
function findingTitle(code: string, say: Speaker["say"]): string {
  const key = `findings.${code}.title`;
  return isPhraseKey(key) ? say(key) : code;
}

function section(title: string): string {
  return `<h2>${escapeHtml(title)}</h2>`;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join("");
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table>`;
}
