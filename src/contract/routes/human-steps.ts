import { HumanStep } from "#domain/human-steps/human-step.ts";
import { ReminderOutcome } from "#domain/reconcile/ask-reminder.ts";
import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { nothing, NumberTold } from "./parameters.ts";

const HumanStepId = z.object({ humanStepId: z.string().min(1).max(400) });

/** A step with everything that is to be known of it at a glance. */
export const HumanStepRow = HumanStep.extend({
  companyName: z.string(),
  /** The product that it is about; null for the whole move. */
  title: z.string().nullable(),
  /** Who has to act, as far as names and addresses are known. */
  contact: z.object({ name: z.string().nullable(), addresses: z.array(z.string()) }),
  isOverdue: z.boolean(),
  /** A later one asks for all that this does, and for more: of this nobody is reminded any more. */
  isOutgrown: z.boolean(),
  /** Somebody is written to about it, and can be reminded. */
  isWrittenElsewhere: z.boolean(),
  /** When the owner is reminded next, and then again. */
  chases: z.number().int(),
  nextChases: z.array(Instant),
  /** From then on the operator is told too. */
  escalatesAt: Instant.nullable(),
});
export type HumanStepRow = z.infer<typeof HumanStepRow>;

export const listHumanSteps = {
  name: "listHumanSteps",
  method: "GET",
  needs: "read",
  path: "/api/v1/human-steps",
  summary: "What people have to do: open steps of all moves, or every step of one.",
  params: nothing,
  query: z.object({ move: z.string().min(1).max(200).optional() }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({ humanSteps: z.array(HumanStepRow) }),
} as const satisfies Route;

export const remindHumanStep = {
  name: "remindHumanStep",
  method: "POST",
  needs: "plan",
  path: "/api/v1/human-steps/:humanStepId/reminder",
  summary:
    "Remind the owner of an open step now; asked twice, or within a day of the last letter, no second letter is written.",
  params: HumanStepId,
  query: nothing,
  bodyType: "json",
  body: z.object({ by: z.string().trim().min(1).max(200) }),
  status: 200,
  response: z.object({ step: HumanStep, outcome: ReminderOutcome }),
} as const satisfies Route;

export const attestHumanStep = {
  name: "attestHumanStep",
  method: "POST",
  needs: "plan",
  path: "/api/v1/human-steps/:humanStepId/evidence",
  summary:
    "A file that shows that the step was done: kept as it is, and the step ends as attested by it.",
  params: HumanStepId,
  query: z.object({
    by: z.string().trim().min(1).max(200),
    fileName: z.string().min(1).max(200),
    note: z.string().max(2_000).optional(),
    ...NumberTold.shape,
  }),
  bodyType: "application/octet-stream",
  body: z.unknown(),
  status: 201,
  response: HumanStep,
} as const satisfies Route;

export const showEvidence = {
  name: "showEvidence",
  method: "GET",
  needs: "read",
  path: "/api/v1/human-steps/:humanStepId/evidence",
  summary: "The file by which a step was attested.",
  params: HumanStepId,
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({
    fileName: z.string(),
    sha256: z.string(),
    uploadedAt: Instant,
    contentBase64: z.string(),
  }),
} as const satisfies Route;
