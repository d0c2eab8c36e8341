// What the engine remembers of a move between two looks: facts about the world as last read, and how
// far each purchase has come. Everything else is in the plan, the approval and the journal.

import { z } from "zod";

export const Standing = z.object({
  schema: z.literal("handover.standing/1"),
});
export type Standing = z.infer<typeof Standing>;
