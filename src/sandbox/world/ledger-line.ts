// The shape of one line of the world's log. Rows are our own writing and are not checked again.

import { z } from "zod";
import { Instant } from "#lib/instant.ts";
import { FaultProfile } from "../faults/fault.ts";
import type { TableName } from "./world.ts";

const EVERY_TABLE: Readonly<Record<TableName, true>> = {
  partners: true,
  applications: true,
  tenants: true,
  users: true,
  groups: true,
  subscriptions: true,
  relationships: true,
  agreements: true,
  delegatedAdmins: true,
  consents: true,
  carts: true,
  orders: true,
  transfers: true,
  migrations: true,
  migrationSchedules: true,
  webhooks: true,
  deliveries: true,
  auditRecords: true,
  signers: true,
  products: true,
  promotions: true,
  skus: true,
  people: true,
  scheduled: true,
  replies: true,
  events: true,
  needs: true,
  overAssignments: true,
  interruptions: true,
  dataLosses: true,
  charges: true,
  faultScripts: true,
};

const KnownTable = z.custom<TableName>(
  (name) => typeof name === "string" && Object.hasOwn(EVERY_TABLE, name),
);

const LedgerHead = z.object({
  isSeeded: z.boolean(),
  seed: z.union([z.number(), z.string()]),
  record: z.unknown(),
  faultProfile: FaultProfile.default("none"),
});
/** What stays the same until another world is loaded. */
export type LedgerHead = z.infer<typeof LedgerHead>;

export const LedgerLine = z.object({
  now: Instant,
  counter: z.number(),
  head: LedgerHead.optional(),
  rows: z.array(z.tuple([KnownTable, z.string(), z.unknown()])),
});
export type LedgerLine = z.infer<typeof LedgerLine>;
