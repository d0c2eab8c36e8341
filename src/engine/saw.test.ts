import { addDays } from "#lib/instant.ts";
import { aSituation } from "#domain/reconcile/a-situation.ts";
import { expect, test } from "vitest";
import { saw } from "./saw.ts";

test("a look that found what is known leaves the standing itself, however it was put together", () => {
  const situation = aSituation({ looks: [] });
  const { standing } = situation;
  const { delegatedAdmin } = standing;
  if (delegatedAdmin === null) throw new Error("no access to the tenant");
  const found = (endsAt: typeof delegatedAdmin.endsAt) =>
    saw({ situation }, ["delegatedAdmin"], {
      ...standing,
      delegatedAdmin: { ...delegatedAdmin, endsAt },
    });
  const same = found(delegatedAdmin.endsAt);
  expect(same.standing).toBe(standing);
  expect(same.entry).toBeUndefined();
  expect(same.seen?.looks).toEqual(new Set(["delegatedAdmin"]));
  const endsAt = addDays(situation.now, 90);
  const other = found(endsAt);
  expect(other.standing).toEqual({ ...standing, delegatedAdmin: { ...delegatedAdmin, endsAt } });
  expect(other.entry).toMatchObject({ kind: "observed", details: { accessEndsAt: endsAt } });
});
