import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { asksNothing, nothing } from "./parameters.ts";

export const SandboxMeter = z.object({
  /** Hours in which a user was without a plan they needed, whoever caused it. */
  interruptedUserHours: z.number(),
  dataPlansLost: z.number().int(),
  seatsBought: z.number().int(),
  /** Licenses in purchases that carry the marker of an earlier one. */
  seatsBoughtTwice: z.number().int(),
  requests: z.number().int(),
  throttled: z.number().int(),
});
export type SandboxMeter = z.infer<typeof SandboxMeter>;

export const showMeter = {
  name: "showMeter",
  method: "GET",
  needs: "read",
  path: "/api/v1/sandbox/meter",
  summary: "What really happened in the sandbox's world so far.",
  ...asksNothing,
  status: 200,
  response: SandboxMeter,
} as const satisfies Route;

export const showSampleCustomers = {
  name: "showSampleCustomers",
  method: "GET",
  needs: "read",
  path: "/api/v1/sandbox/customers",
  summary: "The customer list of the sandbox's world, as an import takes it.",
  ...asksNothing,
  status: 200,
  response: z.object({ csv: z.string() }),
} as const satisfies Route;

/** What somebody in the sandbox's world may do of their own accord. */
export const SandboxAct = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("customerCancels"), subscriptionId: z.string().min(1) }),
  z.strictObject({ kind: z.literal("paymentFails"), subscriptionId: z.string().min(1) }),
  z.strictObject({
    kind: z.literal("sourceSeatsChange"),
    subscriptionId: z.string().min(1),
    seats: z.int().positive(),
  }),
  z.strictObject({ kind: z.literal("relationshipEnded") }),
  z.strictObject({ kind: z.literal("delegatedAdminRevoked") }),
]);
export type SandboxAct = z.infer<typeof SandboxAct>;

/** `answersLost`: a call is carried out, and nobody hears of it. */
export const SandboxFault = z.enum(["answersLost", "throttled", "unavailable"]);
export type SandboxFault = z.infer<typeof SandboxFault>;

const ClockNow = z.object({ now: Instant });

export const answerAsPerson = {
  name: "answerAsPerson",
  method: "POST",
  needs: "approve",
  path: "/api/v1/sandbox/answers",
  summary:
    "Play the person of the sandbox whom a human step waits for: do now what its letter asks, or refuse.",
  params: nothing,
  query: nothing,
  bodyType: "json",
  body: z.strictObject({
    humanStepId: z.string().min(1).max(400),
    outcome: z.enum(["done", "refused"]),
  }),
  status: 200,
  response: ClockNow,
} as const satisfies Route;

export const letHappen = {
  name: "letHappen",
  method: "POST",
  needs: "approve",
  path: "/api/v1/sandbox/acts",
  summary: "Let a customer or their old partner do something of their own accord, now.",
  params: nothing,
  query: nothing,
  bodyType: "json",
  body: z.strictObject({ move: z.string().min(1).max(200), act: SandboxAct }),
  status: 200,
  response: ClockNow,
} as const satisfies Route;

export const injectFault = {
  name: "injectFault",
  method: "POST",
  needs: "approve",
  path: "/api/v1/sandbox/faults",
  summary: "Have the next calls to the sandbox's Microsoft go wrong.",
  params: nothing,
  query: nothing,
  bodyType: "json",
  body: z.strictObject({ fault: SandboxFault, times: z.int().min(1).max(100).default(3) }),
  status: 200,
  response: z.object({
    /** Calls that are still to meet a fault. */
    left: z.number().int(),
  }),
} as const satisfies Route;
