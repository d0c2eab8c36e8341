import { AbortedTarget } from "#domain/reconcile/abort.ts";
import { HumanStep } from "#domain/human-steps/human-step.ts";
import { PlanDiff } from "#domain/plan-diff/plan-diff.ts";
import { PlanFile } from "#domain/plan/move-plan.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { ApprovalView, MoveDetails, MoveRow, PlanOutcome } from "../views.ts";
import {
  ActOrDryRun,
  asksNothing,
  By,
  MoveId,
  nothing,
  NumberTold,
  ShownHash,
} from "./parameters.ts";

export const makePlans = {
  name: "makePlans",
  method: "POST",
  needs: "retry",
  path: "/api/v1/plans",
  summary: "Read the customers' estates now and plan their moves; without ids, all open moves.",
  params: nothing,
  query: nothing,
  bodyType: "json",
  body: z.object({ moves: z.array(z.string().min(1).max(200)).max(10_000).default([]) }),
  status: 200,
  response: z.object({ plans: z.array(PlanOutcome) }),
} as const satisfies Route;

export const listMoves = {
  name: "listMoves",
  method: "GET",
  needs: "read",
  path: "/api/v1/moves",
  summary: "All moves, with whom each waits for.",
  ...asksNothing,
  status: 200,
  response: z.object({ moves: z.array(MoveRow) }),
} as const satisfies Route;

export const showMove = {
  name: "showMove",
  method: "GET",
  needs: "read",
  path: "/api/v1/moves/:move",
  summary: "One move: its plan, findings, approvals, human steps and journal.",
  params: MoveId,
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: MoveDetails,
} as const satisfies Route;

export const showPlanChanges = {
  name: "showPlanChanges",
  method: "GET",
  needs: "read",
  path: "/api/v1/moves/:move/plan/changes",
  summary: "What the current plan does other than the one before it, and why.",
  params: MoveId,
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  /** Null where there is no plan, or none before it. */
  response: z.object({ changes: PlanDiff.nullable() }),
} as const satisfies Route;

export const showPlan = {
  name: "showPlan",
  method: "GET",
  needs: "read",
  path: "/api/v1/moves/:move/plan",
  summary:
    "The current move plan, or an earlier one by its hash, as a file that a stranger can check offline.",
  params: MoveId,
  query: z.object({ hash: z.string().min(1).max(64).optional() }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: PlanFile,
} as const satisfies Route;

export const approveBand = {
  name: "approveBand",
  method: "POST",
  needs: "approve",
  path: "/api/v1/moves/:move/approval",
  signature: "approvedBy",
  summary:
    "Approve the band of the current plan by its hash; refused when the plan has changed meanwhile.",
  params: MoveId,
  query: nothing,
  bodyType: "json",
  body: z.object({
    bandHash: ShownHash,
    approvedBy: By,
  }),
  status: 201,
  response: ApprovalView,
} as const satisfies Route;

export const abortMove = {
  name: "abortMove",
  method: "POST",
  needs: "approve",
  path: "/api/v1/moves/:move/abort",
  signature: "by",
  summary:
    "Abort a move: undo what can be undone without anybody losing a license; a dry run only says what that is.",
  params: MoveId,
  query: nothing,
  bodyType: "json",
  body: ActOrDryRun,
  status: 200,
  response: z.object({
    moveId: z.string(),
    dryRun: z.boolean(),
    /** By SKU; none where nothing was approved, so that nothing was bought. */
    targets: z.array(AbortedTarget),
  }),
} as const satisfies Route;

export const answerHumanStep = {
  name: "answerHumanStep",
  method: "POST",
  needs: "plan",
  path: "/api/v1/human-steps/:humanStepId/answer",
  summary: "Record what a person has done or refused to do; kept as attested evidence.",
  params: z.object({ humanStepId: z.string().min(1).max(400) }),
  query: nothing,
  bodyType: "json",
  body: z.object({
    outcome: z.enum(["done", "refused"]),
    by: By,
    note: z.string().max(2_000).nullable().default(null),
    ...NumberTold.shape,
  }),
  status: 200,
  response: HumanStep,
} as const satisfies Route;
