import { zipSync, strToU8 } from "fflate";
import { addDays, type Instant } from "#lib/instant.ts";
import { timesMoney } from "#lib/money.ts";
import { getPriceSheet as endpoint } from "#microsoft/endpoints/pricing/price-sheets.ts";
import { WireError, type Operation } from "../operation.ts";
import type { CatalogProduct, Price } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { callingPartner } from "../partner-center/shared.ts";

const VIEW = "updatedlicensebased";
const ANNOUNCED_DAYS = 31;
const HEADER =
  "ProductTitle,ProductId,SkuId,SkuTitle,Publisher,SkuDescription,UnitOfMeasure,TermDuration,BillingPlan,Market,Currency,UnitPrice,PricingTierRangeMin,PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment";

/** Prices stand per seat and billing period of the term: a year's sum where billing is annual. */
export const getPriceSheet: Operation = {
  endpoint,
  support: { missing: "views other than updatedlicensebased; the timeline history" },
  perform(context) {
    const { world, request } = context;
    const { market = "", view = "" } = request.path;
    const timeline = (request.query["timeline"] ?? "current").toLowerCase();
    if (!/^[a-z]{2}$/i.test(market)) throw new WireError(400, "BadRequest", "Market is not valid.");
    if (view.toLowerCase() !== VIEW) {
      throw new WireError(501, "NotEmulated", `The sandbox does not emulate the view ${view}.`);
    }
    const step = timeline === "future" ? announcedStep(world) : null;
    if (timeline !== "current" && step === null)
      throw new WireError(404, "NotFound", "There is no such price sheet.");
    const { currency } = callingPartner(context);
    return {
      status: 200,
      headers: { "content-type": "application/octet-stream" },
      body: sheetOf(world, { market: market.toUpperCase(), currency, step }),
    };
  },
};

interface Wanted {
  readonly market: string;
  readonly currency: string;
  /** Null for the sheet that holds now. */
  readonly step: PriceStep | null;
}

/** The sheets of the products as they stand; asked for every day, by everybody, and changed once a month at most. */
interface Sheets {
  readonly revision: number;
  readonly made: Map<string, Uint8Array>;
}

const known = new WeakMap<World, Sheets>();

function sheetOf(world: World, wanted: Wanted): Uint8Array {
  const revision = world.revisionOf(["products"], null);
  let sheets = known.get(world);
  if (sheets?.revision !== revision) known.set(world, (sheets = { revision, made: new Map() }));
  const asked = JSON.stringify(wanted);
  const sheet = sheets.made.get(asked) ?? zipped(world, wanted);
  sheets.made.set(asked, sheet);
  return sheet;
}

function zipped(world: World, { currency, market, step }: Wanted): Uint8Array {
  const lines = [...world.all("products")].flatMap((product) =>
    sheetLines(product, market, currency, step),
  );
  const csv = `\uFEFF${[HEADER, ...lines].join("\r\n")}\r\n`;
  const name = `${VIEW}_${market}.csv`;
  return zipSync({ [name]: strToU8(csv) }, { level: 1, mtime: "1980-01-01T00:00:00Z" });
}

interface PriceStep {
  readonly at: Instant;
  readonly percent: number;
}

/** A list is announced in the month before it; without one there is no future sheet. */
export function announcedStep(world: World): PriceStep | null {
  const announcedUntil = addDays(world.now, ANNOUNCED_DAYS);
  const [next] = [...world.all("scheduled")]
    .flatMap(({ at, act }) => (act.kind === "pricesStep" ? [{ at, percent: act.percent }] : []))
    .filter(({ at }) => world.now < at && at <= announcedUntil)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return next ?? null;
}

function sheetLines(
  product: CatalogProduct,
  market: string,
  currency: string,
  step: PriceStep | null,
): readonly string[] {
  if (!product.isPurchasable) return [];
  return product.prices
    .filter(({ unitCost }) => unitCost.currency === currency)
    .map(({ term, billingCycle, unitCost, listPrice }) => {
      // Rounded by the month first, as the step itself will be.
      const months = monthsBilled(billingCycle);
      const stepped = (price: Price) =>
        step === null ? price : timesMoney(price, (100 + step.percent) / 100);
      return [
        quoted(product.title),
        product.productId,
        product.catalogSkuId,
        quoted(product.title),
        "Microsoft Corporation",
        quoted(product.title),
        "",
        term,
        billingCycle.charAt(0).toUpperCase() + billingCycle.slice(1).toLowerCase(),
        market,
        currency,
        times(stepped(unitCost), months),
        "",
        "",
        step?.at ?? "2020-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        product.isTrial ? "License;Trial" : "License",
        times(stepped(listPrice), months),
        product.segment.charAt(0).toUpperCase() + product.segment.slice(1),
      ].join(",");
    });
}

function monthsBilled(billingCycle: string): number {
  const cycle = billingCycle.toLowerCase();
  return cycle === "triennial" ? 36 : cycle === "annual" ? 12 : 1;
}

function times(price: Price, months: number): string {
  return timesMoney(price, months).amount;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
