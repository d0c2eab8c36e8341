import { z } from "zod";
import type { Route } from "../route.ts";
import { nothing } from "./parameters.ts";

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
  path: "/api/v1/sandbox/meter",
  summary: "What really happened in the sandbox's world so far.",
  params: nothing,
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: SandboxMeter,
} as const satisfies Route;
