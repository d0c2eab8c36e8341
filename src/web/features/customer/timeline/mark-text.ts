// The words and the sign of a mark: the same in the chart, in the table and in what is read aloud.

import type { Say } from "../../../ui/say.ts";
import type { Mark } from "./timeline-model.ts";

const signs: Readonly<Record<Mark["kind"], string>> = {
  approveBy: "⚑",
  lastSafe: "⚑",
  order: "▶",
  pilot: "▷",
  cutover: "◆",
  oldEnds: "┤",
  undoUntil: "]",
  step: "○",
};

export function markText(say: Say, mark: Mark): { readonly name: string; readonly sign: string } {
  const { kind, certainty, step, seats } = mark;
  if (kind === "step" && step !== null) {
    const sign = certainty === "done" ? "✓" : certainty === "overdue" ? "!" : signs.step;
    return { name: say.code(`people.step.${step.kind}`), sign };
  }
  if (kind === "order" && seats !== null) {
    const sign = certainty === "done" ? "✓" : signs.order;
    return {
      name: say(`console.mark.order.${certainty === "planned" ? "planned" : "sent"}`, { n: seats }),
      sign,
    };
  }
  return { name: say.code(`console.mark.${kind}`), sign: signs[kind] };
}
