// What checking a journal found, in sentences, for the command line and the console.

import type { PhraseKey } from "./catalog.ts";
import type { PhraseParams } from "./translate.ts";

type Verdict =
  | {
      readonly ok: true;
      readonly entries: number;
      readonly erased: number;
      readonly unsealed: number;
      readonly lastSeal: string | null;
    }
  | {
      readonly ok: false;
      readonly faults: readonly { readonly code: FaultCode; readonly where: string | null }[];
    };

type FaultCode =
  Extract<PhraseKey, `journal.fault.${string}`> extends `journal.fault.${infer Code}`
    ? Code
    : never;

/** The verdict itself comes first, or all that is wrong. */
export function verdictWords(
  verdict: Verdict,
  say: (key: PhraseKey, params?: PhraseParams) => string,
): readonly string[] {
  if (!verdict.ok) {
    return verdict.faults.map(({ code, where }) => {
      return say(`journal.fault.${code}`, { where: where ?? "" });
    });
  }
  const { entries, erased, lastSeal, unsealed } = verdict;
  return [
    say("journal.holds", { n: entries }),
    ...(erased > 0 ? [say("journal.erased", { n: erased })] : []),
    ...(unsealed > 0 ? [say("journal.unsealed", { n: unsealed })] : []),
    ...(lastSeal === null ? [] : [say("journal.lastSeal", { hash: lastSeal })]),
  ];
}
