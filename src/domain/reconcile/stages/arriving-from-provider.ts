import { heldOf, targetStanding } from "../cover.ts";
import { arrivedRows, orderedAt } from "../provider-orders.ts";
import { purchased } from "../purchased.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import type { ProviderOrder } from "../standing.ts";

/**
 * What a person ordered at the provider is bought when the tenant's own rows show it, whoever says what
 * before; verified and protected it has to be like anything of ours.
 */
export const arrivingFromProvider: Stage = (situation) => {
  const { policy, seen, standing } = situation;
  if (policy.ordering !== "provider" || !seen.looks.has("rows")) return null;
  for (const asked of standing.providerOrders) {
    const next = arrived(situation, asked);
    if (next !== null) return next;
  }
  return null;
};

function arrived(situation: Situation, asked: ProviderOrder): NextThing | null {
  const { now, standing } = situation;
  const { contingency, skuId, stepKey } = asked;
  const before = targetStanding(situation, skuId);
  const rows = arrivedRows(situation, asked).map(({ seats, subscriptionId }) => ({
    subscriptionId,
    seats,
  }));
  const held = new Map(
    [...(before === null ? [] : heldOf(before)), ...rows].map((each) => [
      each.subscriptionId,
      each,
    ]),
  );
  const seats = [...held.values()].reduce((sum, each) => sum + each.seats, 0);
  const last = rows.at(-1);
  if (last === undefined || seats <= (before?.seats ?? asked.seatsBefore)) return null;
  const beside = [...held.values()].filter((each) => each.subscriptionId !== last.subscriptionId);
  const { subscriptionId } = last;
  const kind = before === null && asked.seatsBefore === 0 ? "order" : "raise";
  return {
    do: "record",
    standing: purchased(standing, {
      stepKey,
      kind,
      skuId,
      subscriptionId,
      seats,
      beside,
      at: orderedAt(situation, asked),
      contingency,
    }),
    entry: {
      at: now,
      kind: "observed",
      subject: stepKey,
      details: { bought: kind, subscriptionId, seats, contingency },
    },
  };
}
