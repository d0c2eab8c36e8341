import { JournalEntry } from "#domain/reconcile/journal-entry.ts";
import { LogTopic } from "#domain/journal/log-topic.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { LogQuery } from "./log-query.ts";
import { nothing } from "./parameters.ts";

/** A move that entries are about, with as much as is needed to put them into words. */
const ActiveMove = z.object({
  moveId: z.string(),
  companyName: z.string(),
  domain: z.string(),
  lines: z.array(z.object({ lineId: z.string(), skuId: z.string(), title: z.string() })),
  targets: z.array(z.object({ skuId: z.string(), title: z.string() })),
  /** Our own subscriptions, by the SKU that they hold. */
  bought: z.array(z.object({ skuId: z.string(), subscriptionId: z.string() })),
});
export type ActiveMove = z.infer<typeof ActiveMove>;

export const listActivity = {
  name: "listActivity",
  method: "GET",
  needs: "read",
  path: "/api/v1/activity",
  summary: "What people and Handover have done in all moves, the newest first.",
  params: nothing,
  query: LogQuery.extend({
    about: LogTopic.optional(),
    who: z.enum(["people", "handover"]).optional(),
  }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({
    entries: z.array(JournalEntry),
    moves: z.array(ActiveMove),
    /** Null where nothing older is left. */
    next: z.string().nullable(),
  }),
} as const satisfies Route;
