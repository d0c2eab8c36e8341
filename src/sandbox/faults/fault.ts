// What can go wrong between a caller and the emulated cloud, apart from what happens in the world itself.

import { z } from "zod";
import type { Instant } from "#lib/instant.ts";

const count = z.int().nonnegative();

/**
 * - `throttled`: 429 with `Retry-After`.
 * - `refused`: any status, code and text: a server error, a sign-in that wants a second factor, a
 *   credit limit, a stale etag.
 * - `unanswered`: the connection breaks, before the call was carried out or (`done`) after.
 * - `timedOut`: the gateway gives up with 504, before or after the same.
 * - `slow`: a good answer, this many real milliseconds late.
 * - `staleAvailability`: the catalogue entry changes right before a checkout, which then answers 400019.
 * - `lineErrors`: a cart is created (201) and its lines carry an error.
 * - `partialCheckout`: the last order group of a cart fails beside the others.
 * - `longRunning`: a change of a subscription answers 202 and comes true so many minutes later.
 */
export const Fault = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("throttled"), retryAfterSeconds: count }),
  z.strictObject({
    kind: z.literal("refused"),
    status: z.int().min(400).max(599),
    code: z.union([z.number(), z.string()]),
    description: z.string(),
  }),
  z.strictObject({ kind: z.literal("unanswered"), done: z.boolean() }),
  z.strictObject({ kind: z.literal("timedOut"), done: z.boolean() }),
  z.strictObject({ kind: z.literal("slow"), ms: count.max(60_000) }),
  z.strictObject({ kind: z.literal("staleAvailability") }),
  z.strictObject({ kind: z.literal("lineErrors"), errorCode: z.string() }),
  z.strictObject({ kind: z.literal("partialCheckout") }),
  z.strictObject({ kind: z.literal("longRunning"), minutes: count }),
]);
export type Fault = z.infer<typeof Fault>;

export const FaultProfile = z.enum(["none", "rough", "hostile"]);
export type FaultProfile = z.infer<typeof FaultProfile>;

/** A fault that somebody ordered: the next `timesLeft` matching calls meet it. */
export interface FaultScript {
  readonly id: string;
  /** The customer's tenant (for a token: the one it is for); empty for every one. */
  readonly tenantId: string;
  /** An operation by its name in `docs/sandbox-support.md`, or `*`. */
  readonly operation: string;
  readonly fault: Fault;
  readonly timesLeft: number;
  readonly from: Instant;
  readonly until: Instant | null;
}
