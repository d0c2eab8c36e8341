// CSP authorization regions: a partner sells only where the customer tenant's country lies in the
// partner's own region. The country of the tenant decides and cannot be changed later.
// Source: learn.microsoft.com/partner-center, "Regional authorization overview", 2023-08-17.

/** ISO 3166 alpha-2 codes of every territory, by the region's slug. */
const territoriesByRegion: Readonly<Record<string, string>> = {
  africa:
    "AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR MG ML MU MW NA NC NE NG PF RE RW SC SH SL SN SO SS ST TD TG TZ UG YT ZM",
  "asia-and-pacific": "BD BN BT HK ID KH LA LK MM MO MV MY NP PH SG TH TL VN",
  australia: "AU CC CK CX FJ FM HM KI MH NF NR NU PG PN PW SB TF TK TO TV WF",
  brazil: "BR",
  canada: "CA PM",
  china: "CN",
  europe:
    "AD AT AX BE BG BV CH CY CZ DE DK EE ES FI FO FR GB GG GI GL GR HR HU IE IM IS IT JE LI LT LU LV MC MT NL NO PL PT RO SE SI SJ SK SM VA",
  india: "IN",
  japan: "JP",
  "korea-republic-of": "KR",
  "latin-america-and-the-caribbean":
    "AG AI AQ AR AW BB BL BM BO BQ BS BZ CL CO CR CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI",
  "middle-east-central-europe-and-eastern-europe":
    "AE AF AL AM AZ BA BH DZ EG GE IL IO IQ JO KG KW KZ LB LS LY MA MD ME MK MN MR MZ OM PK PS QA RS SA SZ TJ TM TN TR UA UZ XK YE ZA ZW",
  "new-zealand": "NZ VU WS",
  taiwan: "TW",
  "united-states": "AS GU MP UM US",
};

/** Listed until 2021 and in no region since: Microsoft has suspended new sales there. */
const salesSuspended: ReadonlySet<string> = new Set(["RU", "BY"]);

/** Run by another operator in a cloud of its own, which no worldwide partner can sell into. */
const otherCloud: ReadonlySet<string> = new Set(["CN"]);

const regionByTerritory: ReadonlyMap<string, string> = new Map(
  Object.entries(territoriesByRegion).flatMap(([slug, territories]) =>
    territories.split(" ").map((iso2) => [iso2, slug] as const),
  ),
);

/** Whether Microsoft's pages name the country at all: in a region, as suspended, or in its own cloud. */
export function isNamedByRegions(iso2: string): boolean {
  const country = iso2.toUpperCase();
  return regionByTerritory.has(country) || salesSuspended.has(country);
}

export type RegionComparison = "same" | "different" | "salesSuspended" | "otherCloud" | "unknown";

/** The authorization region of a country or territory (ISO 3166 alpha-2), or null where it is in none. */
export function regionOf(iso2: string): string | null {
  return regionByTerritory.get(iso2.toUpperCase()) ?? null;
}

/** Whether a partner in `partnerCountry` may sell to a tenant in `customerCountry`. */
export function compareRegions(partnerCountry: string, customerCountry: string): RegionComparison {
  const customer = customerCountry.toUpperCase();
  if (salesSuspended.has(customer)) return "salesSuspended";
  if (otherCloud.has(customer) && !otherCloud.has(partnerCountry.toUpperCase()))
    return "otherCloud";
  const theirs = regionOf(customer);
  const ours = regionOf(partnerCountry);
  if (theirs === null || ours === null) return "unknown";
  return theirs === ours ? "same" : "different";
}
