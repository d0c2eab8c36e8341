import type { showPlan } from "#contract/routes/moves.ts";
import type { z } from "zod";

/** A move plan with all it was made from, as the API answers it. */
export type PlanFile = z.output<typeof showPlan.response>;
