import type { ServerStanding } from "#contract/views.ts";
import type { ApiServices } from "./services.ts";

/** The server's cloud and present time, and what is due. */
export async function serverStanding(services: ApiServices): Promise<ServerStanding> {
  const { store, partner, clock, sandboxUrl } = services;
  const now = await clock.now();
  const { wakeAt, due } = await store.port.nextWake(now);
  const cloud = partner.cloud === "sandbox" ? "sandbox" : "public";
  return { cloud, sandboxUrl, now, nextWakeAt: wakeAt, due };
}
