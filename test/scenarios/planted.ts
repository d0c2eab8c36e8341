// Planted bugs: each is the product with one function replaced where it is put together, from outside.

import type { PlanFile } from "#domain/plan/move-plan.ts";
import type { PlanRequest } from "#domain/plan/plan-request.ts";
import { isOpen } from "#domain/reconcile/transfers.ts";
import type { JournalEntry } from "#domain/reconcile/journal-entry.ts";
import { addDays } from "#lib/instant.ts";
import { createCart } from "#microsoft/endpoints/partner-center/carts.ts";
import {
  getSubscription,
  listSubscriptions,
  updateSubscription,
} from "#microsoft/endpoints/partner-center/subscriptions.ts";
import { listCompanySubscriptions } from "#microsoft/endpoints/graph/company-subscriptions.ts";
import { listSubscribedSkus } from "#microsoft/endpoints/graph/subscribed-skus.ts";
import { assignUserLicense } from "#microsoft/endpoints/graph/users.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import type { FastRunOptions } from "#simulation/fast/fast-run.ts";
import { withStrategy } from "#simulation/strategies/strategies.ts";
import type { Mix } from "#simulation/worlds/mixes.ts";
import type { Outcome } from "#store/port.ts";
import { engineParts } from "../../src/main/engine-parts.ts";
import {
  withBody,
  withClaim,
  withEngine,
  withItems,
  withOutcome,
  withPlan,
  type Compose,
} from "./planting.ts";

export interface Plant {
  readonly name: string;
  /** A seed on which it is caught, and by what: a figure of the outcome or an invariant's beginning. */
  readonly seed: number;
  readonly caughtBy: string;
  readonly mix?: readonly Mix[];
  /** Not in a drawn world, but in a portfolio that needs all that Microsoft's limits allow. */
  readonly isAtTheLimits?: boolean;
  readonly compose: Compose;
  readonly budgets?: NonNullable<FastRunOptions["budgets"]>;
}

function redated(file: PlanFile, changes: (file: PlanFile) => Partial<PlanFile["plan"]>): PlanFile {
  return { ...file, plan: { ...file.plan, ...changes(file) } };
}

/** The journal without what says that a checkout was sent. */
function forgetful(journal: readonly JournalEntry[]): readonly JournalEntry[] {
  return journal.filter(({ details }) => details["event"] !== "checkingOut");
}

export const plants: readonly Plant[] = [
  {
    name: "an unanswered checkout is tried again with a new cart",
    seed: 1,
    caughtBy: "seatsBoughtTwice",
    compose: withClaim((claim) => ({ journal: async () => forgetful(await claim.journal()) })),
  },
  {
    name: "the journal is written after the call instead of before",
    seed: 1,
    caughtBy: "seatsBoughtTwice",
    compose: withClaim((claim) => {
      const late: Outcome["journal"][number][] = [];
      return {
        write: async (entries) => void late.push(...entries),
        // After a call that threw nothing is left to write it.
        async settle(outcome) {
          const written = outcome.standing.failures === 0 ? late : [];
          await claim.settle({ ...outcome, journal: [...written, ...outcome.journal] });
        },
      };
    }),
  },
  {
    name: "whoever is asked to stop a renewal is asked for the cut as well",
    seed: 1,
    caughtBy: "4 the cut was chosen",
    compose: withOutcome((outcome) => ({
      ...outcome,
      letters: outcome.letters.flatMap((letter) =>
        letter.kind === "stopRenewal"
          ? [letter, { ...letter, letterId: `${letter.letterId}/cut`, kind: "chooseEnd" }]
          : [letter],
      ),
    })),
  },
  {
    name: "a wake-up is lost",
    seed: 1,
    caughtBy: "interruptedUserHours",
    compose: withOutcome((outcome, { move }) => ({
      ...outcome,
      wakeAt:
        outcome.wakeAt !== null && move.standing.targets.length > 0
          ? addDays(outcome.wakeAt, 1_000)
          : outcome.wakeAt,
    })),
  },
  {
    name: "our own subscription is cancelled once the move is done",
    seed: 2,
    caughtBy: "targetCutByUs",
    compose: withClaim((claim, { microsoft }) => ({
      async settle(outcome) {
        const customerId = claim.move.customer.tenantId;
        const targets = outcome.status === "done" ? outcome.standing.targets : [];
        for (const { subscriptionId } of targets) {
          const path = { customerId, subscriptionId };
          const current = await microsoft.call(getSubscription, { path });
          const body = { ...current, status: "deleted" };
          await microsoft.call(updateSubscription, { path, body }).catch(() => {});
        }
        await claim.settle(outcome);
      },
    })),
  },
  {
    name: "our own renewal is switched off by every change, and read as on",
    seed: 2,
    caughtBy: "targetCutByUs",
    compose: (parts) => {
      const { microsoft } = parts;
      const list: MicrosoftClient["list"] = async (endpoint, args) => {
        const items = await microsoft.list(endpoint, args);
        return endpoint.operation === listSubscriptions.operation
          ? items.map((item) => Object.assign({}, item, { autoRenewEnabled: true }))
          : items;
      };
      const off = withBody(updateSubscription.operation, (body) => ({
        ...body,
        autoRenewEnabled: false,
      }));
      return off({ ...parts, microsoft: { ...microsoft, list } });
    },
  },
  {
    name: "two seats more than were approved are put into the cart",
    seed: 1,
    caughtBy: "seatsUnapproved",
    compose: withBody(createCart.operation, (body) => ({
      ...body,
      lineItems: body.lineItems?.map((line) => ({ ...line, quantity: line.quantity + 2 })),
    })),
  },
  {
    name: "three times the seats in use are planned, banded and approved",
    seed: 1,
    caughtBy: "seatsUnapproved",
    compose: withPlan((file) => {
      const thrice = (seats: number) => seats * 3;
      return {
        ...redated(file, ({ plan }) => ({
          targets: plan.targets.map((target) => ({
            ...target,
            steps: target.steps.map((step) => ({ ...step, seatsAfter: thrice(step.seatsAfter) })),
          })),
        })),
        band: {
          ...file.band,
          targets: file.band.targets.map((target) => ({
            ...target,
            maxSeats: thrice(target.maxSeats),
          })),
        },
      };
    }),
  },
  {
    name: "an extension is trusted without evidence",
    seed: 1,
    caughtBy: "interruptedUserHours",
    compose: withEngine((engine) => withStrategy("lapse-first", engine)),
  },
  {
    name: "rows that serve no more are taken for rows that serve",
    seed: 1,
    caughtBy: "refusedThoughMovable",
    compose: withItems(listCompanySubscriptions.operation, (items) =>
      items.map((item) => ({ ...item, status: "Enabled" })),
    ),
  },
  {
    name: "what was approved counts for any newer plan",
    seed: 1,
    caughtBy: "seatsUnapproved",
    compose: withClaim(({ approvals, move, planFile }) => {
      if (planFile === null) return {};
      const { bandHash, planHash } = planFile;
      const own = { moveId: move.moveId, bandHash, planHash, approvedBy: "", planFile };
      return { approvals: [{ ...own, approvedAt: planFile.plan.madeAt }, ...approvals] };
    }),
  },
  {
    name: "whoever has to stop a renewal is asked on the last day",
    seed: 1,
    caughtBy: "unwantedRenewals",
    compose: withPlan((file) =>
      redated(file, ({ plan }) => ({
        lines: plan.lines.map((line) => {
          const { stopRenewal } = line.acts;
          if (stopRenewal === null) return line;
          const acts = {
            ...line.acts,
            stopRenewal: { ...stopRenewal, askAt: stopRenewal.latestAt },
          };
          return { ...line, acts };
        }),
      })),
    ),
  },
  {
    name: "steps are opened and no letter leaves",
    seed: 1,
    caughtBy: "unwantedRenewals",
    compose: withOutcome((outcome) => ({
      ...outcome,
      letters: outcome.letters.filter(({ lineId }) => lineId === null),
    })),
  },
  {
    name: "how many licenses are in use is read once",
    seed: 1,
    caughtBy: "interruptedUserHours",
    compose(parts) {
      const known = new Map<string, readonly object[]>();
      return withItems(listSubscribedSkus.operation, (items, tenantId) => {
        known.set(tenantId, known.get(tenantId) ?? items);
        return known.get(tenantId) ?? items;
      })(parts);
    },
  },
  {
    name: "a purchase that Microsoft refused is not tried again",
    seed: 6,
    caughtBy: "interruptedUserHours",
    compose: withOutcome((outcome) => ({
      ...outcome,
      standing: {
        ...outcome.standing,
        purchaseRefusals: outcome.standing.purchaseRefusals.map((refusal) => ({
          ...refusal,
          attempts: 9,
        })),
      },
    })),
  },
  {
    name: "everything is refused that has to be bought",
    seed: 1,
    caughtBy: "refusedThoughMovable",
    compose: withEngine((engine) => ({
      ...engine,
      catalogOf: async (now) => ({ ...(await engine.catalogOf(now)), offers: [] }),
    })),
  },
  {
    name: "the old license is taken and the new one forgotten",
    seed: 1,
    mix: ["discontinued"],
    caughtBy: "interruptedUserHours",
    compose: withBody(assignUserLicense.operation, (body) => ({ ...body, addLicenses: [] })),
  },
  {
    name: "there is no time for seats to arrive",
    seed: 1,
    caughtBy: "interruptedUserHours",
    compose: withEngine((engine) => ({
      ...engine,
      policy: { ...engine.policy, provisioningMarginHours: 0, verificationMarginHours: 0 },
    })),
  },
  {
    name: "the fallback is ordered while the request to hand over is in progress",
    seed: 6,
    mix: ["partner-transfer"],
    caughtBy: "seatsBoughtTwice",
    compose: orderingBesideRequests,
  },
  {
    name: "each worker keeps the limits by itself",
    seed: 1,
    isAtTheLimits: true,
    caughtBy: "throttled",
    compose: engineParts,
    budgets(own) {
      let asked = 0;
      return {
        change(partnerId, budget, decide) {
          asked += 1;
          return own.change(partnerId, `${budget} of worker ${asked % 2}`, decide);
        },
      };
    },
  },
  {
    name: "the seats of a trial are counted as cover",
    seed: 3,
    caughtBy: "interruptedUserHours",
    compose: countingTrials,
  },
];

/** Once somebody was asked to hand over, nobody waits for the request to be read back as ended. */
function orderingBesideRequests(parts: Parameters<Compose>[0]): ReturnType<Compose> {
  const planted = withClaim(({ move }) => {
    const { standing } = move;
    const transfers = standing.transfers.map((transfer) =>
      isOpen(transfer.state)
        ? { ...transfer, state: "expired" as const, endedAt: transfer.readAt }
        : transfer,
    );
    return { move: { ...move, standing: { ...standing, transfers } } };
  })(parts);
  const { makePlan } = planted.engine;
  const dueAtOnce = (request: PlanRequest): PlanFile => {
    const file = makePlan(request);
    return redated(file, ({ plan }) => ({
      targets: plan.targets.map((target) => ({
        ...target,
        steps: target.steps.map((step) => ({ ...step, orderAt: plan.madeAt })),
      })),
    }));
  };
  return { ...planted, engine: { ...planted.engine, makePlan: dueAtOnce } };
}

/** By the plan as seats that stay, and afterwards like those of any other row. */
function countingTrials(parts: Parameters<Compose>[0]): ReturnType<Compose> {
  const trials = new Set<string>();
  const planted = withItems(listCompanySubscriptions.operation, (items) =>
    items.map((item) => {
      const row = item as { readonly commerceSubscriptionId: string; readonly isTrial: boolean };
      if (row.isTrial) trials.add(row.commerceSubscriptionId);
      return { ...row, isTrial: false };
    }),
  )(parts);
  const { makePlan } = planted.engine;
  const counted = (request: PlanRequest): PlanRequest => {
    const subscriptions = request.estate.subscriptions.map((row) => ({
      ...row,
      isTrial: trials.has(row.subscriptionId),
    }));
    const seatsOnTrial = (skuId: string) =>
      subscriptions
        .filter((row) => row.isTrial && row.skuId === skuId)
        .reduce((sum, { seats }) => sum + seats, 0);
    const pools = request.estate.pools.map((pool) => {
      const consumedSeats = Math.max(0, pool.consumedSeats - seatsOnTrial(pool.skuId));
      return { ...pool, consumedSeats };
    });
    return { ...request, estate: { ...request.estate, subscriptions, pools } };
  };
  const engine = {
    ...planted.engine,
    makePlan: (request: PlanRequest) => makePlan(counted(request)),
  };
  return { ...planted, engine };
}
