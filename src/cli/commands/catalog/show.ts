import type { SkuDetails, SkuPrice } from "#contract/catalog-views.ts";
import { showSku } from "#contract/routes/catalog.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";

export interface ShowSkuOptions {
  /** skuId, part number or title, or the unique beginning of one. */
  readonly sku: string;
}

export async function run({ sku }: ShowSkuOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const details = await services.withApi({ worker: false }, (client) =>
    client.call(showSku, { params: { sku } }),
  );
  if (services.json) terminal.json(details);
  else print(details, terminal);
  return EXIT_OK;
}

function print(sku: SkuDetails, terminal: Terminal): void {
  terminal.data(sku.title);
  terminal.data(`${sku.skuPartNumber}  ${sku.skuId}`);
  terminal.data(terminal.say(`catalog.show.class.${sku.class}`));
  if (sku.seatCapFamily !== null) terminal.prose(terminal.say("catalog.show.seatCap"));
  terminal.data("");
  printPlans(sku, terminal);
  terminal.data("");
  if (sku.offers.length === 0) terminal.prose(terminal.say("catalog.show.noOffers"));
  for (const offer of sku.offers) printOffer(offer, terminal);
}

function printPlans({ plans, version }: SkuDetails, terminal: Terminal): void {
  if (plans.length === 0) {
    const why = version === null ? "catalog.show.starter" : "catalog.show.noPlans";
    terminal.prose(terminal.say(why));
    return;
  }
  const byName = plans.toSorted((a, b) => a.name.localeCompare(b.name, terminal.language));
  terminal.table(
    ["catalog.column.plan", "catalog.column.meaning", "catalog.column.planId"],
    byName.map(({ name, friendlyName, id }) => [name, friendlyName, id]),
  );
}

function printOffer(offer: SkuDetails["offers"][number], terminal: Terminal): void {
  const { say } = terminal;
  terminal.data(`${offer.productId}:${offer.catalogSkuId}  ${offer.title}`);
  const { minimumSeats, maximumSeats } = offer;
  if (minimumSeats !== null && maximumSeats !== null) {
    terminal.data(say("catalog.show.seats", { min: minimumSeats, max: maximumSeats }));
  }
  if (offer.prerequisites.length > 0) {
    const offers = offer.prerequisites.join(", ");
    terminal.prose(say("catalog.show.prerequisites", { offers }));
  }
  if (offer.prices.length === 0) terminal.data(say("catalog.show.noPrices"));
  else printPrices(offer.prices, terminal);
}

function printPrices(prices: readonly SkuPrice[], terminal: Terminal): void {
  const { say } = terminal;
  const day = (instant: string | null) =>
    instant === null ? say("catalog.show.always") : instant.slice(0, 10);
  terminal.table(
    [
      "catalog.column.market",
      "catalog.column.term",
      "catalog.column.billing",
      "catalog.column.partnerPrice",
      "catalog.column.listPrice",
      "catalog.column.from",
      "catalog.column.until",
    ],
    prices.map((price) => [
      [price.market, price.segment].join(" ").trim(),
      say(`cli.term.${price.term}`),
      say(`cli.billing.${price.billingPlan}`),
      `${price.unitPrice} ${price.currency}`,
      price.listPrice === null ? "" : `${price.listPrice} ${price.currency}`,
      day(price.from),
      day(price.to),
    ]),
  );
}
