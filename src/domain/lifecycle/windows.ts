// The windows of a new-commerce subscription.
// Source: learn.microsoft.com/partner-center, "New commerce cancellation policy": 168 hours from the
// purchase, from each batch of added seats for that batch, and from the completion of each renewal.

import { addHours, earliest, latest, type Instant } from "#lib/instant.ts";

const CANCELLATION_WINDOW_HOURS = 168;
/** An undo needs a day between the source's renewal being on again and its end. */
const UNDO_RESERVE_HOURS = 24;

/** Until when a purchase, raise or renewal of this instant can be cancelled by its seller. */
export function cancellationWindowEndsAt(from: Instant): Instant {
  return addHours(from, CANCELLATION_WINDOW_HOURS);
}

/**
 * The undo horizon of an order: while our own window is open and the source's owner still has time to
 * turn the renewal on again. Never before the order itself: then there is no undo at all.
 */
export function undoHorizon(orderAt: Instant, sourceEndsAt: Instant, ownerHours: number): Instant {
  const turnedBackOn = addHours(sourceEndsAt, -(UNDO_RESERVE_HOURS + ownerHours));
  return latest(orderAt, earliest(cancellationWindowEndsAt(orderAt), turnedBackOn));
}
