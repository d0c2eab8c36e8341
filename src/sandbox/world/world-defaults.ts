// What a world file may leave out: filled in before it is checked, so that one written by hand holds
// only what its author cares about. What is written stays as it is; unknown keys stay too, and are
// refused by the check that follows. GUIDs become lower case and dates instants, as the world keeps them.

import { addTerms, Instant, parseInstant, Term } from "#lib/instant.ts";

type Row = Readonly<Record<string, unknown>>;

interface Place {
  readonly startsAt: unknown;
  readonly ourTenantId: unknown;
  readonly currency: unknown;
  readonly products: readonly Row[];
  readonly skus: readonly Row[];
  /** By tenant. */
  readonly countries: ReadonlyMap<unknown, unknown>;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DATE = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/i;
const PROMPT_HOURS = 4;
const LETTERS = [
  "invitation",
  "delegatedAdmin",
  "stopRenewal",
  "chooseEnd",
  "endExtension",
  "endNow",
  "rescueRenewal",
];

const READINGS = {
  autoRenewOff: "cutAtEnd",
  graceDays: 30,
  extendedPeriodTerm: "on",
  seatCapCounts: "family",
  settingsLockHours: 24,
  endChoiceSurvivesSeatChange: true,
  provisioningMinutes: 60,
  orderVisibleAfterMinutes: 15,
  overAssignment: "cutsLastAssignedAtOnce",
  provisioning: "whole",
  overlapSeatsTaken: 0,
  clockAheadSeconds: 0,
};

/** The agreement that a seller's subscriptions come under where the file does not say. */
const AGREEMENTS: Readonly<Record<string, string>> = {
  csp: "cspNce",
  webDirect: "mosaWebDirect",
  volumeLicensing: "eaEas",
  retail: "retailKey",
  syndication: "syndication",
  microsoft: "free",
};

/** Anything that is no object is given back as it came, for the check to refuse. */
export function withDefaults(file: unknown): unknown {
  if (!isRow(file)) return file;
  const world = row({ seed: 1, record: null }, file);
  const partners = rows(file["partners"], partnerRow);
  const ours = list(partners).find((partner) => partner["isOurs"] === true);
  const products = rows(file["products"], productRow);
  const place: Place = {
    startsAt: world["startsAt"],
    ourTenantId: ours?.["tenantId"],
    currency: ours?.["currency"],
    products: list(products),
    skus: list(file["skus"]),
    countries: new Map(list(file["tenants"]).map((each) => [each["tenantId"], each["country"]])),
  };
  const skus = skuRows(file["skus"], place);
  const known = { ...place, skus: list(skus) };
  return {
    ...world,
    partners,
    products,
    skus,
    applications: applicationRows(file["applications"], place),
    promotions: rows(file["promotions"] ?? [], promotionRow),
    tenants: rows(file["tenants"], tenantRow),
    users: rows(file["users"], (user) => userRow(user, place)),
    groups: rows(file["groups"], groupRow),
    subscriptions: rows(file["subscriptions"], (each) => subscriptionRow(each, known)),
    relationships: rows(file["relationships"], (each) =>
      row({ ...between(each, place), acceptedAt: place.startsAt }, each),
    ),
    agreements: rows(file["agreements"], (each) =>
      row(
        {
          id: `${String(each["tenantId"])}/agreement`,
          acceptedAt: place.startsAt,
          contact: { firstName: "Ada", lastName: "Admin", email: "admin@customer.example" },
        },
        each,
      ),
    ),
    delegatedAdmins: rows(file["delegatedAdmins"], (each) => row({}, each)),
    consents: rows(file["consents"], (each) =>
      row({ id: `${String(each["tenantId"])}/${String(each["applicationId"])}` }, each),
    ),
    people: peopleRows(file["people"], place),
    faults: row({ profile: "none", scripts: [] }, isRow(file["faults"]) ? file["faults"] : {}),
    scheduled: rows(file["scheduled"], (each) =>
      row({}, { ...each, act: isRow(each["act"]) ? row({}, each["act"]) : each["act"] }),
    ),
  };
}

function partnerRow(partner: Row): Row {
  const defaults = { mpnId: "1234567", currency: "EUR", isOurs: false, isDistributor: false };
  return row({ id: partner["tenantId"], ...defaults }, partner);
}

function tenantRow(tenant: Row): Row {
  const given = tenant["readings"] ?? {};
  const readings = isRow(given) ? row(READINGS, given) : given;
  return row(
    { id: tenant["tenantId"], segment: "commercial", kind: "organization" },
    { ...tenant, readings },
  );
}

function productRow(product: Row): Row {
  const prices = rows(product["prices"], (price) => row({ listPrice: price["unitCost"] }, price));
  return row(
    {
      id: `${String(product["productId"])}:${String(product["catalogSkuId"])}`,
      minimumSeats: 1,
      maximumSeats: 10_000,
      isTrial: false,
      isAddOn: false,
      prerequisiteSkus: [],
      segment: "commercial",
      isPurchasable: true,
      seatCapFamily: null,
      availabilityId: "CFQ7TTC00001",
    },
    { ...product, servicePlans: rows(product["servicePlans"], planRow), prices },
  );
}

function promotionRow(promotion: Row): Row {
  return row(
    {
      name: promotion["id"],
      segment: "commercial",
      term: "P1Y",
      billingCycle: "monthly",
      minimumSeats: null,
      maximumSeats: null,
      isFirstPurchase: false,
      isAutoApplicable: true,
    },
    promotion,
  );
}

function planRow(plan: Row): Row {
  return row({ dataDays: null }, plan);
}

/** What is sold exists in tenants too. */
function skuRows(given: unknown, { products }: Place): unknown {
  const written = rows(given, (sku) =>
    row(
      { appliesTo: "User", seatCapFamily: null },
      { ...sku, servicePlans: rows(sku["servicePlans"], planRow) },
    ),
  );
  if (!Array.isArray(written)) return written;
  const ids = new Set(list(written).map((sku) => sku["id"]));
  const sold = new Map(products.map((product) => [product["tenantSkuId"], product]));
  const missing = [...sold].filter(([id]) => !ids.has(id));
  return [
    ...written,
    ...missing.map(([id, { skuPartNumber, servicePlans, seatCapFamily }]) => ({
      id,
      skuPartNumber,
      appliesTo: "User",
      servicePlans,
      seatCapFamily,
    })),
  ];
}

/** Without any, our partner has one: its credentials stand at `GET /_sandbox/credentials`. */
function applicationRows(given: unknown, { ourTenantId }: Place): unknown {
  const defaults = {
    id: "a0000000-0000-4000-8000-000000000001",
    tenantId: ourTenantId,
    clientSecret: "sandbox-secret",
    userObjectId: "a0000000-0000-4000-8000-000000000002",
    refreshToken: "sandbox-refresh-token",
    previousRefreshToken: null,
  };
  if (given === undefined) return ourTenantId === undefined ? [] : [defaults];
  return rows(given, (application) => row(defaults, application));
}

function userRow(user: Row, { startsAt, countries }: Place): Row {
  const assignments = rows(user["assignments"], (assignment) =>
    row(
      {
        disabledPlans: [],
        assignedByGroup: null,
        assignedAt: startsAt,
        state: "Active",
        error: null,
      },
      assignment,
    ),
  );
  return row(
    {
      displayName: user["userPrincipalName"],
      accountEnabled: true,
      usageLocation: countries.get(user["tenantId"]) ?? null,
      isGlobalAdmin: false,
    },
    { ...user, assignments },
  );
}

function groupRow(group: Row): Row {
  const assignedLicenses = rows(group["assignedLicenses"], (license) =>
    row({ disabledPlans: [] }, license),
  );
  return row({ memberIds: [] }, { ...group, assignedLicenses });
}

/** A yearly, active web-direct subscription; the start of its term follows from its end and back. */
function subscriptionRow(given: Row, { startsAt, currency, skus, products }: Place): Row {
  const seller = isRow(given["seller"]) ? row({}, given["seller"]) : { kind: "webDirect" };
  const term = given["term"] === undefined ? "P1Y" : given["term"];
  const endsAt = shifted(given["endsAt"], term, -1);
  const anchorAt = given["anchorAt"] ?? endsAt ?? startsAt;
  const skuId = lowerGuid(given["skuId"]);
  const product = products.find((each) => each["tenantSkuId"] === skuId);
  return row(
    {
      skuPartNumber: skus.find((sku) => sku["id"] === skuId)?.["skuPartNumber"],
      agreementType: AGREEMENTS[String(seller["kind"])],
      state: "active",
      isTrial: false,
      createdAt: anchorAt,
      anchorAt,
      termsRun: 0,
      endsAt: shifted(anchorAt, term, 1) ?? null,
      autoRenew: true,
      endChoice: null,
      extendedSince: null,
      renewedAt: null,
      batches: [],
      unitPricePerMonth: { amount: "10.00", currency },
      csp: seller["kind"] === "csp" ? cspDetails(given, product) : null,
    },
    { ...given, term, seller },
  );
}

/** What its partner reads of it; null, and invisible there, where the catalogue holds nothing like it. */
function cspDetails(given: Row, product: Row | undefined): Row | null {
  if (product === undefined || (given["agreementType"] ?? "cspNce") !== "cspNce") return null;
  const { productId, catalogSkuId, availabilityId, title } = product;
  return {
    orderId: `order-${String(given["id"])}`,
    productId,
    catalogSkuId,
    availabilityId,
    billingCycle: list(product["prices"])[0]?.["billingCycle"] ?? "Annual",
    friendlyName: title,
    offerName: title,
    promotionId: null,
    provisioning: null,
  };
}

/** Without any, each tenant has an admin who does what letters ask, after a few hours. */
function peopleRows(given: unknown, { countries }: Place): unknown {
  const does = { afterHours: PROMPT_HOURS, does: "asAsked" };
  const answers = Object.fromEntries(LETTERS.map((kind) => [kind, does]));
  const people =
    given === undefined
      ? [...countries.keys()].map((tenantId) => ({ tenantId, role: "customerAdmin" }))
      : given;
  return rows(people, (person) =>
    row(
      {
        id: `${String(person["tenantId"])}/${String(person["role"])}`,
        name: "Ada Admin",
        email: "admin@customer.example",
        answers,
      },
      person,
    ),
  );
}

function between(relationship: Row, { ourTenantId }: Place): Row {
  const partnerTenantId = relationship["partnerTenantId"] ?? ourTenantId;
  const id = `${String(relationship["tenantId"])}/${String(partnerTenantId)}`;
  return { id, partnerTenantId };
}

/** The instant so many terms away; undefined where either is none. */
function shifted(instant: unknown, term: unknown, count: number): Instant | undefined {
  const from = Instant.safeParse(instantOf(instant));
  const step = Term.safeParse(term);
  return from.success && step.success ? addTerms(from.data, step.data, count) : undefined;
}

function row(defaults: Row, given: Row): Row {
  const filled = Object.entries({ ...defaults, ...given });
  return Object.fromEntries(filled.map(([key, value]) => [key, instantOf(lowerGuid(value))]));
}

function rows(given: unknown, fill: (row: Row) => Row): unknown {
  if (given === undefined) return [];
  return Array.isArray(given) ? given.map((each) => (isRow(each) ? fill(each) : each)) : given;
}

function list(value: unknown): readonly Row[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function lowerGuid(value: unknown): unknown {
  return typeof value === "string" && GUID.test(value) ? value.toLowerCase() : value;
}

/** A date is its midnight in UTC; what is no date stays what it is. */
function instantOf(value: unknown): unknown {
  if (typeof value !== "string" || !DATE.test(value) || Instant.safeParse(value).success) {
    return value;
  }
  try {
    return parseInstant(value.includes("T") ? value : `${value}T00:00:00Z`);
  } catch {
    return value;
  }
}
