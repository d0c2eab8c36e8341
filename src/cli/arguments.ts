// Arguments that have to be read before they can be sent.

import { importChoices, importCustomers } from "#contract/routes/customers.ts";
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
    if (!day.success) throw new CliError("ARGUMENT_INVALID", { argument: flag, value: text });
    readInstant(flag, day.data);
    return day.data;
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
    throw choiceUnknown("--dates", dates ?? "", importChoices.dates);
  }
  if (!shape.columns.safeParse(columns).success) {
    const known: ReadonlySet<string> = new Set(["", ...importChoices.columns]);
    const unknown = columns?.split(",").find((name) => !known.has(name));
    throw choiceUnknown("--columns", unknown ?? "", importChoices.columns);
  }
  return {
    ...(columns === undefined ? {} : { columns }),
    ...(order.data === undefined ? {} : { dates: order.data }),
  };
}

/** One of a list was meant, and none of it was said. */
export function choiceUnknown(
  argument: string,
  value: string,
  choices: readonly string[],
): CliError {
  return new CliError("CHOICE_UNKNOWN", { argument, value, choices: choices.join(", ") });
}

export function readWholeNumber(flag: string, text: string, least = 0): number {
  if (/^\d{1,12}$/.test(text) && Number(text) >= least) return Number(text);
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

// What the API takes.
const NAME_LENGTH_MAX = 200;
const REFERENCE_LENGTH_MAX = 100;

function nameOf(argument: string, lengthMax = NAME_LENGTH_MAX): (text: string) => string {
  const read = notEmpty(argument);
  return (text) => {
    if (text.length <= lengthMax) return read(text);
    throw new CliError("ARGUMENT_INVALID", { argument, value: `${text.slice(0, 40)}…` });
  };
}

/** For commander: any name of a move, a customer, a step. */
export const readId = nameOf("id");

/** For commander: the number of a case or of a purchase order. */
export const readReference = nameOf("--reference", REFERENCE_LENGTH_MAX);

/** For commander: who answers for an act. */
export const readPerson = nameOf("--by");

export function notEmptyList(
  argument: string,
): (text: string, before: readonly string[] | undefined) => string[] {
  const read = nameOf(argument);
  return (text, before = []) => [...before, read(text)];
}
