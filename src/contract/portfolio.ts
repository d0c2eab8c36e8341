// The whole portfolio in one answer: what was promised for each line and what came of it. The judge
// of a simulation compares it with what really happened.

import { HumanStepKind, HumanStepOwner } from "#domain/human-steps/human-step.ts";
import { FindingCode } from "#domain/plan/finding.ts";
import { ApprovalBand } from "#domain/plan/move-plan.ts";
import { Policy } from "#domain/plan/policy.ts";
import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import { LineOutcome, MoveStatus } from "./views.ts";

const PortfolioMove = z.object({
  moveId: z.string(),
  tenantId: z.string(),
  companyName: z.string(),
  status: MoveStatus,
  refusal: FindingCode.nullable(),
  approvals: z.array(
    z.object({
      bandHash: z.string(),
      band: ApprovalBand,
      /** What the approved plan was made to keep. */
      policy: Policy,
      approvedAt: Instant,
    }),
  ),
  lines: z.array(
    z.object({
      lineId: z.string(),
      skuId: z.string(),
      outcome: LineOutcome,
      code: FindingCode.nullable(),
    }),
  ),
  humanSteps: z.array(
    z.object({
      kind: HumanStepKind,
      lineId: z.string().nullable(),
      owner: HumanStepOwner,
      openedAt: Instant,
      closedAt: Instant.nullable(),
      state: z.enum(["open", "done", "refused", "withdrawn"]),
    }),
  ),
  purchases: z.array(
    z.object({
      stepKey: z.string(),
      subscriptionId: z.string().nullable(),
      seats: z.number().int(),
      at: Instant,
    }),
  ),
  contingencyOrders: z.number().int(),
  rescuedRenewals: z.number().int(),
});

export const PortfolioReport = z.object({
  /** Import rows that ended as a move or as a named refusal. */
  rowsOut: z.number().int(),
  moves: z.array(PortfolioMove),
});
export type PortfolioReport = z.infer<typeof PortfolioReport>;
