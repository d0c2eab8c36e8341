// A cut that is chosen before anything of ours could take its place.

import type { Instant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import type { LoggedEvent } from "./evidence.ts";
import { day, event, outcome, provisioned, purchase } from "./one-move.fixture.ts";

test("a cut chosen before our seats stand breaks an invariant", () => {
  const chosen = event("endChosen", day(95), {
    details: { subscriptionId: "source", skuId: "sku", choice: "cutAtEnd" },
  });
  const broken = (...events: LoggedEvent[]) =>
    outcome({ purchases: [purchase()], events: [...events, chosen] }).invariantsBroken;
  const handedOver = (at: Instant) =>
    event("lineTransferred", at, { details: { subscriptionId: "another", skuId: "sku" } });
  const early = ["4 the cut was chosen before verified seats covered it"];
  expect(broken(provisioned(day(96)))).toEqual(early);
  expect(broken(provisioned(day(94)))).toEqual([]);
  expect(broken(provisioned(day(96)), handedOver(day(94)))).toEqual([]);
  expect(broken(provisioned(day(96)), handedOver(day(96)))).toEqual(early);
});
