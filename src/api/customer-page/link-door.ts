// Who comes with a customer's link: let in to its one move, or turned away, and that is journaled.

import { ApiError } from "#contract/problem.ts";
import type { LinkRefusal } from "#engine/acts/customer-acts.ts";
import type { CustomerLink } from "#letters/customer-link/customer-links.ts";
import type { Move } from "#store/port.ts";
import type { ApiServices } from "../services.ts";

export interface OpenedMove {
  readonly move: Move;
  readonly link: CustomerLink;
}

export interface LinkDoor {
  /** Throws LINK_UNKNOWN, LINK_EXPIRED or LINK_REVOKED. */
  open(secret: string): Promise<OpenedMove>;
  /** Journals that somebody who was let in asked for what this link does not open. */
  refuse(moveId: string, why: LinkRefusal): Promise<void>;
}

/** The same refusal again within this time adds no journal entry: nobody fills a journal by pressing reload. */
const QUIET_MS = 60_000;
const REMEMBERED_MAX = 10_000;

export function linkDoor(services: ApiServices): LinkDoor {
  const { acts, clock, customerLinks, partner, store } = services;
  const lastTold = new Map<string, number>();
  return { open, refuse };

  async function open(secret: string): Promise<OpenedMove> {
    const read = customerLinks.read(secret);
    if (read.as === "damaged") throw new ApiError("LINK_UNKNOWN");
    const { moveId } = read.as === "forged" ? read : read.link;
    const move = await store.moves.find(partner.partnerId, moveId);
    if (move === null) throw new ApiError("LINK_UNKNOWN");
    if (read.as === "forged") {
      await refuse(moveId, "forged");
      throw new ApiError("LINK_UNKNOWN");
    }
    const { link } = read;
    const reader = { partnerName: partner.name, language: move.customer.language };
    const generation = await store.customerLinks.generation(partner.partnerId, moveId);
    if (link.generation !== generation) {
      await refuse(moveId, "revoked");
      throw new ApiError("LINK_REVOKED", reader);
    }
    if ((await clock.now()) >= link.expiresAt) {
      await refuse(moveId, "expired");
      throw new ApiError("LINK_EXPIRED", reader);
    }
    return { move, link };
  }

  async function refuse(moveId: string, why: LinkRefusal): Promise<void> {
    const about = `${moveId} ${why}`;
    const now = performance.now();
    if (now - (lastTold.get(about) ?? -Infinity) < QUIET_MS) return;
    if (lastTold.size >= REMEMBERED_MAX) lastTold.clear();
    lastTold.set(about, now);
    await acts.customer.linkRefused({ moveId, why });
  }
}
