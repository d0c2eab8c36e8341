// Every difference between Microsoft's samples and the sandbox, and why it is there; and the samples of
// what is not emulated at all. An explanation that explains nothing any more is an error too.

export interface Explanation {
  /** The operation, or `*`. */
  readonly operation: string;
  /** Only these samples; all, without it. */
  readonly sample?: RegExp;
  readonly difference: RegExp;
  readonly why: string;
}

const AZURE = "The sample is of an Azure product; only OnlineServicesNCE products are emulated";
const LEGACY = "The sample is of the legacy commerce, which is not emulated";
const PERSONAL = "The world's customers have a country, but no postal address, person or e-mail";
const UNTYPED = "An untyped bag that Microsoft may change; only what a partner needs is answered";
const SHORTENED = "The sample is shortened: other samples of Microsoft's lists have it";
const NOT_EMULATED = "Refused, and said so in docs/sandbox-support.md";

export const EXPLAINED: readonly Explanation[] = [
  {
    operation: "listCustomers",
    difference: /^\$\.links\.self: GET \/customers for GET \/\*\/customers$/,
    why: "The sample's link begins with the version, those of all other samples do not",
  },
  {
    operation: "getCustomer",
    difference: /^\$\.(companyProfile\.(address|email)|billingProfile\..+): missing$/,
    why: PERSONAL,
  },
  { operation: "getCompanyProfile", difference: /^\$\.(address|email): missing$/, why: PERSONAL },
  {
    operation: "getCustomer",
    sample: /^error-codes/,
    difference: /^\$\.code: number for string$/,
    why: "The page shows placeholders; every recorded refusal has a number there",
  },
  {
    operation: "listCustomerAgreements",
    difference: /phoneNumber: missing$/,
    why: PERSONAL,
  },
  {
    operation: "*",
    difference: /^\$\.(items\[\]\.)?(links|attributes|totalCount): in no sample$/,
    why: SHORTENED,
  },
  {
    operation: "createCustomerAgreement",
    difference: /^\$: refused with 410 AttestationRetired$/,
    why: "Microsoft retired the partner's attestation; the page is from before",
  },
  {
    operation: "createCustomerAgreement",
    sample: /payload\.1$/,
    difference:
      /^\$\.(code: string for number|(message|errorName|isRetryable|parameters|errorMessageExtended): missing)$/,
    why: "A refusal of the retired operation, in a form that no other operation uses",
  },
  { operation: "getProduct", sample: /\.1$/, difference: /subType: missing$/, why: AZURE },
  {
    operation: "listSkus",
    sample: /\.1$/,
    difference: /(Variables: an empty list|dynamicAttributes\.\w+: missing)$/,
    why: AZURE,
  },
  {
    operation: "getSku",
    sample: /\.1$/,
    difference: /(Variables: an empty list|dynamicAttributes\.\w+: missing)$/,
    why: AZURE,
  },
  ...["listSkus", "listCustomerSkus", "getSku"].map((operation) => ({
    operation,
    sample: /\.2$/,
    difference:
      /dynamicAttributes\.(hasConstraints|isSoftwareAssuranceApplicable|internal): missing$/,
    why: UNTYPED,
  })),
  {
    operation: "listCustomerSkus",
    difference: /^\$\.links\.self: GET \/customers\/\*\/products\/\*\/skus for GET \/products/,
    why: "The sample was taken from the catalogue of a market, whose links differ",
  },
  ...["listSkus", "listCustomerSkus", "getSku"].map((operation) => ({
    operation,
    difference: /dynamicAttributes\.upgradeTargetOffers: an empty list$/,
    why: "Transitions between offers are not emulated, so no SKU has any",
  })),
  {
    operation: "getAvailability",
    sample: /availabilities-for-a-sku/,
    difference: /^\$\.links\.(availabilities: missing|self: GET)/,
    why: "The sample is an availability with the links of its SKU",
  },
  {
    operation: "getProduct",
    sample: /skus-for-a-product/,
    difference: /localizedAttributes: missing$/,
    why: AZURE,
  },
  {
    operation: "createCart",
    difference: /^\$\.lineItems\.(AddonItems|ProvisioningContext): not known$/,
    why: `Add-on items: ${NOT_EMULATED}`,
  },
  {
    operation: "createOrder",
    sample: /request/,
    difference: /(ProvisioningContext: not known|refused with 400 3000)$/,
    why: "The sample buys an Azure reservation, whose context no license has",
  },
  {
    operation: "createCart",
    sample: /add-ons\.request/,
    difference: /^\$: refused with 400 3000$/,
    why: `Add-on items: ${NOT_EMULATED}`,
  },
  {
    operation: "*",
    sample: /-cart/,
    difference: /lastModifiedUser: missing$/,
    why: "A cart of the sandbox does not keep who changed it last",
  },
  {
    operation: "createCart",
    difference: /provisioningContext\.\w+: missing$/,
    why: "The lines of the sample are of Azure and of add-ons",
  },
  {
    operation: "createCart",
    difference: /\.promotionId: missing$/,
    why: "Only a line that names a promotion shows one",
  },
  {
    operation: "verifyPromotionEligibilities",
    difference: /\.errors\[\]: in no sample$/,
    why: "The page tells the errors in its text; its sample shows a customer who meets everything",
  },
  {
    operation: "getPromotion",
    difference: /\.(assetOwnershipLimits|productOwnershipConstraints): an empty list$/,
    why: `Limits of redemptions, and products that have to be there: ${NOT_EMULATED}`,
  },
  {
    operation: "createCart",
    difference: /\.renewsTo: missing$/,
    why: `Renewals into another product: ${NOT_EMULATED}`,
  },
  {
    operation: "updateCart",
    difference:
      /(ProvisioningContext: written provisioningContext|links\.self: GET .* for GET \/\*\/customers)/,
    why: "The sample is of 2018; newer ones of the same resource are written as here",
  },
  {
    operation: "checkoutCart",
    difference: /(pricing|totalPrice|client): missing$/,
    why: `Prices of orders: ${NOT_EMULATED}`,
  },
  {
    operation: "listOrders",
    difference: /(links\.provisioningStatus|attributes\.etag): missing$/,
    why: LEGACY,
  },
  {
    operation: "listSubscriptions",
    sample: /\.1$/,
    difference:
      /(entitlementId|links\.offer|etag): missing$|links\.self: GET .* for GET \/subscriptions$/,
    why: LEGACY,
  },
  {
    operation: "getSubscription",
    sample: /by-id\.response\.[12]$/,
    difference: /(entitlementId|parentSubscription(Id)?|links\.offer|etag): missing$/,
    why: LEGACY,
  },
  {
    operation: "getSubscription",
    sample: /^create-scheduled-changes/,
    difference: /(customTermEndDate|scheduledNextTermInstructions): missing$/,
    why: `Scheduled changes: ${NOT_EMULATED}`,
  },
  {
    operation: "createTransfer",
    difference: /^\$\.lineItems: an empty list$/,
    why: "In the new commerce the source names the lines, after the target has asked",
  },
  {
    operation: "listTransfers",
    difference: /transferError: missing$/,
    why: "Only a line that could not move has one, and the sample's first did",
  },
  ...["createTransfer", "listTransfers", "getTransfer", "updateTransfer"].map((operation) => ({
    operation,
    difference:
      /\.(alternateId|transferType|expirationTime|completedTime|customerEmailId|productType|termDuration): in no sample$/,
    why: "Fields of the new commerce; the samples are of the legacy one",
  })),
  {
    operation: "createMigration",
    difference: /^\$\.addOnMigrations: an empty list$/,
    why: `Migrations of add-ons: ${NOT_EMULATED}`,
  },
  {
    operation: "createMigrationSchedule",
    difference: /^\$\.addOnMigrations: an empty list$/,
    why: `Migrations of add-ons: ${NOT_EMULATED}`,
  },
  {
    operation: "webhookEvent",
    difference: /^\$: refused with 400 3000$/,
    why: "Usage, fraud, invoices, referrals, retired delegated admin: read by our client, never sent by the sandbox",
  },
  {
    operation: "webhookEvent",
    difference: /^\$\.AuditUri: nothing for string$/,
    why: "Audit records are not emulated, so no event points to one",
  },
];

/** Samples of operations that neither our client calls nor the sandbox emulates, by reason. */
export const OUTSIDE: readonly { readonly samples: RegExp; readonly why: string }[] = [
  {
    samples: /transition|upgrade/,
    why: "Transitions of one offer into another: a move buys anew and lets the source end",
  },
  {
    samples: /^(create-an-order-for|cancel-an-order)/,
    why: "Orders for an indirect reseller are of the legacy commerce, cancelled orders of Microsoft's own sandbox",
  },
  { samples: /azure|fraud/, why: "Azure: only license-based subscriptions are moved" },
  {
    samples: /offer|^convert-a-trial|^recorded\./i,
    why: "Offers, their trials and rules are of the legacy catalogue",
  },
  {
    samples: /create-a-customer|qualification|support-contact/,
    why: "New tenants, their qualifications and support contacts: whoever is moved has them already",
  },
  {
    samples: /profile|partner-by-mpn|market-specific|address/,
    why: "The partner's own profile and the validation of addresses: nothing is sold by them",
  },
  { samples: /^api-throttling/, why: "Audit records; the page's limits themselves are emulated" },
];
