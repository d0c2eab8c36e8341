// What many ask each for themselves, asked once for all of them.

import { pause } from "#lib/clock.ts";

/**
 * Questions that come within `withinMs` of the first are asked in one go; `ask` answers how each of them is answered.
 * Where it fails, it fails for all of them.
 */
export function askedTogether<Question, Answer>(
  ask: (questions: readonly Question[]) => Promise<(question: Question) => Answer>,
  withinMs: number,
): (question: Question) => Promise<Answer> {
  let waiting: Question[] = [];
  let answers: Promise<(question: Question) => Answer> | null = null;
  async function askAll(): Promise<(question: Question) => Answer> {
    await pause(withinMs);
    const questions = waiting;
    waiting = [];
    answers = null;
    return ask(questions);
  }
  return async (question) => {
    waiting.push(question);
    answers ??= askAll();
    return (await answers)(question);
  };
}
