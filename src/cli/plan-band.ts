// The band: exactly what a person approves by its hash.

import { askedWords } from "#phrases/plan-words.ts";
import type { PlanFile } from "./plan-file.ts";
import type { Terminal } from "./terminal.ts";

type TargetBand = PlanFile["band"]["targets"][number];

export function printBand({ band, bandHash, plan }: PlanFile, terminal: Terminal): void {
  const { say, prose } = terminal;
  if (band.targets.length === 0 && band.acts.length === 0) return;
  terminal.data(`\n${say("cli.heading.band")}`);
  for (const target of band.targets) {
    prose(plan.targets.find(({ skuId }) => skuId === target.skuId)?.title ?? target.skuId, 2);
    for (const sentence of sentencesOf(target, terminal)) prose(sentence, 4);
  }
  for (const act of band.acts) {
    const steps = askedWords(act, say);
    if (steps === null) continue;
    const { lineId } = act;
    const line = plan.lines.find((each) => each.lineId === lineId);
    prose(say("cli.band.asks", { what: `${line?.title ?? ""} (${lineId})`, steps }), 2);
  }
  terminal.data("");
  prose(say("cli.plan.bandHash", { hash: bandHash }));
}

function sentencesOf(target: TargetBand, { say }: Terminal): string[] {
  const { minSeats, maxSeats, unitCostCeiling } = target;
  return [
    minSeats === maxSeats
      ? say("cli.licenses", { n: maxSeats })
      : say("cli.band.seats", { min: minSeats, max: maxSeats }),
    unitCostCeiling === null
      ? say("cli.band.priceUnknown")
      : say("cli.band.price", { price: unitCostCeiling }),
    say("cli.band.term", {
      term: say(`cli.term.${target.term}`),
      billing: say(`cli.billing.${target.billingPlan}`),
    }),
    say("cli.band.window", { from: target.earliestOrderAt, until: target.latestOrderAt }),
    ...(target.usersAbove === undefined
      ? []
      : [say("cli.band.usersAbove", { n: target.usersAbove })]),
    ...(target.usersWithout === undefined
      ? []
      : [say("cli.band.usersWithout", { n: target.usersWithout })]),
    say("cli.band.contingency", { max: target.contingency.maxSeats }),
    say("cli.band.endChoice"),
  ];
}
