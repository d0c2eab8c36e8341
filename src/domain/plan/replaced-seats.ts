// Which users leave a SKU that cannot be bought again, by when, and how many seats of which SKU they need.

import { servingSeats, takesSeat, type Estate } from "../estate/estate.ts";
import { holdingsOf } from "../estate/holdings.ts";
import type { Claim } from "./claim.ts";
import type { MovingLine } from "./moving-line.ts";
import type { SkuReplacement } from "./replace-sku.ts";

/** One SKU that the users leave, with the lines that gave it, in the order of their purchases. */
export interface LeftSku {
  readonly replacement: SkuReplacement;
  readonly lines: readonly MovingLine[];
  /** Seats of the SKU that go on serving. */
  readonly staying: number;
  /** Those of its users who leave, each holding it directly; null: as many as what goes on serving cannot serve. */
  readonly leaving: ReadonlySet<string> | null;
  /** Of each of its lines. */
  readonly departures: readonly Departure[];
}

/** The users who have to have left by the end of one source. */
export interface Departure {
  readonly line: MovingLine;
  /** Per class of the replacement, those who leave for this end and not before. */
  readonly userIds: readonly (readonly string[])[];
}

/**
 * Users leave no earlier than their seats do: at each end as many as the sources left could not serve.
 * Where a group gives the license, all its members go at once, and so everybody does at the first end;
 * likewise where the first end alone would move nobody, so that every end has its purchase.
 */
export function departuresOf(left: Omit<LeftSku, "departures">): Departure[] {
  const { replacement, lines, staying, leaving: named } = left;
  const { classes } = replacement;
  if (named !== null) return departuresOfNamed(left, named);
  const sizes = classes.map(({ holders }) => holders.userIds.length);
  const everyone = sizes.reduce((sum, size) => sum + size, 0);
  let served = lines.reduce((seats, { source }) => seats + servingSeats(source.row), staying);
  const byGroup = classes.some(({ holders }) =>
    holders.holders.some(({ kind }) => kind === "group"),
  );
  const [first] = lines;
  const firstSeats = first === undefined ? 0 : servingSeats(first.source.row);
  const atOnce = byGroup || served - firstSeats >= everyone;
  const hasToLeave = everyone > staying;
  let gone = 0;
  return lines.map((line) => {
    served -= servingSeats(line.source.row);
    const leaving = Math.max(gone, everyone - Math.max(0, served));
    const last = atOnce && hasToLeave ? everyone : leaving;
    const now = usersBetween(classes, gone, last);
    gone = last;
    return { line, userIds: now };
  });
}

/** Per class, those of its users who stand there in the row of all classes. */
function usersBetween(classes: SkuReplacement["classes"], from: number, to: number): string[][] {
  let before = 0;
  return classes.map(({ holders: { userIds } }) => {
    const own = userIds.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += userIds.length;
    return own;
  });
}

/** All of them at the first end. */
function departuresOfNamed(
  { replacement: { classes }, lines }: Omit<LeftSku, "departures">,
  named: ReadonlySet<string>,
): Departure[] {
  return lines.map((line, index) => ({
    line,
    userIds: classes.map(({ holders }) =>
      index === 0 ? holders.userIds.filter((userId) => named.has(userId)) : [],
    ),
  }));
}

/** What the lines of one SKU ask of the targets that stand in for it; nothing where nobody has to leave. */
export function claimsForOther(left: LeftSku, estate: Estate): Claim[] {
  const { classes } = left.replacement;
  const claims: Claim[] = [];
  for (const { line, userIds } of left.departures) {
    const leaving = classes.map(({ offers }, at) => ({ offers, userIds: userIds[at] ?? [] }));
    const someLeave = leaving.some((each) => each.userIds.length > 0);
    // A source that ends without anybody leaving still ends with the purchase before it.
    const offers = someLeave
      ? leaving.flatMap((each) => (each.userIds.length > 0 ? each.offers : []))
      : claims.slice(-1).map(({ offer }) => offer);
    for (const offer of new Set(offers)) {
      const users = leaving.flatMap((each) => (each.offers.includes(offer) ? each.userIds : []));
      const holders = holdersOfSku(estate, offer.tenantSkuId.toLowerCase());
      const seats = users.filter((userId) => !holders.has(userId)).length;
      claims.push({ line, offer, seats, serves: seats });
    }
  }
  return claims;
}

function holdersOfSku(estate: Estate, skuId: string): ReadonlySet<string> {
  const held = holdingsOf(estate).all.filter(({ assignments }) =>
    assignments.some((assignment) => assignment.skuId === skuId && takesSeat(assignment)),
  );
  return new Set(held.flatMap(({ users }) => users.map(({ userId }) => userId)));
}
