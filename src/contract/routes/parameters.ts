// Parameters that several routes share.

import { z } from "zod";

export const nothing = z.object({});

/** A tenant id, a domain, or the unique beginning of either. */
export const CustomerId = z.object({ customer: z.string().min(1).max(200) });

/** A move id, or any name of its customer. */
export const MoveId = z.object({ move: z.string().min(1).max(200) });
