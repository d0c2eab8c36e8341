// A person decides something about one line against, or beyond, what the planner would do. The next look
// plans anew.

import type { Override } from "#domain/plan/override.ts";
import type { MoveActsOptions } from "./act.ts";

export type Decision = Omit<Override, "at">;

/** Keeps the decision with its owner and reason, and wakes the move, also one that has ended. */
export async function overrideLine(
  { clock, services, store }: MoveActsOptions,
  moveId: string,
  decision: Decision,
): Promise<Override> {
  const at = await clock.now();
  const override = { ...decision, at };
  const { acceptGap, acceptLossOf, ignoreFindings, replaceWith, route, treatAs, wanted } = override;
  const { by, lineId, reason } = override;
  const what = {
    acceptLossOf,
    replaceWith,
    route,
    wanted,
    ...(acceptGap === undefined ? {} : { acceptGap }),
    ...(ignoreFindings === undefined ? {} : { ignoreFindings }),
    ...(treatAs === undefined ? {} : { treatAs }),
  };
  await store.moves.recordAct({
    partnerId: services.partner.partnerId,
    moveId,
    approval: null,
    humanStep: null,
    override,
    journal: [
      {
        at,
        kind: "person",
        subject: lineId,
        details: { override: what },
        personal: { by, reason },
      },
    ],
    wakeAt: at,
    resumes: true,
  });
  return override;
}
