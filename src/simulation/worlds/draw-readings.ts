// How a generated customer answers the questions that Microsoft leaves open: one published reading of
// each, drawn independently of what the planner believes.

import type { Random } from "#lib/random.ts";
import type { TenantReadings } from "#sandbox/world/tenant-readings.ts";
import type { Faults } from "./blueprint.ts";

export function drawReadings(faults: Faults, random: Random): Partial<TenantReadings> {
  const drawn: Partial<TenantReadings> = {
    autoRenewOff: random.pick(["cutAtEnd", "cutAtEnd", "extend", "renews"]),
    graceDays: random.pick([0, 0, 30, 90]),
    extendedPeriodTerm: random.pick(["on", "off"]),
    seatCapCounts: random.pick(["sku", "family"]),
    settingsLockHours: random.pick([0, 24, 48]),
    endChoiceSurvivesSeatChange: random.chance(0.5),
    provisioningMinutes: random.pick([1, 60, 4_320]),
    orderVisibleAfterMinutes: random.pick([0, 5, 15]),
    overAssignment: random.fork("over-assignment").chance(0.25)
      ? "cutsLastAssignedAfter90Days"
      : "cutsLastAssignedAtOnce",
    groupLicensingMinutes: random.fork("group licensing").pick([1, 30, 240]),
  };
  if (faults === "none") return drawn;
  return { ...drawn, ...worseReadings(random.fork("worse")) };
}

/** What experience tells besides the published readings. */
function worseReadings(random: Random): Partial<TenantReadings> {
  return {
    provisioning: random.chance(0.2) ? "halfFirst" : "whole",
    // Often more than a band has room for: then its approval is waited for, and perhaps beyond the end.
    overlapSeatsTaken: random.chance(0.3) ? random.integer(1, 6) : 0,
    clockAheadSeconds: random.pick([0, 0, 60, 300]),
    webhooks: worseWebhooks(random.fork("webhooks")),
  };
}

/** None at all, or copies of which each may come days late, so in another order. */
function worseWebhooks(random: Random): TenantReadings["webhooks"] {
  return { copies: random.pick([0, 1, 1, 2, 3]), lateHoursMost: random.pick([0, 1, 12, 48]) };
}
