import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOf } from "#lib/canonical-json.ts";
import { parseInstant } from "#lib/instant.ts";
import { estateHashOf } from "./estate-hash.ts";
import type { Estate, EstateUser } from "./estate.ts";
import { holdingsOf } from "./holdings.ts";

const text = fc.oneof(fc.constantFrom("a", "b", "", 'ß\u0001麵"\\'), fc.string());
const assignments: fc.Arbitrary<EstateUser["assignments"]> = fc.array(
  fc.record({
    assignedByGroup: fc.option(text),
    disabledPlans: fc.array(text, { maxLength: 2 }),
    skuId: text,
    state: fc.constantFrom("active", "activeWithError", "disabled", "error"),
  }),
  { maxLength: 3 },
);
/** Some share their list, some have another with the same in it. */
const users = fc.array(assignments, { minLength: 1, maxLength: 5 }).chain((lists) =>
  fc.array(
    fc.record({
      accountEnabled: fc.boolean(),
      assignments: fc.constantFrom(...lists, ...structuredClone(lists)),
      usageLocation: fc.option(text),
      userId: text,
    }),
    { maxLength: 12 },
  ),
);

function estateWith(held: EstateUser[], changes: Partial<Estate>): Estate {
  const observedAt = parseInstant("2026-06-01T00:00:00Z");
  const nothing = { groups: [], pools: [], subscriptions: [] };
  return { tenantId: "t", country: "DE", observedAt, ...nothing, ...changes, users: held };
}

test("law: the hash of an estate is that of its canonical JSON", () => {
  const changes = fc.record(
    { federatedDomains: fc.array(text), knownBy: fc.constant("declared" as const) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(users, changes, (held, others) => {
      const estate = estateWith(held, others);
      expect(estateHashOf(estate)).toBe(hashOf(estate));
    }),
  );
});

test("law: everybody stands once, with those who hold the same and in the order of the estate", () => {
  fc.assert(
    fc.property(users, (held) => {
      const { all, ofUsers } = holdingsOf({ users: held });
      expect(ofUsers.map((holding) => holding.assignments)).toEqual(
        held.map((user) => user.assignments),
      );
      for (const holding of all) {
        expect(holding.users).toEqual(held.filter((_, at) => ofUsers[at] === holding));
      }
      const contents = all.map((holding) => JSON.stringify(holding.assignments));
      expect(new Set(contents).size).toBe(contents.length);
    }),
  );
});
