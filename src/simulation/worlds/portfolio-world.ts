// The worlds of `handover simulate`: a portfolio drawn from a seed, of any size.

import { addTerms } from "#lib/instant.ts";
import { seededRandom, type Random } from "#lib/random.ts";
import type { PersonAnswer } from "#sandbox/world/entities.ts";
import type { TenantReadings } from "#sandbox/world/tenant-readings.ts";
import { drawPromotions } from "./draw-promotions.ts";
import { assemble, WORLD_STARTS_AT, type MadeWorld } from "./assemble.ts";
import type {
  CustomerBlueprint,
  Faults,
  Language,
  PriceStep,
  SourceBlueprint,
} from "./blueprint.ts";
import { drawReadings } from "./draw-readings.ts";
import type { Mix, Ordering } from "./mixes.ts";
import { monthlyOverSeatCap } from "./monthly-cap.ts";
import type { PartNumber } from "./skus.ts";

export interface PortfolioOptions {
  readonly seed: number;
  readonly customers: number;
  readonly usersPerCustomer: number;
  readonly faults: Faults;
  /** Kinds of customers of which there are more than usual; none of them in particular where it is empty. */
  readonly mix: readonly Mix[];
  readonly ordering?: Ordering;
}

/** A portfolio in which most customers can be moved; what cannot be is in the world's record. */
export function makeWorld(options: PortfolioOptions): MadeWorld {
  const random = seededRandom(options.seed).fork("portfolio");
  const blueprints = Array.from({ length: options.customers }, (_, index) => ({
    ...drawCustomer(options, random.fork(`blueprint ${index}`)),
    acceptsGap: random.fork(`gap ${index}`).chance(0.5),
  }));
  const step = drawPriceStep(random.fork("prices"));
  const promotions = drawPromotions(random.fork("promotions"));
  const { faults, ordering, seed } = options;
  return assemble(seed, faults, blueprints, random, step, ordering, promotions);
}

/** Half of the worlds meet a new price list, on the first of one of the next months; some make it cheaper. */
function drawPriceStep(random: Random): PriceStep | null {
  if (random.chance(0.5)) return null;
  const at = addTerms(WORLD_STARTS_AT, "P1M", random.integer(1, 8));
  return { at, percent: random.pick([-5, 3, 5, 8]) };
}

const ENDS_FROM_DAY = 60;
const ENDS_TO_DAY = 330;
/** A renewal is processed within a day of its end, and whoever waits for it to be taken back gives up after sixty more. */
export const RUN_DAYS = ENDS_TO_DAY + 62;
/** Sellers with weeks of notice: an end that is missed comes again a year later, after the run. */
const SLOW_ENDS_FROM_DAY = 115;

const IN_REGION: readonly (readonly [country: string, language: Language])[] = [
  ["DE", "en"],
  ["AT", "en"],
  ["IT", "it"],
  ["ES", "es"],
  ["FR", "en"],
  ["PT", "pt-BR"],
  ["PL", "ru"],
  ["NL", "en"],
];

const MOVABLE_SKUS: readonly PartNumber[] = [
  "O365_BUSINESS_ESSENTIALS",
  "O365_BUSINESS_PREMIUM",
  "SPB",
  "ENTERPRISEPACK",
  "SPE_E3",
  "SPE_F1",
  "EXCHANGESTANDARD",
];

/** Not of the family that shares one cap. */
const UNCAPPED_SKUS: readonly PartNumber[] = ["EXCHANGESTANDARD", "SPE_F1", "SPE_E3"];

const CHANNELS_OF_PARTS: readonly ((sku: PartNumber, seats: number) => SourceBlueprint)[] = [
  webDirectSource,
  webDirectSource,
  (sku, seats) => ({
    ...webDirectSource(sku, seats),
    seller: "rival",
    agreementType: "cspNce",
  }),
];

const EXTRA_SKUS: readonly PartNumber[] = ["VISIOCLIENT", "POWER_BI_PRO"];

function drawCustomer(options: PortfolioOptions, random: Random): CustomerBlueprint {
  const [country, language] = random.pick(IN_REGION);
  const users = Math.max(2, Math.round(options.usersPerCustomer * (0.6 + random.next() * 0.8)));
  const common = { country, language, users, intent: "move" } as const;
  if (options.mix.length > 0 && random.fork("mix").chance(0.7))
    return mixed(options, common, random);
  const roll = random.next();
  if (roll < 0.04) return outOfRegion(users, random);
  if (roll < 0.08) return discontinued(options, common, random);
  if (roll < 0.12) return supportOnly(common, random);
  if (roll < 0.16) return neverAnswers(common, random);
  const readings = drawReadings(options.faults, random);
  if (roll < 0.24) return severalEnds({ ...common, readings }, random);
  if (roll < 0.26) return overSeatCap({ ...common, readings }, random);
  return plain({ ...common, readings }, random);
}

type Common = Pick<CustomerBlueprint, "country" | "language" | "users" | "intent"> & {
  readonly readings?: Partial<TenantReadings>;
};

function plain(common: Common, random: Random): CustomerBlueprint {
  const sku = random.pick(MOVABLE_SKUS);
  const main = drawSource(sku, seatsFor(common.users, random), random);
  const extra = random.pick(EXTRA_SKUS);
  const extraUsers = Math.max(1, Math.round(common.users / 4));
  const hasExtra = random.chance(0.4);
  // What goes with a plan was often bought at another time, or from somebody else.
  const isApart = random.chance(0.5);
  const beside = isApart ? drawSource(extra, extraUsers, random) : { ...main, sku: extra };
  return {
    ...common,
    situation: main.agreementType,
    sources: hasExtra ? [main, { ...beside, seats: extraUsers }] : [main],
    usersBySku: hasExtra ? { [extra]: extraUsers } : {},
    byGroup: random.chance(0.2) ? [sku] : [],
    freeSkus: random.chance(0.5) ? ["FLOW_FREE", "POWER_BI_STANDARD"] : [],
    ...(random.chance(0.1) ? { ours: { sku, seats: 2 } } : {}),
    ...drawTrial(main, common.readings, random.fork("trial")),
  };
}

const TRIAL_SEATS = 25;
/** Some trials run for half a year. */
const TRIAL_ENDS_TO_DAY = 180;

/** It outlasts the source by some days, so that whoever counted on its seats is out when it ends. */
function drawTrial(
  { endsInDays, sku }: SourceBlueprint,
  readings: Common["readings"],
  random: Random,
) {
  const trialEndsInDays = endsInDays + random.integer(2, 10);
  if (trialEndsInDays > TRIAL_ENDS_TO_DAY || !random.chance(0.15)) return {};
  return {
    trial: { sku, seats: TRIAL_SEATS, endsInDays: trialEndsInDays },
    readings: { ...readings, overlapSeatsTaken: 0 },
  };
}

/** Two or three sources of one SKU, each with its own end, and not always of one seller. */
function severalEnds(common: Common, random: Random): CustomerBlueprint {
  const sku = random.pick(UNCAPPED_SKUS);
  const parts = random.integer(2, 3);
  const seats = Math.ceil(common.users / parts) + 1;
  let endsInDays = random.integer(ENDS_FROM_DAY, ENDS_TO_DAY - 30 * parts);
  const sources = Array.from({ length: parts }, () => {
    const source = random.pick(CHANNELS_OF_PARTS)(sku, seats);
    if (source.seller === "rival") endsInDays = Math.max(endsInDays, SLOW_ENDS_FROM_DAY);
    const ending = { ...source, endsInDays };
    endsInDays += random.integer(5, 25);
    return ending;
  });
  return { ...common, situation: "severalEnds", sources };
}

/** More than half of the cap: buying everything again beside the source is refused. */
function overSeatCap(common: Common, random: Random): CustomerBlueprint {
  const seats = random.integer(152, 190);
  const source = webDirectSource(random.pick(["O365_BUSINESS_ESSENTIALS", "SPB"]), seats);
  return {
    ...common,
    situation: "overSeatCap",
    users: seats,
    sources: [{ ...source, endsInDays: drawEnd(random) }],
  };
}

/** The mixes that are a kind of customer; the others change what any customer may have. */
const RARE_CUSTOMERS: Partial<
  Readonly<
    Record<Mix, (common: Common, random: Random, options: PortfolioOptions) => CustomerBlueprint>
  >
> = {
  "monthly-cap": (common, random, { faults }) => monthlyOverSeatCap(common, faults, random),
  "seat-cap": overSeatCap,
  "several-ends": severalEnds,
  "renew-to-csp": ofAgreement,
};

/** Everything is of an Enterprise Agreement, some of it no longer sold, and whoever extends it may go on doing so. */
function ofAgreement(common: Common, random: Random): CustomerBlueprint {
  const endsInDays = random.integer(SLOW_ENDS_FROM_DAY, ENDS_TO_DAY);
  const sku = random.pick(["ENTERPRISEWITHSCAL", "ENTERPRISEPACK", "SPE_E3"] as const);
  const extras = random.chance(0.5) ? [random.pick(EXTRA_SKUS)] : [];
  const extraUsers = Math.max(1, Math.round(common.users / 4));
  const sources = [sku, ...extras].map((each, at): SourceBlueprint => ({
    ...webDirectSource(each, at === 0 ? seatsFor(common.users, random) : extraUsers),
    seller: "volumeLicensing",
    agreementType: "eaEas",
    term: "P3Y",
    endsInDays,
  }));
  const usersBySku = Object.fromEntries(extras.map((each) => [each, extraUsers]));
  return { ...common, situation: "enterpriseAgreement", sources, usersBySku };
}

function outOfRegion(users: number, random: Random): CustomerBlueprint {
  const [country, language] = random.pick([
    ["TW", "zh-TW"],
    ["BR", "pt-BR"],
  ] as const);
  const source = webDirectSource("SPB", users);
  return {
    country,
    language,
    users,
    intent: "move",
    situation: "outOfRegion",
    sources: [{ ...source, endsInDays: drawEnd(random), obstacles: ["REGION_DIFFERENT"] }],
  };
}

function mixed(options: PortfolioOptions, common: Common, random: Random): CustomerBlueprint {
  const readings = drawReadings(options.faults, random);
  const rare = options.mix.flatMap((each) => RARE_CUSTOMERS[each] ?? []);
  if (random.fork("is rare").chance(rare.length / options.mix.length)) {
    return random.fork("rare").pick(rare)({ ...common, readings }, random, options);
  }
  const others = options.mix.some((each) => each !== "partner-transfer");
  const isOfPartner =
    options.mix.includes("partner-transfer") &&
    (!others || random.fork("partner transfer").chance(0.5));
  if (isOfPartner) return ofOtherPartner(options, { ...common, readings }, random);
  return options.mix.includes("discontinued")
    ? discontinued(options, { ...common, readings }, random)
    : withLicenses(options, plain({ ...common, readings }, random), random);
}

/** Far enough for an answer, however late, and the whole notice of whoever gives none. */
const HANDOVER_ENDS_FROM_DAY = 140;
const HOURS_PER_DAY = 24;

/** Everything is another partner's, who may hand it over: all of it, part of it, late, or nothing. */
function ofOtherPartner(
  options: PortfolioOptions,
  common: Common,
  random: Random,
): CustomerBlueprint {
  const draw = random.fork("other partner");
  const seller = draw.pick(["rival", "distributor"] as const);
  const isDiscontinued = options.mix.includes("discontinued") && draw.chance(0.3);
  const main: PartNumber = isDiscontinued ? "ENTERPRISEWITHSCAL" : draw.pick(MOVABLE_SKUS);
  const extras = draw.chance(0.6) ? [draw.pick(EXTRA_SKUS)] : [];
  const extraUsers = Math.max(1, Math.round(common.users / 4));
  const sources = [main, ...extras].map((sku, at) => ({
    ...webDirectSource(sku, at === 0 ? seatsFor(common.users, draw) : extraUsers),
    seller,
    agreementType: "cspNce",
    endsInDays: draw.integer(HANDOVER_ENDS_FROM_DAY, ENDS_TO_DAY),
  }));
  const blueprint = {
    ...common,
    situation: "otherPartner",
    sources,
    usersBySku: Object.fromEntries(extras.map((sku) => [sku, extraUsers])),
    people: { sourcePartner: { ownershipTransfer: drawConsent(draw.fork("consent")) } },
  };
  return withLicenses(options, blueprint, draw.fork("licenses"));
}

/** Nobody is obliged to answer. */
function drawConsent(random: Random): PersonAnswer | null {
  const roll = random.next();
  const days = (from: number, to: number) => random.integer(from, to) * HOURS_PER_DAY;
  if (roll < 0.5) return { does: "asAsked", afterHours: days(1, 12) };
  if (roll < 0.65) return { does: "asAsked", afterHours: days(25, 70) };
  return roll < 0.85 ? { does: "refuses", afterHours: days(1, 12) } : null;
}

/** A source whose SKU is sold no more: its users get another license. */
function discontinued(
  options: PortfolioOptions,
  common: Common,
  random: Random,
): CustomerBlueprint {
  const source = drawSource("ENTERPRISEWITHSCAL", seatsFor(common.users, random), random);
  const blueprint = { ...common, situation: "discontinuedOffer", sources: [source] };
  return withLicenses(options, blueprint, random.fork("licenses"));
}

/** How the customer hands out the licenses of its first source. */
function withLicenses(
  { mix }: PortfolioOptions,
  blueprint: CustomerBlueprint,
  random: Random,
): CustomerBlueprint {
  const sku = blueprint.sources[0]?.sku;
  if (sku === undefined) return blueprint;
  const byGroup = random.chance(mix.includes("groups") ? 0.5 : 0.2);
  const isDisabling = random.chance(mix.includes("disabled-plans") ? 0.7 : 0.3);
  const plan = random.pick(["TEAMS1", "OFFICESUBSCRIPTION"] as const);
  return {
    ...blueprint,
    byGroup: byGroup ? [sku] : [],
    ...(isDisabling ? { disabledPlans: { [sku]: [plan] } } : {}),
    hasSpareAdmin: random.chance(0.5),
  };
}

function supportOnly(common: Common, random: Random): CustomerBlueprint {
  const source = stays(drawSource("SPE_E3", seatsFor(common.users, random), random));
  return {
    ...common,
    intent: "supportOnly",
    situation: "supportOnly",
    sources: [{ ...source, wish: "keep" }],
  };
}

function neverAnswers(common: Common, random: Random): CustomerBlueprint {
  const source = stays(drawSource("O365_BUSINESS_PREMIUM", common.users, random));
  return {
    ...common,
    situation: "neverAnswers",
    sources: [{ ...source, obstacles: ["NOBODY_ANSWERS"] }],
    people: { customerAdmin: { invitation: null } },
  };
}

/** A tenth more than is used, so that plans meet spare seats without meeting the ceiling of 1.2. */
function seatsFor(users: number, random: Random): number {
  return users + random.integer(0, Math.max(1, Math.floor(users / 10)));
}

function webDirectSource(sku: PartNumber, seats: number): SourceBlueprint {
  return {
    sku,
    seats,
    seller: "webDirect",
    agreementType: "mcaWebDirect",
    term: "P1Y",
    endsInDays: ENDS_FROM_DAY,
    autoRenew: true,
    wish: "move",
    obstacles: [],
  };
}

function drawEnd(random: Random): number {
  return random.integer(ENDS_FROM_DAY, ENDS_TO_DAY);
}

function drawSource(sku: PartNumber, seats: number, random: Random): SourceBlueprint {
  const source = { ...webDirectSource(sku, seats), endsInDays: drawEnd(random) };
  const roll = random.next();
  if (roll < 0.35) return source;
  if (roll < 0.5) return { ...source, agreementType: "mosaWebDirect" };
  if (roll < 0.7)
    return {
      ...source,
      seller: random.pick(["rival", "distributor"]),
      agreementType: "cspNce",
      endsInDays: random.integer(SLOW_ENDS_FROM_DAY, ENDS_TO_DAY),
    };
  if (roll < 0.78)
    return {
      ...source,
      seller: "rival",
      agreementType: "cspNce",
      term: "P1M",
      endsInDays: random.integer(2, 27),
    };
  if (roll < 0.88)
    return {
      ...source,
      seller: "volumeLicensing",
      agreementType: "eaEas",
      term: "P3Y",
      endsInDays: random.integer(SLOW_ENDS_FROM_DAY, ENDS_TO_DAY),
    };
  if (roll < 0.92) return { ...source, agreementType: "mcaEnterprise" };
  if (roll < 0.95)
    return {
      ...source,
      seller: "volumeLicensing",
      agreementType: "openValue",
      autoRenew: false,
    };
  return { ...source, seller: "retail", agreementType: "retailKey", autoRenew: false };
}

/** What is not to move goes on by itself where it is: its owner keeps paying for it. */
function stays(source: SourceBlueprint): SourceBlueprint {
  if (source.autoRenew) return source;
  return { ...webDirectSource(source.sku, source.seats), endsInDays: source.endsInDays };
}
