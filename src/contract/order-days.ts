// The orders of the whole portfolio, spread over the days on which there is somebody for them.

import { LocalDate } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { z } from "zod";

const DayOrder = z.object({
  moveId: z.string(),
  companyName: z.string(),
  title: z.string(),
  /** The marker of the step in its plan. */
  stepKey: z.string(),
  seats: z.number().int(),
  /** What it commits, and what the days before its own last one cost; null where no price is known. */
  committed: Money.nullable(),
  extraCost: Money.nullable(),
});

export const OrderDays = z.object({
  days: z.array(
    z.object({
      day: LocalDate,
      orders: z.array(DayOrder),
      /** Of all its orders together; null where a price is not known. */
      committed: Money.nullable(),
    }),
  ),
  /** Orders for which no day is left before their last one; `isAboveCredit`: only because of the credit limit. */
  unplaced: z.array(DayOrder.extend({ isAboveCredit: z.boolean() })),
  /** No other choice places more, or as many for less. */
  isProven: z.boolean(),
});
export type OrderDays = z.infer<typeof OrderDays>;
