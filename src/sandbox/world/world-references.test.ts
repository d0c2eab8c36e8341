// World files with one mistake each, of the kinds that hands make: what is said first about each.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { WorldFile } from "./world-file.ts";

const Rows = z.array(z.record(z.string(), z.unknown()));
const Example = z
  .record(z.string(), z.unknown())
  .and(
    z.object({ partners: Rows, products: Rows, tenants: Rows, users: Rows, subscriptions: Rows }),
  );

function example() {
  const path = new URL("../../../docs/examples/world.json", import.meta.url);
  return Example.parse(JSON.parse(readFileSync(path, "utf8")));
}

type Part = "partners" | "products" | "tenants" | "users" | "subscriptions";

/** The example with its only entry of one part changed. */
function withChange(part: Part, changes: Readonly<Record<string, unknown>>) {
  const world = example();
  return { ...world, [part]: world[part].map((entry) => ({ ...entry, ...changes })) };
}

const mistakes: readonly (readonly [string, unknown, RegExp])[] = [
  ["no object", [], /^: .*expected object/],
  ["another schema", { ...example(), schema: "handover.world/9" }, /^schema: .*handover\.world\/1/],
  ["a misspelt part", { ...example(), tennants: [] }, /^: .*"tennants"/],
  [
    "a misspelt field",
    withChange("users", { accountEnabbled: true }),
    /^users\.0: .*"accountEnabbled"/,
  ],
  [
    "a number as text",
    withChange("subscriptions", { seats: "5" }),
    /^subscriptions\.0\.seats: .*number/,
  ],
  ["no number", withChange("subscriptions", { seats: undefined }), /^subscriptions\.0\.seats: /],
  ["no date", { ...example(), startsAt: "1.6.2026" }, /^startsAt: .*2026-06-01T08/],
  ["no partner of ours", withChange("partners", { isOurs: false }), /^partners: .*isOurs/],
  [
    "a tenant that is not there",
    withChange("users", { tenantId: "x" }),
    /^users\.0\.tenantId: .*tenant x/,
  ],
  [
    "a SKU that is not there",
    withChange("subscriptions", { skuId: "x" }),
    /^subscriptions\.0.*no product or SKU/,
  ],
  [
    "an assignment of a SKU that is not there",
    withChange("users", { assignments: [{ skuId: "x" }] }),
    /^users\.0\.assignments\.0\.skuId: .*x/,
  ],
  [
    "an id that stands twice",
    { ...example(), tenants: [...example().tenants, ...example().tenants] },
    /^tenants\.1\.id: .*twice/,
  ],
];

test.each(mistakes)("%s", (_, file, said) => {
  const { error } = WorldFile.safeParse(file);
  const [first] = error?.issues ?? [];
  expect(`${first?.path.join(".")}: ${first?.message}`).toMatch(said);
});

test("the example itself has no mistake", () => {
  expect(WorldFile.safeParse(example()).success).toBe(true);
});
