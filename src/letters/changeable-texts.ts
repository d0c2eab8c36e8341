// Which sentences of the letters a partner may put in words of its own. What names Microsoft's buttons and roles, or
// keeps people from doing harm, is no matter of taste.

import { letters } from "#phrases/en/letters.ts";
import { isPhraseKey, type PhraseKey } from "#phrases/catalog.ts";

/** The partner's own messages in one language, by phrase key. */
export type OwnTexts = Readonly<Record<string, string>>;

const fixed =
  /^(label|help|doNot|who|steps|facts|escalation|approvePlan|watchCutover)\.|^(labeled|count|moment|licenses|written|mailRefused)$/;

export const changeableTexts: readonly PhraseKey[] = Object.keys(letters)
  .filter((key) => !fixed.test(key))
  .map((key) => `letters.${key}`)
  .filter(isPhraseKey);
