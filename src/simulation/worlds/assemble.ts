// Puts generated customers together into one world file and the import file that goes with it.

import { Instant } from "#lib/instant.ts";
import type { Random } from "#lib/random.ts";
import type { Application, Partner } from "#sandbox/world/entities.ts";
import type { Promotion } from "#sandbox/world/promotion.ts";
import { WorldFile } from "#sandbox/world/world-file.ts";
import type {
  CustomerBlueprint,
  Faults,
  Party,
  PriceStep,
  SellerName,
  WorldRecord,
} from "./blueprint.ts";
import { customerRows, type BuildContext } from "./customer-rows.ts";
import { importRows, toCsv } from "./import-csv.ts";
import type { Ordering } from "./mixes.ts";
import { catalogProducts, licenseListCsv, tenantSkus } from "./skus.ts";
import { recordOf } from "./world-record.ts";

export interface MadeWorld {
  readonly worldFile: WorldFile;
  readonly importCsv: string;
  /** Microsoft's list of SKUs and their service plans, as far as this world has them; null: not imported. */
  readonly licenseListCsv: string | null;
  /** What the provider has sold for us before; null where we sell ourselves. */
  readonly providerExportCsv: string | null;
  /** What customers agreed with the operator before anything began: for so many users a license may be missing for a while. */
  readonly gapsAccepted: readonly AcceptedGap[];
  readonly rowsIn: number;
  readonly record: WorldRecord;
}

export interface AcceptedGap {
  readonly tenantId: string;
  /** The source. */
  readonly lineId: string;
  readonly users: number;
}

export const WORLD_STARTS_AT = Instant.parse("2026-06-01T00:00:00.000Z");

const PARTNER_COUNTRY = "DE";
const PARTNER_CURRENCY = "EUR";

/** The world of these customers. The same blueprints and random stream make the same bytes. */
export function assemble(
  seed: number,
  faults: Faults,
  blueprints: readonly CustomerBlueprint[],
  random: Random,
  priceStep: PriceStep | null = null,
  ordering: Ordering = "api",
  promotions: readonly Promotion[] = [],
): MadeWorld {
  const partners = drawPartners(random.fork("partners"));
  const context = contextOf(partners, faults, ordering);
  const names = companyNames(blueprints.length, random.fork("names"));
  const customers = blueprints.map((blueprint, index) =>
    customerRows(
      blueprint,
      names[index] ?? `Customer ${index}`,
      context,
      random.fork(`customer ${index}`),
    ),
  );
  const availability = random.fork("availabilities");
  const products = catalogProducts(PARTNER_CURRENCY, () => availability.guid());
  const record = recordOf({
    customers,
    products,
    priceStep,
    promotions,
    faults,
    currency: PARTNER_CURRENCY,
  });
  const rows = importRows(customers, context);
  return {
    importCsv: toCsv(rows),
    licenseListCsv: licenseListCsv(),
    providerExportCsv: ordering === "provider" ? providerExportCsv(record) : null,
    gapsAccepted: gapsAccepted(record),
    rowsIn: rows.length,
    record,
    worldFile: WorldFile.parse({
      schema: "handover.world/1",
      seed,
      startsAt: context.startsAt,
      partners: [partners.ours, partners.rival, partners.distributor],
      applications: [application(partners.ours, random.fork("application"))],
      products,
      promotions,
      skus: tenantSkus(),
      tenants: customers.map((customer) => customer.tenant),
      users: customers.flatMap((customer) => customer.users),
      groups: customers.flatMap((customer) => customer.groups),
      subscriptions: customers.flatMap((customer) => [
        ...customer.sources,
        ...customer.free,
        ...(customer.ours === null ? [] : [customer.ours]),
      ]),
      relationships: customers.flatMap((customer) => customer.relationships),
      agreements: customers.flatMap((customer) => customer.agreements),
      delegatedAdmins: [],
      consents: [],
      people: customers.flatMap((customer) => customer.people),
      scheduled: [
        ...customers.flatMap((customer) => customer.scheduled),
        ...(priceStep === null ? [] : [pricesStep(partners.ours, priceStep)]),
      ],
      faults: { profile: faults, scripts: customers.flatMap((customer) => customer.faultScripts) },
      record,
    }),
  };
}

function gapsAccepted({ customers, lines }: WorldRecord): AcceptedGap[] {
  return customers.flatMap(({ acceptsGap, tenantId }) => {
    const line = lines.find(
      (each) => each.tenantId === tenantId && each.skuId === acceptsGap?.skuId,
    );
    if (acceptsGap === null || line === undefined) return [];
    return [{ tenantId, lineId: line.subscriptionId, users: acceptsGap.users }];
  });
}

function contextOf(partners: Partners, faults: Faults, ordering: Ordering): BuildContext {
  return {
    startsAt: WORLD_STARTS_AT,
    ourTenantId: partners.ours.tenantId,
    providerTenantId: ordering === "provider" ? partners.distributor.tenantId : null,
    currency: PARTNER_CURRENCY,
    parties: partiesOf(partners),
    faults,
  };
}

/** It befalls everybody; it stands under our own tenant because it has to stand under one. */
function pricesStep({ tenantId }: Partner, { at, percent }: PriceStep) {
  return { tenantId, at, act: { kind: "pricesStep", percent } } as const;
}

interface Partners {
  readonly ours: Partner;
  readonly rival: Partner;
  readonly distributor: Partner;
}

function drawPartners(random: Random): Partners {
  const partner = (name: string, isOurs: boolean, isDistributor: boolean): Partner => {
    const tenantId = random.guid();
    return {
      id: tenantId,
      tenantId,
      name,
      mpnId: String(random.integer(1_000_000, 9_999_999)),
      country: PARTNER_COUNTRY,
      currency: PARTNER_CURRENCY,
      isOurs,
      isDistributor,
    };
  };
  return {
    ours: partner("Weststadt Cloud GmbH", true, false),
    rival: partner("Nordhafen IT GmbH", false, false),
    distributor: partner("Kontinental Distribution AG", false, true),
  };
}

function application(ours: Partner, random: Random): Application {
  return {
    id: random.guid(),
    tenantId: ours.tenantId,
    clientSecret: random.guid(),
    userObjectId: random.guid(),
    refreshToken: random.guid(),
    previousRefreshToken: null,
  };
}

function partiesOf(partners: Partners): Record<SellerName, Party> {
  const csp = (partner: Partner, email: string): Party => ({
    seller: { kind: "csp", partnerTenantId: partner.tenantId },
    name: partner.name,
    email,
  });
  const atMicrosoft = { name: "", email: "" };
  return {
    webDirect: { seller: { kind: "webDirect" }, ...atMicrosoft },
    retail: { seller: { kind: "retail" }, ...atMicrosoft },
    volumeLicensing: {
      seller: { kind: "volumeLicensing" },
      name: "Lizenzhaus Rhein GmbH",
      email: "lsp@lizenzhaus.example",
    },
    rival: csp(partners.rival, "abrechnung@nordhafen.example"),
    distributor: csp(partners.distributor, "orders@kontinental.example"),
  };
}

const FIRST_WORDS = [
  "Alpenrose",
  "Birkenau",
  "Castello",
  "Dünensand",
  "Eichholz",
  "Fontana",
  "Granat",
  "Hafenlicht",
  "Iris",
  "Jura",
  "Kastanie",
  "Laguna",
  "Moorland",
  "Nachtigall",
  "Olivo",
  "Pinie",
] as const;

const SECOND_WORDS = [
  "Logistik",
  "Studio",
  "Werke",
  "Foods",
  "Praxis",
  "Energie",
  "Druck",
] as const;

function companyNames(count: number, random: Random): string[] {
  const start = random.integer(0, FIRST_WORDS.length - 1);
  return Array.from({ length: count }, (_, index) => {
    const first = FIRST_WORDS[(start + index) % FIRST_WORDS.length] ?? "";
    const round = Math.floor(index / FIRST_WORDS.length);
    const second = SECOND_WORDS[(index + round) % SECOND_WORDS.length] ?? "";
    const family = Math.floor(index / (FIRST_WORDS.length * SECOND_WORDS.length));
    return family === 0 ? `${first} ${second}` : `${first} ${second} ${family + 1}`;
  });
}

/** As a provider's portal writes it. */
function providerExportCsv({ ours }: WorldRecord): string {
  const rows = ours.map(({ seats, subscriptionId, tenantId }) =>
    [tenantId, subscriptionId, seats, "annual", "monthly", "enabled"].join(),
  );
  const header = "Customer tenant ID,Subscription ID,Quantity,Term,Billing plan,Auto renew";
  return [header, ...rows].join("\n");
}
