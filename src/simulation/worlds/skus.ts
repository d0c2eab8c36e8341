// The SKUs that the generated worlds sell and hold: real skuIds, part numbers and product ids, with
// those of their service plans that matter (mailboxes keep 30 days, OneDrive 93, a Cloud PC 7).

import type { CatalogProduct, TenantSku } from "#sandbox/world/entities.ts";

type Plan = TenantSku["servicePlans"][number];

const plan = (id: string, name: string, dataDays: number | null = null): Plan => ({
  id,
  name,
  dataDays,
});

const MAILBOX_DAYS = 30;
const ONEDRIVE_DAYS = 93;
const CLOUD_PC_DAYS = 7;

const exchangeKiosk = plan(
  "4a82b400-a79f-41a4-b4e2-e94f5787b113",
  "EXCHANGE_S_DESKLESS",
  MAILBOX_DAYS,
);
const exchange1 = plan("9aaf7827-d63c-4b61-89c3-182f06f82e5c", "EXCHANGE_S_STANDARD", MAILBOX_DAYS);
const exchange2 = plan(
  "efb87545-963c-4e0d-99df-69c6916d9eb0",
  "EXCHANGE_S_ENTERPRISE",
  MAILBOX_DAYS,
);
const sharepoint1 = plan(
  "c7699d2e-19aa-44de-8edf-1736da088ca1",
  "SHAREPOINTSTANDARD",
  ONEDRIVE_DAYS,
);
const sharepoint2 = plan(
  "5dbe027f-2339-4123-9542-606e4d348a72",
  "SHAREPOINTENTERPRISE",
  ONEDRIVE_DAYS,
);
const teams = plan("57ff2da0-773e-42df-b2af-ffb7a2317929", "TEAMS1");
const apps = plan("43de0ff5-c92c-492b-9116-175376d08c38", "OFFICESUBSCRIPTION");
const appsBusiness = plan("094e7854-93fc-4d55-b2c0-3ab5369ebdc1", "OFFICE_BUSINESS");
const entra1 = plan("41781fb2-bc02-4b7c-bd55-b576c07bb09d", "AAD_PREMIUM");
const intune = plan("c1ec4a95-1f05-45b3-a911-aa3fa01094f5", "INTUNE_A");
const oneDriveBasic = plan("da792a53-cbc0-4184-a10d-e544dd34b3c1", "ONEDRIVE_BASIC", ONEDRIVE_DAYS);
const visio = plan("663a804f-1c30-4ff0-9915-9db84f0d1cea", "VISIO_CLIENT_SUBSCRIPTION");
const powerBi = plan("70d33638-9c74-4d01-bfd3-562de28bd4ba", "BI_AZURE_P2");
const cloudPc = plan("3efff3fe-528a-4fc5-b1ba-845802cc764f", "CPC_2", CLOUD_PC_DAYS);

export interface SkuRow {
  readonly partNumber: string;
  readonly skuId: string;
  readonly title: string;
  /** New commerce product and SKU, still listed when its sale has ended; null where it is never bought. */
  readonly product: {
    readonly productId: string;
    readonly catalogSkuId: string;
    readonly isPurchasable: boolean;
  } | null;
  /** Partner's monthly cost of one seat on an annual commitment billed once, in the partner's currency. */
  readonly annualCost: string;
  readonly isCapped: boolean;
  readonly plans: readonly Plan[];
}

const sold = (productId: string, catalogSkuId: string) => ({
  productId,
  catalogSkuId,
  isPurchasable: true,
});

/** By part number. */
export const skuRows = {
  O365_BUSINESS_ESSENTIALS: {
    partNumber: "O365_BUSINESS_ESSENTIALS",
    skuId: "3b555118-da6a-4418-894f-7df1e2096870",
    title: "Microsoft 365 Business Basic",
    product: sold("CFQ7TTC0LH18", "0001"),
    annualCost: "4.80",
    isCapped: true,
    plans: [exchange1, sharepoint1, teams],
  },
  O365_BUSINESS_PREMIUM: {
    partNumber: "O365_BUSINESS_PREMIUM",
    skuId: "f245ecc8-75af-4f8e-b61f-27d8114de5f3",
    title: "Microsoft 365 Business Standard",
    product: sold("CFQ7TTC0LDPB", "0001"),
    annualCost: "10.00",
    isCapped: true,
    plans: [exchange1, sharepoint1, teams, appsBusiness],
  },
  SPB: {
    partNumber: "SPB",
    skuId: "cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46",
    title: "Microsoft 365 Business Premium",
    product: sold("CFQ7TTC0LCHC", "0002"),
    annualCost: "17.60",
    isCapped: true,
    plans: [exchange1, sharepoint1, teams, appsBusiness, entra1, intune],
  },
  // Sold beside those with Teams under nearly the same names; generated customers hold none of them.
  MICROSOFT_365_BUSINESS_STANDARD_NO_TEAMS: {
    partNumber: "MICROSOFT_365_BUSINESS_STANDARD_NO_TEAMS",
    skuId: "5a1c7b8d-0739-4ca8-bf69-ec87e69133ac",
    title: "Microsoft 365 Business Standard (no Teams)",
    product: sold("CFQ7TTC0LDPB", "0011"),
    annualCost: "8.20",
    isCapped: true,
    plans: [exchange1, sharepoint1, appsBusiness],
  },
  SPE_E3_NO_TEAMS: {
    partNumber: "Microsoft_365_E3_(no_Teams)",
    skuId: "dcf0408c-aaec-446c-afd4-43e3683943ea",
    title: "Microsoft 365 E3 (no Teams)",
    product: sold("CFQ7TTC0LFLX", "0021"),
    annualCost: "26.60",
    isCapped: false,
    plans: [exchange2, sharepoint2, apps, entra1, intune],
  },
  ENTERPRISEPACK: {
    partNumber: "ENTERPRISEPACK",
    skuId: "6fd2c87f-b296-42f0-b197-1e91e994b900",
    title: "Office 365 E3",
    product: sold("CFQ7TTC0LF8R", "0001"),
    annualCost: "18.40",
    isCapped: false,
    plans: [exchange2, sharepoint2, teams, apps],
  },
  SPE_E3: {
    partNumber: "SPE_E3",
    skuId: "05e9a617-0261-4cee-bb44-138d3ef5d965",
    title: "Microsoft 365 E3",
    product: sold("CFQ7TTC0LFLX", "0001"),
    annualCost: "28.80",
    isCapped: false,
    plans: [exchange2, sharepoint2, teams, apps, entra1, intune],
  },
  SPE_F1: {
    partNumber: "SPE_F1",
    skuId: "66b55226-6b4f-492c-910c-a3b7a3c9d993",
    title: "Microsoft 365 F3",
    product: sold("CFQ7TTC0LH05", "0001"),
    annualCost: "6.40",
    isCapped: false,
    plans: [exchangeKiosk, teams, entra1, intune],
  },
  EXCHANGESTANDARD: {
    partNumber: "EXCHANGESTANDARD",
    skuId: "4b9405b0-7788-4568-add1-99614e613b69",
    title: "Exchange Online (Plan 1)",
    product: sold("CFQ7TTC0LH16", "0001"),
    annualCost: "3.20",
    isCapped: false,
    plans: [exchange1],
  },
  VISIOCLIENT: {
    partNumber: "VISIOCLIENT",
    skuId: "c5928f49-12ba-48f7-ada3-0d743a3601d5",
    title: "Visio Plan 2",
    product: sold("CFQ7TTC0HD32", "0002"),
    annualCost: "12.00",
    isCapped: false,
    plans: [oneDriveBasic, visio],
  },
  POWER_BI_PRO: {
    partNumber: "POWER_BI_PRO",
    skuId: "f8a1db68-be16-40ed-86d5-cb42ce701560",
    title: "Power BI Pro",
    product: sold("CFQ7TTC0LHSF", "0001"),
    annualCost: "11.20",
    isCapped: false,
    plans: [powerBi],
  },
  CPC_E_2C_8GB_128GB: {
    partNumber: "CPC_E_2C_8GB_128GB",
    skuId: "e2aebe6c-897d-480f-9d62-fff1381581f7",
    title: "Windows 365 Enterprise 2 vCPU 8 GB 128 GB",
    product: sold("CFQ7TTC0HHS9", "0001"),
    annualCost: "34.00",
    isCapped: false,
    plans: [cloudPc],
  },
  ENTERPRISEWITHSCAL: {
    partNumber: "ENTERPRISEWITHSCAL",
    skuId: "1392051d-0cb9-4b7a-88d5-621fee5e8711",
    title: "Office 365 E4",
    product: { ...sold("CFQ7TTC0LF8Q", "0001"), isPurchasable: false },
    annualCost: "20.00",
    isCapped: false,
    plans: [exchange2, sharepoint2, teams, apps],
  },
  FLOW_FREE: freeRow(
    "FLOW_FREE",
    "f30db892-07e9-47e9-837c-80727f46fd3d",
    "Microsoft Power Automate Free",
    plan("50e68c76-46c6-4674-81f9-75456511b170", "FLOW_P2_VIRAL"),
  ),
  POWER_BI_STANDARD: freeRow(
    "POWER_BI_STANDARD",
    "a403ebcc-fae0-4ca2-8c8c-7a907fd6c235",
    "Microsoft Fabric (Free)",
    plan("2049e525-b859-401b-b2a0-e0a31c4b1fe4", "BI_AZURE_P0"),
  ),
  POWERAPPS_VIRAL: freeRow(
    "POWERAPPS_VIRAL",
    "dcb1a3ae-b33f-4487-846a-a640262fadf4",
    "Microsoft Power Apps Plan 2 Trial",
    plan("d5368ca3-357e-4acb-9c21-8495fb025d1f", "POWERAPPS_P2_VIRAL"),
  ),
  WINDOWS_STORE: freeRow(
    "WINDOWS_STORE",
    "6470687e-a428-4b7a-bef2-8a291ad947c9",
    "Windows Store for Business",
    plan("a420f25f-a7b3-4ff5-a9d0-5d58f73b537d", "WINDOWS_STORE"),
  ),
  RIGHTSMANAGEMENT_ADHOC: freeRow(
    "RIGHTSMANAGEMENT_ADHOC",
    "8c4ce438-32a7-4ac5-91a6-e22ae08d9c8b",
    "Rights Management Adhoc",
    plan("7a39d7dd-e456-4e09-842a-0204ee08187b", "RMS_S_ADHOC"),
  ),
  STREAM: freeRow(
    "STREAM",
    "1f2f344a-700d-42c9-9427-5cea1d5d7ba6",
    "Microsoft Stream",
    plan("acffdce6-c30f-4dc2-81c0-372e33c515ec", "MICROSOFTSTREAM"),
  ),
} as const satisfies Record<string, SkuRow>;

export type PartNumber = keyof typeof skuRows;

function freeRow(partNumber: string, skuId: string, title: string, only: Plan): SkuRow {
  return {
    partNumber,
    skuId,
    title,
    product: null,
    annualCost: "0",
    isCapped: false,
    plans: [only],
  };
}

/** Terms dearer than the annual one billed once: monthly by a fifth, annual billed monthly by a twentieth. */
const WAYS_TO_BUY = [
  { term: "P1M", billingCycle: "monthly", percent: 120n },
  { term: "P1Y", billingCycle: "monthly", percent: 105n },
  { term: "P1Y", billingCycle: "annual", percent: 100n },
] as const;

const LIST_PERCENT = 125n;

export function tenantSkus(): TenantSku[] {
  return Object.values(skuRows).map((row: SkuRow) => ({
    id: row.skuId,
    skuPartNumber: row.partNumber,
    appliesTo: "User",
    servicePlans: row.plans,
    seatCapFamily: row.isCapped ? "business" : null,
  }));
}

/** In the columns of "Product names and service plan identifiers for licensing". */
export function licenseListCsv(): string {
  const header =
    "Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,Service_Plans_Included_Friendly_Names";
  const rows = Object.values(skuRows).flatMap((row: SkuRow) =>
    row.plans.map(({ id, name }) =>
      [row.title, row.partNumber, row.skuId, name, id, name].join(","),
    ),
  );
  return `${[header, ...rows].join("\n")}\n`;
}

/** The new commerce catalogue in the partner's currency; `guid` draws the availability ids. */
export function catalogProducts(currency: string, guid: () => string): CatalogProduct[] {
  return Object.values(skuRows).flatMap((row: SkuRow) =>
    row.product === null
      ? []
      : [
          {
            id: `${row.product.productId}:${row.product.catalogSkuId}`,
            productId: row.product.productId,
            catalogSkuId: row.product.catalogSkuId,
            title: row.title,
            tenantSkuId: row.skuId,
            skuPartNumber: row.partNumber,
            minimumSeats: 1,
            maximumSeats: row.isCapped ? 300 : 10_000_000,
            isTrial: false,
            isAddOn: false,
            prerequisiteSkus: [],
            segment: "commercial" as const,
            isPurchasable: row.product.isPurchasable,
            seatCapFamily: row.isCapped ? "business" : null,
            servicePlans: row.plans,
            prices: WAYS_TO_BUY.map(({ term, billingCycle, percent }) => ({
              term,
              billingCycle,
              unitCost: { amount: percentOf(row.annualCost, percent), currency },
              listPrice: {
                amount: percentOf(row.annualCost, (percent * LIST_PERCENT) / 100n),
                currency,
              },
            })),
            availabilityId: guid().replaceAll("-", "").slice(0, 12).toUpperCase(),
          },
        ],
  );
}

/** Exact: the amounts carry two decimals, and the product is rounded half up to two again. */
export function percentOf(amount: string, percent: bigint): string {
  const cents = BigInt(Math.round(Number(amount) * 100));
  const result = (cents * percent + 50n) / 100n;
  return `${result / 100n}.${String(result % 100n).padStart(2, "0")}`;
}
