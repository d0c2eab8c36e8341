// How many rows went in, and what becomes of each: the same sum on every step.

import type { ImportResult } from "#contract/views.ts";
import { useSay } from "../../../ui/say.ts";
import type { ImportDraft } from "./import-draft.ts";

interface ImportSumProps {
  readonly result: ImportResult;
  readonly draft: ImportDraft;
}

export function ImportSum({ result, draft }: ImportSumProps) {
  const say = useSay();
  const out = result.refused.filter(({ row }) => draft.leftOut.includes(row)).length;
  return (
    <>
      <p className="sum">
        {say("intake.sum", {
          all: result.rowsIn,
          ready: result.rowsAccepted,
          bad: result.refused.length - out,
          out,
        })}
      </p>
      <p className="secondary">
        {say("intake.sumMore", {
          corrected: draft.correctedCount,
          added: result.customersNew,
          changed: result.customersChanged,
        })}
      </p>
    </>
  );
}
