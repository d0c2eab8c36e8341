import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#lib/instant.ts";
import {
  OTHER_PARTNER,
  OUR_TENANT,
  smallWorld,
  soldByOther,
  source,
  TENANT,
} from "../world/small-world.ts";
import type { Subscription } from "../world/entities.ts";
import { requestTransfer, submitTransfer } from "./transfers.ts";

const ASKED = {
  tenantId: TENANT,
  sourcePartnerTenantId: OTHER_PARTNER,
  targetPartnerTenantId: OUR_TENANT,
  transferType: 3,
  sourcePartnerName: "Other Partner",
  customerName: null,
  customerEmailId: "admin@contoso.example",
  targetPartnerEmailId: null,
  targetProductTypes: [],
  partnerOnRecord: null,
};

function livingSeats(subscriptions: readonly Subscription[]): number {
  return subscriptions
    .filter(({ state }) => state === "active")
    .reduce((sum, { seats }) => sum + seats, 0);
}

describe("a transfer", () => {
  it("never changes the customer's seats, and interrupts nobody", async () => {
    const seats = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
    const chosen = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(seats, chosen, fc.boolean(), async (sizes, picks, windowReopens) => {
        const lines = sizes.map((size, index) => soldByOther({ id: `line-${index}`, seats: size }));
        const world = await smallWorld({
          subscriptions: lines,
          readings: { transfers: { windowReopens } },
        });
        const given = lines.filter((_, index) => picks[index]).map(({ id }) => id);
        if (given.length === 0) return;
        const before = livingSeats(world.ofTenant("subscriptions", TENANT));
        const interrupted = [...world.all("interruptions")].length;
        submitTransfer(world, requestTransfer(world, ASKED), given);
        world.advanceTo(addDays(world.now, 4));
        expect(livingSeats(world.ofTenant("subscriptions", TENANT))).toBe(before);
        expect([...world.all("interruptions")]).toHaveLength(interrupted);
        const ours = world
          .ofTenant("subscriptions", TENANT)
          .filter(({ seller }) => seller.kind === "csp" && seller.partnerTenantId === OUR_TENANT);
        expect(ours).toHaveLength(given.length);
      }),
      { numRuns: 25 },
    );
  });

  it("leaves behind a line that ended while Microsoft was at work", async () => {
    const ending = soldByOther({
      id: "ending",
      endsAt: addDays(source().createdAt, 274),
      autoRenew: false,
      endChoice: "cutAtEnd",
    });
    const world = await smallWorld({
      subscriptions: [soldByOther({ id: "staying" }), ending],
      readings: { transfers: { processingHours: 72 } },
    });
    const transfer = requestTransfer(world, ASKED);
    submitTransfer(world, transfer, ["staying", "ending"]);
    world.advanceTo(addDays(world.now, 3));
    const after = world.get("transfers", transfer.id);
    expect(after?.status).toBe("partiallyComplete");
    expect(after?.lines.map(({ error }) => error === null)).toEqual([true, false]);
  });
});
