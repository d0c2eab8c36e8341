// Hours that somebody lacks, and what is asked about them.

import { addHours, Instant } from "#lib/instant.ts";
import type { LoggedEvent, ReportedStep } from "./evidence.ts";
import { whoseHours, type HoursQuestion } from "./whose-hours.ts";

const start = Instant.parse("2026-09-01T00:00:00.000Z");
export const at = (hours: number) => addHours(start, hours);

export const event = (changes: Partial<LoggedEvent>): LoggedEvent => ({
  id: "e1",
  tenantId: "t",
  at: at(10),
  kind: "customerCancelled",
  actor: "person",
  injected: true,
  details: {},
  ...changes,
});

export const lacks = (userId: string, from: number, to: number | null, causeEventId = "e1") => ({
  tenantId: "t",
  userId,
  skuId: "s",
  from: at(from),
  to: to === null ? null : at(to),
  causeEventId,
});

export const step = (
  openedAt: number,
  state: ReportedStep["state"],
  changes: Partial<ReportedStep> = {},
): ReportedStep => ({
  kind: "approvePlan",
  lineId: null,
  owner: "operator",
  openedAt: at(openedAt),
  closedAt: state === "open" ? null : at(openedAt),
  state,
  ...changes,
});

export const ask = (changes: Partial<HoursQuestion>) =>
  whoseHours({
    interruptions: [],
    events: [event({})],
    allowanceMinutesOf: () => 90,
    stepsOf: () => [],
    gapAccepted: () => 0,
    isCapped: () => false,
    wouldServeUntil: () => null,
    until: at(100),
    ...changes,
  });
