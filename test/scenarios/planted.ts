// Planted bugs: each is the product with one function replaced where it is put together, from outside.

import type { PlanFile } from "#domain/plan/move-plan.ts";
import type { JournalEntry } from "#domain/reconcile/journal-entry.ts";
import type { EngineServices } from "#engine/services.ts";
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
import type { Claim, EnginePort, Outcome } from "#store/port.ts";
import { engineParts } from "../../src/main/engine-parts.ts";

type Compose = FastRunOptions["compose"];

export interface Plant {
  readonly name: string;
  /** A seed on which it is caught, and by what: a figure of the outcome or an invariant's beginning. */
  readonly seed: number;
  readonly caughtBy: string;
  readonly mix?: readonly Mix[];
  readonly compose: Compose;
}

/** The parts of bodies that are tampered with. */
interface Body {
  readonly lineItems?: readonly { readonly quantity: number }[];
  readonly addLicenses?: readonly { readonly skuId: string }[];
}

function withEngine(plant: (engine: EngineServices) => EngineServices): Compose {
  return (parts) => {
    const { acts, engine } = engineParts(parts);
    return { acts, engine: plant(engine) };
  };
}

function withPlan(plant: (file: PlanFile) => PlanFile): Compose {
  return withEngine((engine) => ({
    ...engine,
    makePlan: (request) => plant(engine.makePlan(request)),
  }));
}

/** Replaces the body of one operation. */
function withBody(operation: string, plant: (body: Body) => object): Compose {
  return withEngine((engine) => {
    const call: MicrosoftClient["call"] = (endpoint, args) =>
      engine.microsoft.call(
        endpoint,
        endpoint.operation === operation
          ? ({ ...args, body: plant(args?.body as Body) } as typeof args)
          : args,
      );
    return { ...engine, microsoft: { ...engine.microsoft, call } };
  });
}

/** Replaces the items that one list answers. */
function withItems(
  operation: string,
  plant: (items: readonly object[], tenantId: string) => readonly object[],
): Compose {
  return withEngine((engine) => {
    const list: MicrosoftClient["list"] = async (endpoint, args) => {
      const items = await engine.microsoft.list(endpoint, args);
      return endpoint.operation === operation
        ? (plant(items as object[], args?.tenantId ?? "") as typeof items)
        : items;
    };
    return { ...engine, microsoft: { ...engine.microsoft, list } };
  });
}

function withClaim(plant: (claim: Claim, engine: EngineServices) => Partial<Claim>): Compose {
  return (parts) => {
    const { acts, engine } = engineParts(parts);
    const { port } = parts.store;
    const planted: EnginePort = {
      ...port,
      async claimDue(now) {
        const claim = await port.claimDue(now);
        return claim === null ? null : { ...claim, ...plant(claim, engine) };
      },
    };
    return { acts, engine, port: planted };
  };
}

function withOutcome(plant: (outcome: Outcome, claim: Claim) => Outcome): Compose {
  return withClaim((claim) => ({ settle: (outcome) => claim.settle(plant(outcome, claim)) }));
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
];
