// The secret in a customer's link. It is signed and not stored: what it opens stands in it, what was withdrawn stands
// in the database, and whoever reads the database alone can make none (docs/decisions, "customer's link"). It stands
// behind the `#`, which a browser keeps to itself: no server, proxy or previewer is sent it with the address.

import { createHmac, timingSafeEqual } from "node:crypto";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import {
  addDays,
  earliest,
  fromEpochMs,
  latest,
  parseInstant,
  type Instant,
} from "#lib/instant.ts";

/** Reminders, which bring a new link each, are at most a month apart. */
const LINK_DAYS_MIN = 60;
/** Whoever answers late finds the page still. */
const LATE_ANSWER_DAYS = 14;
/** However far the day is: whoever finds an old letter opens nothing with it. */
const LINK_DAYS_MAX = 180;

export interface CustomerLink {
  readonly moveId: string;
  /** Withdrawing a move's links raises its generation; links of an earlier one open nothing. */
  readonly generation: number;
  readonly expiresAt: Instant;
}

/** `forged`: it names a move and is not signed by us for this partner. `damaged`: it is no such secret at all. */
type LinkRead =
  | { readonly as: "genuine"; readonly link: CustomerLink }
  | { readonly as: "forged"; readonly moveId: string }
  | { readonly as: "damaged" };

export interface CustomerLinks {
  urlOf(link: CustomerLink): string;
  /** What such a link looks like, without its secret. */
  hiddenUrl(): string;
  /** Of what stands behind the `#`: says whether it is ours, not whether it is still good. */
  read(secret: string): LinkRead;
}

export interface CustomerLinksOptions {
  /** At least 32 random bytes; whoever has it can make links. */
  readonly key: Buffer;
  readonly partnerId: string;
  /** Where customers reach this server, without a slash at the end. */
  readonly publicUrl: () => string;
}

export function customerLinks({ key, partnerId, publicUrl }: CustomerLinksOptions): CustomerLinks {
  const signatureOf = (content: string) =>
    createHmac("sha256", key).update(`customer link\n${partnerId}\n${content}`).digest("base64url");
  return {
    urlOf({ expiresAt, generation, moveId }) {
      const seconds = Date.parse(expiresAt) / 1_000;
      const content = `${moveId}.${generation}.${seconds}`;
      return `${publicUrl()}/c/#${content}.${signatureOf(content)}`;
    },
    hiddenUrl: () => `${publicUrl()}/c/#…`,
    read(secret) {
      const [, content = "", moveId = "", generation, seconds, signature = ""] =
        /^(([\w-]{1,100})\.(\d{1,9})\.(\d{1,11}))\.([\w-]{43})$/.exec(secret) ?? [];
      if (generation === undefined || seconds === undefined) return { as: "damaged" };
      const isOurs = timingSafeEqual(Buffer.from(signatureOf(content)), Buffer.from(signature));
      if (!isOurs) return { as: "forged", moveId };
      const expiresAt = fromEpochMs(Number(seconds) * 1_000);
      return { as: "genuine", link: { moveId, generation: Number(generation), expiresAt } };
    },
  };
}

/** When a link that is made at `now` expires: after the last day on which the customer has anything to answer, on a full second. */
export function linkExpiry(
  now: Instant,
  steps: readonly Pick<HumanStep, "dueAt" | "kind" | "owner" | "state">[],
): Instant {
  const answers = steps
    .filter(
      ({ kind, owner, state }) =>
        state === "open" && (owner !== "operator" || kind === "approvePlan"),
    )
    .map(({ dueAt }) => addDays(dueAt, LATE_ANSWER_DAYS));
  const wanted = latest(addDays(now, LINK_DAYS_MIN), ...answers);
  return parseInstant(`${earliest(wanted, addDays(now, LINK_DAYS_MAX)).slice(0, 19)}Z`);
}
