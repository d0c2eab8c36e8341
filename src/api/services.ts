// What the API is composed of in main/: the store, the clock, and the acts that the engine performs.

import type { ApiError } from "#contract/problem.ts";
import type { SandboxMeter } from "#contract/routes/sandbox.ts";
import type { MoveActs } from "#engine/acts/move-acts.ts";
import type { SyncCatalog } from "#engine/catalog/sync-catalog.ts";
import type { CustomerLinks } from "#letters/customer-link/customer-links.ts";
import type { Clock } from "#lib/clock.ts";
import type { Instant } from "#lib/instant.ts";
import type { Store } from "#store/open-store.ts";
import type { Partner } from "#store/tables/partners.ts";

/** Takes the sandbox's clock forward, with all the work on the way, and reads what happened on it. */
export interface ClockForward {
  /** Until `until`, or to the next due instant; answers the instant reached. */
  forward(until: Instant | "next"): Promise<Instant>;
  /** What really happened in the sandbox's world so far. */
  meter(): Promise<SandboxMeter>;
}

export interface ApiServices {
  readonly store: Store;
  readonly partner: Partner;
  readonly clock: Clock;
  readonly sandboxUrl: string | null;
  /** Null where the cloud is Microsoft's own, whose clock nobody moves. */
  readonly clockForward: ClockForward | null;
  /** What people do to moves; each act wakes the move. */
  readonly acts: MoveActs;
  readonly customerLinks: CustomerLinks;
  readonly syncCatalog: SyncCatalog;
  /** Errors of rooms that the API does not know (Microsoft's wire) as problems; null for the rest. */
  toApiError(error: unknown): ApiError | null;
}
