// What somebody decided about a line, in sentences, for as long as it counts.

import type { z } from "zod";
import type { overrideLine } from "#contract/routes/overrides.ts";
import { decisionWords } from "#phrases/plan-words.ts";
import { useSay } from "../../ui/say.ts";

export type Decision = z.infer<typeof overrideLine.response>;

export function LineDecision({ decision }: { readonly decision: Decision }) {
  const say = useSay();
  const { at, by, reason } = decision;
  return (
    <p className="decision">
      <strong>{say("acts.override.decided", { by, at, reason })}</strong>{" "}
      {decisionWords(decision, say).join(" ")}
    </p>
  );
}
