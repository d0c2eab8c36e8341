// The CSP authorization regions as the emulated cloud checks them when an invitation is accepted
// (Microsoft's page "Regional authorization overview", 2023). A table of the sandbox's own.

const MEMBERS: Readonly<Record<string, string>> = {
  europe:
    "AD AT AX BE BG BV CH CY CZ DE DK EE ES FI FO FR GB GG GI GL GR HR HU IE IM IS IT JE LI LT LU LV MC MT NL NO PL PT RO SE SI SJ SK SM VA",
  middleEastAndEasternEurope:
    "AE AF AL AM AZ BA BH DZ EG GE IL IO IQ JO KG KW KZ LB LS LY MA MD ME MK MN MR MZ OM PK PS QA RS SA SZ TJ TM TN TR UA UZ XK YE ZA ZW",
  africa:
    "AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR MG ML MU MW NA NC NE NG PF RE RW SC SH SL SN SO SS ST TD TG TZ UG YT ZM",
  latinAmerica:
    "AG AI AQ AR AW BB BL BM BO BQ BS BZ CL CO CR CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI",
  asiaPacific: "BD BN BT HK ID KH LA LK MM MO MV MY NP PH SG TH TL VN",
  australia: "AU CC CK CX FJ FM HM KI MH NF NR NU PG PN PW SB TF TK TO TV WF",
  newZealand: "NZ VU WS",
  unitedStates: "AS GU MP UM US",
  canada: "CA PM",
  brazil: "BR",
  india: "IN",
  japan: "JP",
  korea: "KR",
  taiwan: "TW",
};

const REGION_BY_COUNTRY = new Map(
  Object.entries(MEMBERS).flatMap(([region, members]) =>
    members.split(" ").map((country) => [country, region] as const),
  ),
);

/** The region of an ISO 3166-1 country; null where this cloud does not sell (RU, BY, CN). */
export function regionOf(country: string): string | null {
  return REGION_BY_COUNTRY.get(country.toUpperCase()) ?? null;
}
