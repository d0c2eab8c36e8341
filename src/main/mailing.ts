// Mails the outbox as long as the server runs.

import { pause, type Clock } from "#lib/clock.ts";
import type { CustomerLinks } from "#letters/customer-link/customer-links.ts";
import { mailNext, type Mailed } from "#letters/mail/mail-next.ts";
import type { Postman } from "#letters/mail/smtp.ts";
import type { Store } from "#store/open-store.ts";
import type { FastifyBaseLogger } from "fastify";

export interface Mailing {
  readonly store: Store;
  readonly partnerId: string;
  readonly clock: Clock;
  /** Null: nothing is mailed, letters stay in the outbox. */
  readonly postman: Postman | null;
  readonly links: CustomerLinks;
  readonly log: FastifyBaseLogger;
  readonly signal: AbortSignal;
}

const LOOK_EVERY_MS = 2_000;

/** Resolves when the signal is aborted. */
export async function mailOutbox(mailing: Mailing): Promise<void> {
  const { clock, links, log, partnerId, postman, signal, store } = mailing;
  if (postman === null) return;
  let hasBegun = false;
  const next = async (): Promise<Mailed | null> => {
    if (!hasBegun) await store.mailings.begin(partnerId);
    hasBegun = true;
    const mailed = await mailNext({ store, partnerId, clock, postman, links });
    if (mailed !== null) await store.partners.noteChange(partnerId);
    return mailed;
  };
  while (!signal.aborted) {
    const mailed = await next().catch((error: unknown) => {
      log.warn({ error }, "mail not looked at");
      return null;
    });
    if (mailed === null) await pause(LOOK_EVERY_MS, signal);
    else if (mailed.result !== "sent") log.warn(mailed, "letter not mailed");
  }
}
