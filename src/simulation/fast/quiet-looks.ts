// Nine looks of ten find and decide what the one before them did. Of what the last one came to, of what the world has
// changed since and of the faults that the seed draws, it is known beforehand which these are: such a look is counted
// and settled, and not made.

import { repeatsUntil } from "#engine/as-before.ts";
import { nextFullHour } from "#domain/reconcile/rhythm.ts";
import type { Instant } from "#lib/instant.ts";
import type { MoveAsKept } from "#store/memory/memory-port.ts";
import type { MemoryStore } from "#store/memory/memory-store.ts";
import type { Claim } from "#store/port.ts";
import type { Life } from "./mortal.ts";
import type { RememberedRequest, RequestsOfLook } from "./remembering-reads.ts";

export interface QuietLooks {
  /** Settles the look that is due next where it would come to what the last one came to; false where it has to be made. */
  passes(now: Instant): boolean;
  /** Makes a look at what was claimed, and remembers what it came to. */
  make(claim: Claim, now: Instant, look: () => Promise<void>): Promise<void>;
}

/** A look that read, and left the move as it was; with the move as the newest such look left it. */
interface QuietLook extends MoveAsKept {
  readonly requests: readonly RememberedRequest[];
  readonly isTenantRead: boolean;
}

/** Of one life of the product: what it remembers dies with it. */
export function quietLooks(parts: {
  readonly life: Life;
  readonly requests: RequestsOfLook;
  readonly store: MemoryStore;
}): QuietLooks {
  const { life, requests, store } = parts;
  const looks = new Map<string, QuietLook>();

  return {
    passes(now) {
      const due = store.nextDue(now);
      const last = due === null ? undefined : looks.get(due.move.moveId);
      if (due === null || last === undefined || life.isEnding()) return false;
      if (due.move !== last.move || due.journalLength !== last.journalLength) return false;
      const until = repeatsUntil(due.move.standing);
      const wakeAt = nextFullHour(now);
      if (until === null || until < wakeAt) return false;
      if (!last.requests.every(requests.isAnsweredAsBefore)) return false;
      for (const request of last.requests) requests.count(request);
      const tenantReadAt = last.isTenantRead ? now : null;
      const move = store.settleAsItWas(due.move, { tenantReadAt, wakeAt });
      looks.set(move.moveId, { ...last, move });
      return true;
    },

    async make({ move: before }, now, look) {
      requests.begin();
      await look();
      looks.delete(before.moveId);
      const asked = requests.all();
      const after = store.asKept(before.moveId);
      if (asked === null || after === null || before.status !== "open") return;
      const { move } = after;
      const isAsItWas = move.standing === before.standing && move.status === before.status;
      if (!isAsItWas || move.wakeAt !== nextFullHour(now)) return;
      const isTenantRead = move.tenantReadAt === now;
      looks.set(move.moveId, { ...after, requests: asked, isTenantRead });
    },
  };
}
