// The sandbox's own facts against the reference data: agreement types, readings, windows, prices.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { addDays, addHours, type Instant } from "#lib/instant.ts";
import { WorldFile } from "../world/world-file.ts";
import { TENANT, smallWorld, smallWorldFile, source } from "../world/small-world.ts";
import { cancellationAllowedUntil } from "./csp-subscriptions.ts";

const Reference = z.object({
  by_agreement: z.array(z.object({ agreementType: z.string() })),
  readings: z.array(z.object({ id: z.string(), draw: z.array(z.unknown()) })),
  nce_license_based: z.object({ cancel_window_days: z.object({ hours: z.number() }) }),
  nce_extended_service_terms: z.object({ extra_per_day_vs_annual: z.number() }),
});

const path = join(import.meta.dirname, "../../../../shared/reference/data/lifecycle.json");
const reference = Reference.parse(JSON.parse(await readFile(path, "utf8")));

it.each([...new Set(reference.by_agreement.map(({ agreementType }) => agreementType))])(
  "a world can hold %s, and its end comes",
  async (agreementType) => {
    const world = await smallWorld({ subscriptions: [source({ agreementType })] });
    world.advanceTo("2026-09-02T00:00:00.000Z" as Instant);
    const after = world.get("subscriptions", "source-1");
    expect(after?.renewedAt ?? after?.extendedSince).not.toBeNull();
  },
);

it.each([
  ["autorenew-off", "autoRenewOff"],
  ["grace", "graceDays"],
  ["ept", "extendedPeriodTerm"],
  ["settings-lock", "settingsLockHours"],
  ["schedule-survives-quantity-change", "endChoiceSurvivesSeatChange"],
])("a tenant can draw every reading of %s", (id, key) => {
  const draws = reference.readings.find((reading) => reading.id === id)?.draw ?? [];
  expect(draws.length).toBeGreaterThan(1);
  for (const draw of draws) {
    expect(() => WorldFile.parse(smallWorldFile({ readings: { [key]: draw } }))).not.toThrow();
  }
  expect(() => WorldFile.parse(smallWorldFile({ readings: { [key]: 17 } }))).toThrow(key);
});

it("the window to cancel has the published length", () => {
  const { hours } = reference.nce_license_based.cancel_window_days;
  const bought = source();
  expect(cancellationAllowedUntil(bought)).toBe(addHours(bought.createdAt, hours));
});

it("an extended term costs the published share more than the annual price", async () => {
  const world = await smallWorld({
    subscriptions: [source({ agreementType: "mcaWebDirect", endChoice: "extend" })],
  });
  world.advanceTo(addDays("2026-09-01T00:00:00.000Z" as Instant, 1));
  const month = world.ofTenant("charges", TENANT).find((row) => row.component === "extension");
  const dearer = 1 + reference.nce_extended_service_terms.extra_per_day_vs_annual;
  expect(Number(month?.unitPricePerMonth.amount)).toBeCloseTo(10 * dearer, 2);
});
