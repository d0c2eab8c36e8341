// Nine looks of ten find and decide what one before them did. Of what that one came to, of what the world has changed
// since and of the faults that the seed draws, it is known beforehand which these are: such a look is counted and
// settled, and not made.

import { courseFrom, wakesAsBefore, type Course } from "#engine/as-before.ts";
import { readToday } from "#domain/reconcile/rhythm.ts";
import type { Seen } from "#domain/reconcile/situation.ts";
import { dateOf, type Instant, type LocalDate } from "#lib/instant.ts";
import type { MoveAsKept } from "#store/memory/memory-port.ts";
import type { MemoryStore } from "#store/memory/memory-store.ts";
import type { Claim, LastRead } from "#store/port.ts";
import type { Life } from "./mortal.ts";
import type { RememberedRequest, RequestsOfLook } from "./remembering-reads.ts";

export interface QuietLooks {
  /** Settles the look that is due next where it would come to what one before it came to; false where it has to be made. */
  passes(now: Instant): boolean;
  /** Makes a look at what was claimed, and remembers what it came to. */
  make(claim: Claim, now: Instant, look: () => Promise<void>): Promise<void>;
}

/** A look that read, and left the move as it was. */
interface QuietLook {
  readonly requests: readonly RememberedRequest[];
  readonly reads: Readonly<Record<keyof LastRead, boolean>>;
}

/** The looks at a move since anything became different, by what they decided; with the move as the newest left it. */
interface QuietMove {
  readonly kept: MoveAsKept;
  readonly looks: ReadonlyMap<Course, QuietLook>;
}

/** Of one life of the product: what it remembers dies with it. */
export function quietLooks(parts: {
  readonly life: Life;
  readonly requests: RequestsOfLook;
  readonly store: MemoryStore;
}): QuietLooks {
  const { life, requests, store } = parts;
  const moves = new Map<string, QuietMove>();
  /** The catalogue of the day. The first look of a day that needs it reads it for all others, and is made. */
  let catalog: { readonly day: LocalDate; readonly offers: Seen["offers"] } | null = null;
  const isOnOffer = ({ found }: Course, now: Instant) =>
    catalog?.day === dateOf(now) && catalog.offers === found.offers;

  return {
    passes(now) {
      const due = store.nextDue(now);
      const known = due === null ? undefined : moves.get(due.move.moveId);
      if (due === null || known === undefined || life.isEnding()) return false;
      if (!isUntouched(known.kept, due)) return false;
      const course = courseOf(due, now);
      const last = course === null ? undefined : known.looks.get(course);
      if (course === null || last === undefined) return false;
      const wakeAt = wakesAsBefore(course, now);
      if (wakeAt === null || (last.reads.prices && !isOnOffer(course, now))) return false;
      const foreseen = requests.foresee(last.requests);
      if (foreseen === null) return false;
      requests.count(foreseen);
      const move = store.settleAsItWas(due.move, { read: readingsAt(last, now), wakeAt });
      moves.set(move.moveId, { ...known, kept: { ...due, move } });
      return true;
    },

    async make({ move: { moveId } }, now, look) {
      const before = store.asKept(moveId);
      requests.begin();
      await look();
      const known = moves.get(moveId);
      moves.delete(moveId);
      const after = store.asKept(moveId);
      if (before === null || after === null) return;
      const reads = readAt(after.move.lastRead, now);
      const readsCatalog = reads.prices && catalog?.day !== dateOf(now);
      if (readsCatalog) catalog = { day: dateOf(now), offers: null };
      const course = courseOf(before, now);
      if (course === null || !isAsItWas(before, after)) return;
      if (after.move.wakeAt !== course.rhythm(now)) return;
      if (reads.prices) catalog = { day: dateOf(now), offers: course.found.offers };
      const asked = requests.all();
      const looks = known !== undefined && isUntouched(known.kept, before) ? known.looks : [];
      const isLike = asked !== null && !readsCatalog;
      const added = isLike ? [[course, { requests: asked, reads }] as const] : [];
      moves.set(moveId, { kept: after, looks: new Map([...looks, ...added]) });
    },
  };
}

function isAsItWas(before: MoveAsKept, after: MoveAsKept): boolean {
  return (
    before.move.status === "open" &&
    after.move.status === "open" &&
    after.move.standing === before.move.standing &&
    after.journalLength === before.journalLength
  );
}

/** Nobody but the look that left it so has done anything to it. */
function isUntouched(left: MoveAsKept, found: MoveAsKept): boolean {
  return left.move === found.move && left.journalLength === found.journalLength;
}

function courseOf({ move: { lastRead, standing } }: MoveAsKept, now: Instant): Course | null {
  return courseFrom(standing, readToday(lastRead, now));
}

function readAt({ agreement, prices, tenant }: LastRead, now: Instant): QuietLook["reads"] {
  return { agreement: agreement === now, prices: prices === now, tenant: tenant === now };
}

function readingsAt({ reads: { agreement, prices, tenant } }: QuietLook, now: Instant): LastRead {
  return {
    agreement: agreement ? now : null,
    prices: prices ? now : null,
    tenant: tenant ? now : null,
  };
}
