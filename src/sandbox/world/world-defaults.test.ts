import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openWorld } from "./open-world.ts";
import { smallWorldFile } from "./small-world.ts";
import { WorldFile } from "./world-file.ts";

const example = JSON.parse(
  readFileSync(new URL("../../../docs/examples/world.json", import.meta.url), "utf8"),
) as Record<string, Record<string, unknown>[]>;

describe("a world file written by hand", () => {
  test("the example of the guide is a world that lives", async () => {
    const world = await openWorld({ folder: null });
    await world.load(example);
    expect(world.now).toBe("2026-06-01T00:00:00.000Z");
    expect(world.get("subscriptions", "shop")).toMatchObject({
      skuPartNumber: "O365_BUSINESS_PREMIUM",
      agreementType: "mosaWebDirect",
      anchorAt: "2025-09-01T00:00:00.000Z",
      endsAt: "2026-09-01T00:00:00.000Z",
    });
    world.advanceTo("2026-09-02T00:00:00.000Z" as typeof world.now);
    expect(world.get("subscriptions", "shop")?.endsAt).toBe("2027-09-01T00:00:00.000Z");
    expect([...world.all("applications")][0]?.tenantId).toBe([...world.all("partners")][0]?.id);
    expect([...world.all("people")]).toHaveLength(1);
    await world.close();
  });

  test("a file that says everything means what it says", () => {
    const whole = smallWorldFile();
    expect(WorldFile.parse(whole)).toEqual(whole);
  });

  test("GUIDs may be in capitals, the end may follow from the start", () => {
    const [subscription] = example["subscriptions"] ?? [];
    const { endsAt: _, ...rest } = subscription ?? {};
    const skuId = String(rest["skuId"]).toUpperCase();
    const file = {
      ...example,
      subscriptions: [{ ...rest, skuId, term: "P1M", anchorAt: "2026-05-31T12:00:00+02:00" }],
    };
    expect(WorldFile.parse(file).subscriptions[0]).toMatchObject({
      skuId: "f245ecc8-75af-4f8e-b61f-27d8114de5f3",
      skuPartNumber: "O365_BUSINESS_PREMIUM",
      anchorAt: "2026-05-31T10:00:00.000Z",
      endsAt: "2026-06-30T10:00:00.000Z",
    });
  });

  test.each([
    ["a misspelt key", { subscriptions: [{ ...example["subscriptions"]?.[0], seat: 5 }] }, "seat"],
    ["no seats", { subscriptions: [{ id: "x", tenantId: "t", skuId: "s" }] }, "seats"],
    ["no list", { users: {} }, "users"],
    ["a row that is none", { tenants: ["contoso"] }, "tenants"],
    ["a date that is none", { startsAt: "2026-02-31" }, "startsAt"],
  ])("%s is refused", (_name, change, where) => {
    const parsed = WorldFile.safeParse({ ...example, ...change });
    expect(JSON.stringify(parsed.error?.issues)).toContain(where);
  });
});
