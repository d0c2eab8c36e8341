// The sandbox's control API, as the conductor, the mailman and the judge use it.

import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { ClockControl } from "../conductor.ts";
import { LoggedEvent, MeterReading } from "../judge/evidence.ts";
import type { Letterbox } from "../mailman.ts";
import { callJson } from "./json-http.ts";

const Clock = z.object({ now: Instant, nextDueAt: Instant.nullable() });
const Reply = z.object({
  id: z.string(),
  letterId: z.string(),
  letterKind: z.string(),
  by: z.string(),
  outcome: z.enum(["done", "refused"]),
});

export interface SandboxControl extends ClockControl, Letterbox {
  events(): Promise<LoggedEvent[]>;
  meter(): Promise<MeterReading>;
  /** Replaces the whole world. */
  load(worldFile: unknown): Promise<void>;
}

/** Speaks to the sandbox at `baseUrl`. */
export function sandboxControl(baseUrl: string): SandboxControl {
  const at = (path: string) => new URL(`/_sandbox/${path}`, baseUrl).href;
  return {
    read: async () => Clock.parse(await callJson("GET", at("clock"))),
    moveTo: async (to) => Clock.parse(await callJson("POST", at("clock"), { to })),
    async deliver(letter) {
      await callJson("POST", at("letters"), {
        letterId: letter.letterId,
        letterKind: letter.kind,
        tenantId: letter.tenantId,
        role: letter.recipientRole,
        subscriptionId: letter.lineId,
        delegatedAdminId: null,
      });
    },
    async repliesAfter(replyId) {
      const query = replyId === null ? "" : `?after=${encodeURIComponent(replyId)}`;
      const answer = await callJson("GET", at(`replies${query}`));
      return z.object({ items: z.array(Reply) }).parse(answer).items;
    },
    events: async () =>
      z.object({ items: z.array(LoggedEvent) }).parse(await callJson("GET", at("events"))).items,
    meter: async () => MeterReading.parse(await callJson("GET", at("meter"))),
    async load(worldFile) {
      await callJson("POST", at("world"), worldFile);
    },
  };
}
