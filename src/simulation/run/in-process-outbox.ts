// The product's side of the post, where product and simulation share a process.

import type { MoveActs } from "#engine/acts/move-acts.ts";
import type { EngineStore } from "#store/open-store.ts";
import { asRead, inAnswerTo, type Outbox } from "../mailman.ts";

const LETTERS_AT_ONCE_MAX = 1_000;

export function inProcessOutbox(
  store: Pick<EngineStore, "humanSteps" | "letters" | "plans">,
  partnerId: string,
  acts: MoveActs,
): Outbox {
  let seen = 0;
  return {
    async lettersAfter(letterId) {
      if (letterId === null) seen = 0;
      const numbered = await store.letters.listAfter(partnerId, seen, LETTERS_AT_ONCE_MAX);
      seen = numbered.at(-1)?.sequence ?? seen;
      return numbered.map(({ letter }) => asRead(letter));
    },
    async answer(humanStepId, { outcome, by, letterId }) {
      const step = await store.humanSteps.find(partnerId, humanStepId);
      if (step?.state !== "open") return;
      await acts.answerHumanStep({ humanStepId, outcome, by, note: inAnswerTo(letterId) });
    },
    async approve(moveId, by) {
      const planFile = await store.plans.current(partnerId, moveId);
      if (planFile !== null) await acts.approveBand({ moveId, bandHash: planFile.bandHash, by });
    },
  };
}
