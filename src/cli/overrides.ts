// One decision of a person about a line, in sentences.

import type { overrideLine } from "#contract/routes/overrides.ts";
import type { z } from "zod";
import type { Terminal } from "./terminal.ts";

export type OverrideView = z.output<typeof overrideLine.response>;

export function printOverride(override: OverrideView, { prose, say }: Terminal): void {
  const { acceptGap, acceptLossOf, at, by, lineId, reason, replaceWith, route, wanted } = override;
  const { ignoreFindings, treatAs } = override;
  prose(say("overrides.decided", { by, at, lineId, reason }));
  const { seats = null, skuId = null, term = null } = wanted ?? {};
  const what = [
    ...(route === null ? [] : [say("overrides.route", { route: say(`cli.route.${route}`) })]),
    ...(replaceWith === null ? [] : [say("overrides.replaceWith", { skus: replaceWith })]),
    ...(skuId === null ? [] : [say("overrides.replaceWith", { skus: [skuId] })]),
    ...(acceptLossOf.length === 0 ? [] : [say("overrides.acceptLoss", { plans: acceptLossOf })]),
    ...(acceptGap === undefined ? [] : [say("overrides.acceptGap", { n: acceptGap })]),
    ...(treatAs === undefined
      ? []
      : [say("overrides.treatAs", { what: say(`catalog.show.class.${treatAs}`) })]),
    ...(ignoreFindings === undefined
      ? []
      : [
          say("overrides.ignores", {
            findings: ignoreFindings.map((code) => say(`findings.${code}.title`)),
          }),
        ]),
    ...(seats === null ? [] : [say("overrides.seats", { n: seats })]),
    ...(term === null ? [] : [say("overrides.term", { term: say(`cli.term.${term}`) })]),
  ];
  for (const sentence of what.length === 0 ? [say("overrides.asPlanned")] : what) {
    prose(sentence, 2);
  }
}
