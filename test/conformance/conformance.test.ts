import { describe, expect, test } from "vitest";
import { SAMPLE_CASES } from "./cases.ts";
import { differences } from "./compare.ts";
import { agrees, conform } from "./conform.ts";
import { EXPLAINED } from "./explained.ts";
import { samplesExist } from "./samples.ts";

describe.runIf(samplesExist)("Microsoft's samples", () => {
  test("agree with the sandbox, or somebody said why not", async () => {
    const conformance = await conform();
    const unexplained = conformance.operations.flatMap((operation) =>
      operation.differences.filter(({ why }) => why === null),
    );
    expect(unexplained).toEqual([]);
    expect(conformance.unassigned).toEqual([]);
    expect(conformance.stale).toEqual([]);
    expect(agrees(conformance)).toBe(true);
  });

  test("a difference without its explanation is told, and fails", async () => {
    const cases = SAMPLE_CASES.filter(({ sample }) => sample === "get-a-customer-by-id.response.1");
    const conformance = await conform(cases, []);
    expect(agrees(conformance)).toBe(false);
    expect(conformance.operations[0]).toMatchObject({ operation: "getCustomer", agreed: 0 });
    expect(conformance.operations[0]?.differences).toContainEqual({
      sample: "get-a-customer-by-id.response.1",
      what: "$.billingProfile.email: missing",
      why: null,
    });
  });

  test("an explanation that nothing needs fails too", async () => {
    const [first] = SAMPLE_CASES;
    if (first === undefined) throw new Error("there are cases");
    const needless = { operation: "listOrders", difference: /never/, why: "For no reason" };
    const conformance = await conform([first], [...EXPLAINED, needless]);
    expect(conformance.stale).toContain("listOrders never");
    expect(agrees(conformance)).toBe(false);
  });
});

describe("two answers", () => {
  const self = { uri: "/customers/0a1b/orders/77", method: "GET", headers: [] };
  const sample = {
    id: "0a1b",
    quantity: 5,
    creationDate: "2026-01-01T00:00:00Z",
    items: [{ name: "x" }],
    links: { self },
    attributes: { objectType: "Order" },
  };

  test("with other values of the same kind agree", () => {
    const uri = "/customers/ffff/orders/1?country=DE";
    const answer = {
      ...sample,
      id: "other",
      quantity: 7,
      creationDate: "2027-05-05T01:02:03.456Z",
      links: { self: { ...self, uri } },
    };
    expect(differences(sample, answer)).toEqual([]);
    expect(differences({ ...sample, promotionId: null }, answer)).toEqual([]);
  });

  test.each([
    [{ quantity: "5" }, "$.quantity: string for number"],
    [{ creationDate: "soon" }, "$.creationDate: string for date-time"],
    [{ items: [] }, "$.items: an empty list"],
    [{ items: [{ Name: "x" }] }, "$.items[].name: written Name"],
    [{ items: [{}] }, "$.items[].name: missing"],
    [{ attributes: { objectType: "order" } }, "$.attributes.objectType: order for Order"],
    [
      { links: { self: { ...self, method: "POST" } } },
      "$.links.self: POST /customers/*/orders/* for GET /customers/*/orders/*",
    ],
    [
      { links: { self: { ...self, uri: "/orders/77" } } },
      "$.links.self: GET /orders/* for GET /customers/*/orders/*",
    ],
    [{ links: { self: { uri: self.uri, method: "GET" } } }, "$.links.self.headers: missing"],
  ])("with %j differ", (change, difference) => {
    expect(differences(sample, { ...sample, ...change })).toEqual([difference]);
  });
});
