// What of a log over all customers is shown: as its address holds it, and as the server is asked for it.

import type { z } from "zod";
import { listActivity } from "#contract/routes/activity.ts";
import { isDate } from "./is-date.ts";

type Asked = z.input<typeof listActivity.query>;
type Topic = NonNullable<Asked["about"]>;
type Who = NonNullable<Asked["who"]>;

const asked = listActivity.query.shape;
export const topics: readonly Topic[] = asked.about.unwrap().options;
export const actors: readonly Who[] = asked.who.unwrap().options;

export interface LogSearch {
  readonly customer?: string;
  readonly by?: string;
  readonly about?: Topic;
  readonly who?: Who;
  /** First and last day, as the calendar of the reader has them. */
  readonly from?: string;
  readonly until?: string;
  /** The cursor of an earlier page's end. */
  readonly before?: string;
}

export function readLogSearch(search: Record<string, unknown>): LogSearch {
  const text = (name: "customer" | "by") => {
    const value = search[name];
    return typeof value === "string" && value.trim() !== "" ? { [name]: value } : {};
  };
  const day = (name: "from" | "until") => {
    const value = search[name];
    return isDate(value) ? { [name]: value } : {};
  };
  const { before } = search;
  const about = topics.find((known) => known === search["about"]);
  const who = actors.find((known) => known === search["who"]);
  return {
    ...text("customer"),
    ...text("by"),
    ...(about === undefined ? {} : { about }),
    ...(who === undefined ? {} : { who }),
    ...day("from"),
    ...day("until"),
    ...(typeof before === "string" && asked.before.safeParse(before).success ? { before } : {}),
  };
}

/** Whether anything but the page is asked for. */
export function isNarrowed({ before: _before, ...filter }: LogSearch): boolean {
  return Object.keys(filter).length > 0;
}

/** As the server is asked: days become instants of the reader's own time zone. */
export function logQuery({ from, until, ...rest }: LogSearch): Asked {
  return {
    ...rest,
    ...(from === undefined ? {} : { from: startOf(from, 0) }),
    ...(until === undefined ? {} : { until: startOf(until, 1) }),
  };
}

/** As many entries as the server gives at once. */
const PAGE_MAX = 500;

/** One page of all that the filter lets through, from the newest on, whatever page is shown. */
export function exportQuery(
  { before: _shown, ...filter }: LogSearch,
  before: string | null,
): Asked {
  const query = { ...logQuery(filter), limit: PAGE_MAX };
  return before === null ? query : { ...query, before };
}

function startOf(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}
