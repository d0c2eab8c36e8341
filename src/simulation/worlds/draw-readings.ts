// How a generated customer answers the questions that Microsoft leaves open: one published reading of
// each, drawn independently of what the planner believes.

import type { Random } from "#lib/random.ts";
import type { TenantReadings } from "#sandbox/world/tenant-readings.ts";
import type { Faults } from "./blueprint.ts";

export function drawReadings(faults: Faults, random: Random): Partial<TenantReadings> {
  const drawn: Partial<TenantReadings> & Pick<TenantReadings, "provisioningMinutes"> = {
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
  return { ...drawn, ...worseReadings(drawn.provisioningMinutes, random.fork("worse")) };
}

/** A seat taken hours before an end cannot be replaced in time where provisioning takes days. */
const HELPDESK_UP_TO_MINUTES = 1_440;

/** What experience tells besides the published readings. */
function worseReadings(provisioningMinutes: number, random: Random): Partial<TenantReadings> {
  const isQuick = provisioningMinutes <= HELPDESK_UP_TO_MINUTES;
  return {
    provisioning: random.chance(0.2) ? "halfFirst" : "whole",
    overlapSeatsTaken: isQuick && random.chance(0.15) ? random.integer(1, 2) : 0,
    clockAheadSeconds: random.pick([0, 0, 60, 300]),
  };
}
