// Whoever carries the post asks for replies at every instant; most have none.

import type { Letterbox } from "../mailman.ts";

type RepliesAfter = Letterbox["repliesAfter"];

/**
 * The same answers, without asking again what had none while nobody has replied since: `revision` grows with
 * every reply, and is null while that is not known.
 */
export function onlyNewReplies(ask: RepliesAfter, revision: () => number | null): RepliesAfter {
  let unanswered: { readonly after: string | null; readonly at: number } | null = null;
  return async (after) => {
    const at = revision();
    if (at !== null && unanswered?.at === at && unanswered.after === after) return [];
    const replies = await ask(after);
    unanswered = at === null || replies.length > 0 ? null : { after, at };
    return replies;
  };
}
