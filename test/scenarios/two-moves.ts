// Two customers' moves that are due at the same later instant: one is about to be woken, the other is not.

import { newStanding } from "#domain/reconcile/standing.ts";
import type { Instant } from "#lib/instant.ts";
import type { TestStore } from "#store/testing/open-test-store.ts";
import { aCustomer, aPartner } from "#store/testing/samples.ts";
import { TENANT } from "../conformance/sandbox-cloud.ts";

/** `mv-contoso` of the sandbox's customer, and `mv-other`. */
export async function saveTwoMoves(store: TestStore, wakeAt: Instant): Promise<void> {
  await store.partners.save(aPartner("p1"));
  for (const [name, tenantId] of [
    ["contoso", TENANT],
    ["other", "other-0000"],
  ] as const) {
    await store.customers.save("p1", { ...aCustomer(name), tenantId });
    await store.moves.create({
      partnerId: "p1",
      moveId: `mv-${name}`,
      customerId: `cu-${name}`,
      standing: newStanding(),
      wakeAt,
    });
  }
}
