// One decision of a person about a line, in sentences.

import type { overrideLine } from "#contract/routes/overrides.ts";
import { decisionWords } from "#phrases/plan-words.ts";
import type { z } from "zod";
import type { Terminal } from "./terminal.ts";

export type OverrideView = z.output<typeof overrideLine.response>;

export function printOverride(override: OverrideView, { prose, say }: Terminal): void {
  const { at, by, lineId, reason } = override;
  prose(say("overrides.decided", { by, at, lineId, reason }));
  const what = decisionWords(override, say);
  for (const sentence of what.length === 0 ? [say("overrides.asPlanned")] : what) {
    prose(sentence, 2);
  }
}
