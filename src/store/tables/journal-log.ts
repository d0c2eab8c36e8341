// The journal of all moves as a log: which entries are asked for, the newest first, page by page.

import { HumanStepKind } from "#domain/human-steps/human-step.ts";
import type { LogTopic } from "#domain/journal/log-topic.ts";
import type { JournalEntry } from "#domain/reconcile/journal-entry.ts";
import type { Instant } from "#lib/instant.ts";
import { sql, type RawBuilder, type SelectQueryBuilder } from "kysely";
import type { Tables } from "../schema.ts";

/** An entry's place among those of all moves: many have one instant. */
type JournalPoint = Pick<JournalEntry, "at" | "moveId" | "sequence">;

export interface LogRequest {
  readonly limit: number;
  /** Only what comes after it in the order of the log. */
  readonly before?: JournalPoint | undefined;
  readonly about?: LogTopic | undefined;
  /** A part of the customer's name or domain. */
  readonly customer?: string | undefined;
  readonly who?: "people" | "handover" | undefined;
  /** A part of the name of the person whose act it was, as far as it was not erased. */
  readonly by?: string | undefined;
  readonly from?: Instant | undefined;
  /** Exclusive. */
  readonly until?: Instant | undefined;
}

const stepKind = sql`split_part(journal.subject, '/', 2)`;

/** What an entry says of itself: whoever adds a subject to the journal sees here where it is looked for. */
const topics: Readonly<Record<LogTopic, RawBuilder<boolean>>> = {
  decisions: sql`(journal.subject = 'approval' or (journal.kind = 'person'
    and journal.details ->> 'outcome' = 'refused'
    and (journal.subject = 'customerAnswer' or ${stepKind} = 'approvePlan')))`,
  people: sql`${stepKind} = any(${[...HumanStepKind.options]}::text[])`,
  writes: sql`journal.kind in ('intent', 'outcome')`,
  readings: sql`journal.kind = 'observed'`,
  plans: sql`journal.subject = 'plan'`,
  imports: sql`journal.subject in ('import', 'importUndone')`,
  failures: sql`((journal.subject = 'look' and journal.details ? 'failed')
    or journal.details ->> 'event' in ('refused', 'rehearsalRefused')
    or (journal.subject = 'move' and journal.details ? 'refused'))`,
};

/** Of `entries`, those that are asked for, the newest first. */
export function logged<Row>(
  entries: SelectQueryBuilder<Tables, "journal" | "journal_personal", Row>,
  { about, before, by, customer, from, limit, until, who }: LogRequest,
): SelectQueryBuilder<Tables, "journal" | "journal_personal", Row> {
  const conditions = [
    ...(about === undefined ? [] : [topics[about]]),
    ...(customer === undefined ? [] : [isAboutCustomer(customer)]),
    ...(who === undefined ? [] : [sql<boolean>`(journal.kind = 'person') = ${who === "people"}`]),
    ...(by === undefined
      ? []
      : [
          // What people did is a small part of a journal, with an index of its own.
          sql<boolean>`journal.kind = 'person'`,
          contains(sql`coalesce(journal_personal.personal, journal.details) ->> 'by'`, by),
        ]),
    ...(from === undefined ? [] : [sql<boolean>`journal.at >= ${from}`]),
    ...(until === undefined ? [] : [sql<boolean>`journal.at < ${until}`]),
    ...(before === undefined ? [] : [comesAfter(before)]),
  ];
  return conditions
    .reduce((query, condition) => query.where(condition), entries)
    .orderBy("journal.at", "desc")
    .orderBy("journal.move_id")
    .orderBy("journal.sequence", "desc")
    .limit(limit);
}

function isAboutCustomer(text: string): RawBuilder<boolean> {
  return sql`journal.move_id in (select move_id from moves
    join customers on customers.partner_id = moves.partner_id
      and customers.customer_id = moves.customer_id
    where ${contains(sql`customers.company_name || ' ' || customers.domain`, text)})`;
}

function contains(whole: RawBuilder<unknown>, part: string): RawBuilder<boolean> {
  return sql`position(lower(${part}) in lower(${whole})) > 0`;
}

function comesAfter({ at, moveId, sequence }: JournalPoint): RawBuilder<boolean> {
  return sql`(journal.at < ${at} or (journal.at = ${at} and (journal.move_id > ${moveId}
    or (journal.move_id = ${moveId} and journal.sequence < ${sequence}))))`;
}
