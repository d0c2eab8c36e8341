// What the API is composed of in main/: the store, the clock, and the acts that the engine performs.

import type { ApiError } from "#contract/problem.ts";
import type { SandboxAct, SandboxFault, SandboxMeter } from "#contract/routes/sandbox.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { MoveActs } from "#engine/acts/move-acts.ts";
import type { SyncCatalog } from "#engine/catalog/sync-catalog.ts";
import type { CustomerLinks } from "#letters/customer-link/customer-links.ts";
import type { Finding } from "#engine/doctor/finding.ts";
import type { Postman } from "#letters/mail/smtp.ts";
import type { Clock } from "#lib/clock.ts";
import type { Instant } from "#lib/instant.ts";
import type { Store } from "#store/open-store.ts";
import type { Partner } from "#store/tables/partners.ts";

/** The sandbox's world in the hands of whoever sits before it: its time, its people, what goes wrong in it. */
export interface SandboxWorld {
  /** Until `until`, or to the next due instant; answers the instant reached. */
  forward(until: Instant | "next"): Promise<Instant>;
  /** What really happened in the sandbox's world so far. */
  meter(): Promise<SandboxMeter>;
  /** Of that what one customer's users were without. */
  interruptedUserHours(tenantId: string): Promise<number>;
  /** Its customer list, as an import takes it; empty where the world has none. */
  customers(): Promise<string>;
  /** The person whom an open human step waits for does as asked, or refuses; then all that follows at once. */
  answer(step: HumanStep, outcome: "done" | "refused"): Promise<Instant>;
  /** Somebody does something of their own accord; then all that follows at once. */
  happen(tenantId: string, act: SandboxAct): Promise<Instant>;
  /** The next `times` calls meet this fault; answers how many calls are still to meet one. */
  injectFault(fault: SandboxFault, times: number): Promise<number>;
}

export interface ApiServices {
  readonly store: Store;
  readonly partner: Partner;
  readonly clock: Clock;
  readonly sandboxUrl: string | null;
  /** How many people have to approve a band. */
  readonly approvers: 1 | 2;
  /** Nothing is written at Microsoft, and no letter is mailed. */
  readonly readOnly: boolean;
  /** Null where the cloud is Microsoft's own, whose clock nobody moves. */
  readonly sandbox: SandboxWorld | null;
  /** What people do to moves; each act wakes the move. */
  readonly acts: MoveActs;
  readonly customerLinks: CustomerLinks;
  /** Mails previews; null where no mail server is set up. */
  readonly postman: Postman | null;
  readonly syncCatalog: SyncCatalog;
  /** Checks everything that a move needs, and changes nothing. */
  examine(): Promise<readonly Finding[]>;
  /** Errors of rooms that the API does not know (Microsoft's wire) as problems; null for the rest. */
  toApiError(error: unknown): ApiError | null;
}
