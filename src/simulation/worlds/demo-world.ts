// The world of `handover demo`: every situation of the road once, its ends close together so that
// the hourly watches of several customers fall on the same instants.

import { seededRandom } from "#lib/random.ts";
import { assemble, type MadeWorld } from "./assemble.ts";
import type { CustomerBlueprint, SourceBlueprint } from "./blueprint.ts";

const HOURS_PER_DAY = 24;

/** Seventeen and more customers from all four channels; the seed draws ids, names and stock. */
export function makeDemoWorld({ seed }: { readonly seed: number }): MadeWorld {
  // Its operator has imported no list, so that a discontinued offer is refused with what would be needed.
  const made = assemble(seed, "none", demoCustomers, seededRandom(seed).fork("demo"));
  return { ...made, licenseListCsv: null };
}

const base = {
  term: "P1Y",
  autoRenew: true,
  wish: "move",
  obstacles: [],
} as const satisfies Partial<SourceBlueprint>;

const webDirect = { ...base, seller: "webDirect", agreementType: "mcaWebDirect" } as const;
const rival = { ...base, seller: "rival", agreementType: "cspNce" } as const;
const enterprise = {
  ...base,
  seller: "volumeLicensing",
  agreementType: "eaEas",
  term: "P3Y",
} as const;

const inGermany = { country: "DE", language: "en", intent: "move" } as const;
const inItaly = { country: "IT", language: "it", intent: "move" } as const;
const inSpain = { country: "ES", language: "es", intent: "move" } as const;
const inPortugal = { country: "PT", language: "pt-BR", intent: "move" } as const;

const demoCustomers: readonly CustomerBlueprint[] = [
  {
    ...inGermany,
    situation: "webDirectMca",
    users: 24,
    sources: [{ ...webDirect, sku: "O365_BUSINESS_PREMIUM", seats: 25, endsInDays: 96 }],
  },
  {
    situation: "webDirectMosa",
    country: "FR",
    language: "en",
    intent: "move",
    users: 28,
    sources: [
      {
        ...webDirect,
        agreementType: "mosaWebDirect",
        sku: "ENTERPRISEPACK",
        seats: 30,
        endsInDays: 99,
      },
    ],
    readings: { graceDays: 30 },
  },
  {
    ...inGermany,
    situation: "enterpriseExtensionLeftOn",
    users: 60,
    sources: [{ ...enterprise, sku: "SPE_E3", seats: 64, endsInDays: 101 }],
    readings: { extendedPeriodTerm: "on" },
    people: { licensingPartner: { stopRenewal: null } },
  },
  {
    situation: "enterpriseLapses",
    country: "AT",
    language: "en",
    intent: "move",
    users: 40,
    sources: [{ ...enterprise, sku: "ENTERPRISEPACK", seats: 42, endsInDays: 103 }],
  },
  {
    ...inItaly,
    situation: "rivalAnnual",
    users: 36,
    sources: [
      { ...rival, seller: "distributor", sku: "SPB", seats: 40, endsInDays: 100 },
      { ...rival, sku: "POWER_BI_PRO", seats: 6, endsInDays: 100 },
    ],
    usersBySku: { POWER_BI_PRO: 6 },
    readings: { settingsLockHours: 48 },
  },
  {
    ...inSpain,
    situation: "rivalMonthly",
    users: 14,
    sources: [
      { ...rival, term: "P1M", sku: "O365_BUSINESS_ESSENTIALS", seats: 15, endsInDays: 12 },
    ],
  },
  {
    ...inItaly,
    situation: "retail",
    users: 5,
    sources: [
      {
        ...base,
        autoRenew: false,
        seller: "retail",
        agreementType: "retailKey",
        sku: "O365_BUSINESS_PREMIUM",
        seats: 5,
        endsInDays: 97,
      },
    ],
  },
  {
    situation: "outOfRegion",
    country: "TW",
    language: "zh-TW",
    intent: "move",
    users: 12,
    sources: [
      {
        ...webDirect,
        sku: "SPB",
        seats: 12,
        endsInDays: 120,
        obstacles: ["REGION_DIFFERENT"],
      },
    ],
  },
  {
    situation: "discontinuedOffer",
    country: "NL",
    language: "en",
    intent: "move",
    users: 18,
    sources: [
      {
        ...enterprise,
        sku: "ENTERPRISEWITHSCAL",
        seats: 20,
        endsInDays: 102,
        obstacles: ["OFFER_DISCONTINUED"],
      },
    ],
  },
  {
    situation: "supportOnly",
    country: "BE",
    language: "en",
    intent: "supportOnly",
    users: 22,
    sources: [{ ...rival, wish: "keep", sku: "SPE_E3", seats: 25, endsInDays: 104 }],
  },
  {
    situation: "seatCap",
    country: "PL",
    language: "ru",
    intent: "move",
    users: 196,
    sources: [
      { ...webDirect, sku: "SPB", seats: 200, endsInDays: 105, obstacles: ["SEAT_CAP_OVERLAP"] },
    ],
  },
  {
    situation: "threeEnds",
    country: "FR",
    language: "en",
    intent: "move",
    users: 42,
    sources: [
      { ...webDirect, sku: "EXCHANGESTANDARD", seats: 10, endsInDays: 93 },
      { ...webDirect, sku: "EXCHANGESTANDARD", seats: 15, endsInDays: 98 },
      { ...webDirect, sku: "EXCHANGESTANDARD", seats: 20, endsInDays: 104 },
    ],
  },
  {
    ...inSpain,
    situation: "freeSkus",
    users: 9,
    sources: [{ ...webDirect, sku: "VISIOCLIENT", seats: 10, endsInDays: 95 }],
    freeSkus: ["FLOW_FREE", "POWER_BI_STANDARD", "POWERAPPS_VIRAL", "WINDOWS_STORE", "STREAM"],
  },
  {
    ...inPortugal,
    situation: "acceptsLate",
    users: 16,
    sources: [{ ...webDirect, sku: "O365_BUSINESS_PREMIUM", seats: 16, endsInDays: 103 }],
    people: {
      customerAdmin: { invitation: { afterHours: 38 * HOURS_PER_DAY, does: "asAsked" } },
    },
  },
  {
    situation: "neverAnswers",
    country: "IE",
    language: "en",
    intent: "move",
    users: 11,
    sources: [
      {
        ...webDirect,
        sku: "O365_BUSINESS_ESSENTIALS",
        seats: 12,
        endsInDays: 140,
        obstacles: ["NOBODY_ANSWERS"],
      },
    ],
    people: { customerAdmin: { invitation: null } },
  },
  {
    ...inGermany,
    situation: "cancelsEarly",
    users: 19,
    sources: [{ ...webDirect, sku: "ENTERPRISEPACK", seats: 20, endsInDays: 106 }],
    cancelsAfterHours: 97 * HOURS_PER_DAY + 13.5,
  },
  {
    ...inItaly,
    situation: "renewsBySurprise",
    users: 21,
    sources: [{ ...rival, sku: "O365_BUSINESS_PREMIUM", seats: 22, endsInDays: 102 }],
    // The renewal is turned off, nobody chooses the end, and the seller's platform loses the setting.
    readings: { autoRenewOff: "renews" },
    people: { sourcePartner: { chooseEnd: null } },
  },
  {
    situation: "growsOurs",
    country: "AT",
    language: "en",
    intent: "move",
    users: 17,
    sources: [{ ...webDirect, sku: "POWER_BI_PRO", seats: 12, endsInDays: 97 }],
    ours: { sku: "POWER_BI_PRO", seats: 5 },
  },
  {
    situation: "groupAndCloudPc",
    country: "LU",
    language: "en",
    intent: "move",
    users: 26,
    sources: [
      { ...webDirect, sku: "SPE_E3", seats: 27, endsInDays: 101 },
      { ...webDirect, sku: "CPC_E_2C_8GB_128GB", seats: 8, endsInDays: 101 },
      { ...webDirect, sku: "VISIOCLIENT", seats: 4, endsInDays: 108, wish: "keep" },
    ],
    usersBySku: { CPC_E_2C_8GB_128GB: 8, VISIOCLIENT: 4 },
    byGroup: ["SPE_E3"],
  },
  {
    ...inSpain,
    situation: "openValue",
    users: 13,
    sources: [
      {
        ...enterprise,
        agreementType: "openValue",
        autoRenew: false,
        term: "P1Y",
        sku: "SPE_F1",
        seats: 14,
        endsInDays: 99,
      },
    ],
  },
];
