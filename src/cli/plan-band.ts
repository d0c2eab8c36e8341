// The band: exactly what a person approves by its hash.

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
  for (const { lineId, stopRenewal, chooseEnd, endNow, transfer, renewToCsp } of band.acts) {
    const kinds = [
      ...(endNow === true ? (["endNow"] as const) : []),
      ...(stopRenewal ? (["stopRenewal"] as const) : []),
      ...(chooseEnd ? (["chooseEnd"] as const) : []),
    ];
    const asked = [
      ...kinds.map((kind) => say(`people.step.${kind}`)),
      ...(transfer ? [say("cli.route.ownershipTransfer")] : []),
      ...(renewToCsp === true ? [say("cli.route.renewToCsp")] : []),
    ];
    if (asked.length === 0) continue;
    const steps = asked.join(say("cli.semicolon"));
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
