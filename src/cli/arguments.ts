// Arguments that have to be read before they can be sent.

import { importCustomers } from "#contract/routes/customers.ts";
import type { moveClock } from "#contract/routes/server.ts";
import { LocalDate, parseInstant, type Instant } from "#lib/instant.ts";
import type { z } from "zod";
import { CliError } from "./cli-error.ts";

export interface ClockFlags {
  readonly forward?: string;
  readonly to?: string;
  readonly until?: string;
}

/** The request that the flags mean; null when there are none. Throws where they make no sense. */
export function readClockMove(flags: ClockFlags): z.input<typeof moveClock.body> | null {
  if (flags.forward !== undefined) return { forward: flags.forward };
  if (flags.to === "next") return { next: true };
  const until = flags.until ?? flags.to;
  return until === undefined ? null : { to: readInstant("--until", until) };
}

/** An ISO 8601 date or date-time; without an offset it is UTC. */
function readInstant(flag: string, text: string): Instant {
  try {
    return parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
  } catch (cause) {
    throw new CliError("ARGUMENT_INVALID", { argument: flag, value: text }, { cause });
  }
}

/** A bare date such as 2026-12-31. */
export function readDay(flag: string): (text: string) => LocalDate {
  return (text) => {
    const day = LocalDate.safeParse(text);
    if (day.success) return day.data;
    throw new CliError("ARGUMENT_INVALID", { argument: flag, value: text });
  };
}

export interface ImportChoiceFlags {
  readonly columns?: string;
  readonly dates?: string;
}

/** What a person says of a file, as it is sent. Throws for a column or an order of dates that nobody knows. */
export function readImportChoices({ columns, dates }: ImportChoiceFlags): {
  readonly columns?: string;
  readonly dates?: z.input<typeof importCustomers.query>["dates"];
} {
  const { shape } = importCustomers.query;
  const order = shape.dates.safeParse(dates);
  if (!order.success) {
    throw new CliError("ARGUMENT_INVALID", { argument: "--dates", value: dates ?? "" });
  }
  if (!shape.columns.safeParse(columns).success) {
    throw new CliError("ARGUMENT_INVALID", { argument: "--columns", value: columns ?? "" });
  }
  return {
    ...(columns === undefined ? {} : { columns }),
    ...(order.data === undefined ? {} : { dates: order.data }),
  };
}

export function readWholeNumber(flag: string, text: string): number {
  if (/^\d{1,12}$/.test(text)) return Number(text);
  throw new CliError("ARGUMENT_INVALID", { argument: flag, value: text });
}

/** Three letters of ISO 4217. */
export function readCurrency(flag: string, text: string): string {
  if (/^[a-z]{3}$/i.test(text)) return text.toUpperCase();
  throw new CliError("ARGUMENT_INVALID", { argument: flag, value: text });
}

/** For commander: an argument that a script left empty is a missing one. */
export function notEmpty(argument: string): (text: string) => string {
  return (text) => {
    if (text.trim() === "") throw new CliError("ARGUMENT_MISSING", { argument });
    return text;
  };
}

const NAME_LENGTH_MAX = 200; // what the API takes

function nameOf(argument: string): (text: string) => string {
  const read = notEmpty(argument);
  return (text) => {
    if (text.length <= NAME_LENGTH_MAX) return read(text);
    throw new CliError("ARGUMENT_INVALID", { argument, value: `${text.slice(0, 40)}…` });
  };
}

/** For commander: any name of a move, a customer, a step. */
export const readId = nameOf("id");

/** For commander: who answers for an act. */
export const readPerson = nameOf("--by");

export function notEmptyList(
  argument: string,
): (text: string, before: readonly string[] | undefined) => string[] {
  const read = nameOf(argument);
  return (text, before = []) => [...before, read(text)];
}
