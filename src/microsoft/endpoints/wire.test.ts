import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { foldKeys, unknownFields } from "./fold-keys.ts";
import { cartErrorCode } from "./partner-center/cart-error-code.ts";
import { createCart } from "./partner-center/carts.ts";
import { listSubscriptions, updateSubscription } from "./partner-center/subscriptions.ts";
import { getToken } from "./entra/token.ts";
import {
  listOf,
  maybe,
  maybeText,
  valueOf,
  wireEnum,
  wireGuid,
  wireInstant,
  wireNumber,
} from "./wire.ts";

describe("values of the wire", () => {
  test.each([
    ["2026-05-02T10:00:00Z", "2026-05-02T10:00:00.000Z"],
    ["2026-05-02T10:00:00.1234567Z", "2026-05-02T10:00:00.123Z"],
    ["2018-03-06T17:37:05.253-08:00", "2018-03-07T01:37:05.253Z"],
    ["2026-05-02T10:00:00", "2026-05-02T10:00:00.000Z"],
    ["2026-05-02", "2026-05-02T00:00:00.000Z"],
    ["2015-11-25T06: 41: 12Z", "2015-11-25T06:41:12.000Z"],
    ["2026-05-02 10:00:00Z", "2026-05-02T10:00:00.000Z"],
    ["9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.999Z"],
  ])("%s is %s", (text, instant) => {
    expect(wireInstant.parse(text)).toBe(instant);
  });

  test("what is no date is refused", () => {
    expect(wireInstant.safeParse("soon").success).toBe(false);
    expect(wireInstant.safeParse("2026-02-30T00:00:00Z").success).toBe(false);
  });

  test.each([
    [10003, "inventory_not_available"],
    ["10015", "max_allowed_seats_per_subscription_exceeded"],
    ["InvalidPromotionId", "invalid_promotion_id"],
    ["invalid_input", "invalid_input"],
    [4711, "4711"],
  ])("the cart's error %s is %s", (code, name) => {
    expect(cartErrorCode.parse(code)).toBe(name);
  });

  test("numbers of the token endpoint come as text or number", () => {
    const read = (expires: unknown) =>
      getToken.response.parse({ access_token: "a", expires_in: expires }).expires_in;
    expect([read("3599"), read(3599)]).toEqual([3599, 3599]);
  });

  test("a new status reads as unknown, a bare array as a page, a null list as none", () => {
    const page = listSubscriptions.response.parse([
      { id: "s", quantity: 1, status: "hibernating", refundOptions: null },
    ]);
    expect(page.items[0]).toMatchObject({ status: "unknown", refundOptions: [] });
    expect(page.nextLink).toBeNull();
    expect(listSubscriptions.response.safeParse({ id: "s" }).success).toBe(false);
  });
});

describe("keys in any case", () => {
  const sent = {
    LINEITEMS: [
      { CatalogItemId: "a", quantity: 1, BillingCycle: "annual", AddonItems: [], RenewsTo: null },
    ],
  };

  test("are folded to those of the schema, also inside lists", () => {
    const folded = foldKeys(createCart.request, sent);
    expect(createCart.request.parse(folded).lineItems[0]).toEqual({
      catalogItemId: "a",
      quantity: 1,
      billingCycle: "annual",
    });
    expect(unknownFields(createCart.request, folded)).toEqual([]);
  });

  test("fields that hold something unknown are named with their path", () => {
    const folded = foldKeys(createCart.request, {
      LineItems: [{ ...sent.LINEITEMS[0], CustomTermEndDate: "2027-01-31" }],
    });
    expect(unknownFields(createCart.request, folded)).toEqual(["lineItems.CustomTermEndDate"]);
  });

  test("links and attributes are carried, not meant", () => {
    const body = { Id: "s", Links: { Self: { Uri: "/x" } }, Attributes: { Etag: "e", Other: 1 } };
    expect(
      unknownFields(updateSubscription.request, foldKeys(updateSubscription.request, body)),
    ).toEqual([]);
  });
});

describe("a page of a Graph list", () => {
  const Row = z.object({
    id: wireGuid,
    on: z.union([z.boolean(), z.literal("")]).nullish(),
    place: maybeText,
    count: wireNumber,
    state: wireEnum(["Good", "Bad"]),
    since: maybe(wireInstant),
    parts: listOf(z.object({ name: z.string().nullable() })),
  });
  const Rows = valueOf(Row);
  const usual = { id: "A-1", count: 1, state: "good" };
  /** Most fields are right, so that some rows are. */
  const rows = fc.array(
    fc.record(
      {
        id: fc.oneof({ weight: 9, arbitrary: fc.string() }, fc.constant(null)),
        on: fc.constantFrom(true, false, "", null, undefined, "on"),
        place: fc.constantFrom("here", "", null, undefined, 1),
        count: fc.constantFrom(1, "12", "1.5", "none"),
        state: fc.constantFrom("Good", "bad", "other", null),
        since: fc.constantFrom("2026-05-02T10:00:00Z", "2026-05-02", "", null, undefined, "soon"),
        parts: fc.oneof(
          fc.array(fc.record({ name: fc.constantFrom("a", null, undefined) })),
          fc.constantFrom(undefined, null, {}),
        ),
        unknown: fc.anything(),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 3 },
  );

  test("law: is read as its rows' own schema reads them, one by one", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const value = drawn.map((row) => ({ ...usual, ...row }));
        const read = value.map((row) => Row.safeParse(row));
        const page = Rows.safeParse({ value });
        expect(page.success).toBe(read.every(({ success }) => success));
        if (page.success) expect(page.data.items).toEqual(read.map(({ data }) => data));
      }),
      { numRuns: 300 },
    );
  });

  test("says where it is wrong", () => {
    const { error } = Rows.safeParse({ value: [usual, { ...usual, id: 1 }] });
    expect(error?.issues[0]?.path).toEqual(["value", 1, "id"]);
  });
});
