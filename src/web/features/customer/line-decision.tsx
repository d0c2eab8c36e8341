// What somebody decided about a line, in sentences, for as long as it counts.

import type { z } from "zod";
import type { overrideLine } from "#contract/routes/overrides.ts";
import { useSay, type Say } from "../../ui/say.ts";

export type Decision = z.infer<typeof overrideLine.response>;

export function LineDecision({ decision }: { readonly decision: Decision }) {
  const say = useSay();
  const { at, by, reason } = decision;
  return (
    <p className="decision">
      <strong>{say("acts.override.decided", { by, at, reason })}</strong>{" "}
      {sentences(say, decision).join(" ")}
    </p>
  );
}

function sentences(say: Say, decision: Decision) {
  const {
    acceptGap,
    acceptLossOf,
    ignoreFindings = [],
    replaceWith,
    route,
    treatAs,
    wanted,
  } = decision;
  const { seats = null, skuId = null, term = null } = wanted ?? {};
  return [
    ...(route === null
      ? []
      : [say("overrides.route", { route: say.code(`console.route.${route}`) })]),
    ...(replaceWith === null ? [] : [say("overrides.replaceWith", { skus: replaceWith })]),
    ...(skuId === null ? [] : [say("overrides.replaceWith", { skus: [skuId] })]),
    ...(acceptLossOf.length === 0 ? [] : [say("overrides.acceptLoss", { plans: acceptLossOf })]),
    ...(acceptGap === undefined ? [] : [say("overrides.acceptGap", { n: acceptGap })]),
    ...(treatAs === undefined
      ? []
      : [say("overrides.treatAs", { what: say(`catalog.show.class.${treatAs}`) })]),
    ...(ignoreFindings.length === 0
      ? []
      : [
          say("overrides.ignores", {
            findings: ignoreFindings.map((code) => say(`findings.${code}.title`)),
          }),
        ]),
    ...(seats === null ? [] : [say("overrides.seats", { n: seats })]),
    ...(term === null ? [] : [say("overrides.term", { term: say(`console.term.${term}`) })]),
  ];
}
