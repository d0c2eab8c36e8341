// The offer matrix of new commerce as published: "Pricing and offers".

import type { MatrixOffer } from "#domain/catalog/offer-matrix.ts";
import { catalogSkuIdIn, countIn, guidIn, listIn, textIn } from "./cells.ts";
import type { NamedRow } from "./named-rows.ts";

export function offerOfRow(row: NamedRow): MatrixOffer {
  return {
    productId: textIn(row, "ProductId"),
    catalogSkuId: catalogSkuIdIn(row, "SkuId"),
    title: row.cell("SkuTitle") || row.cell("ProductTitle"),
    tenantSkuId: row.cell("ProvisioningId") === "" ? null : guidIn(row, "ProvisioningId"),
    skuPartNumber: row.cell("ProvisioningString"),
    minimumSeats: countIn(row, "MinLicenses"),
    maximumSeats: countIn(row, "MaxLicenses"),
    ownershipLimit: countIn(row, "AssetOwnershipLimit"),
    prerequisites: listIn(row, "ProductSkuPreRequisites").sort(),
    conversions: listIn(row, "ProductSkuConversion").sort(),
    countries: listIn(row, "AllowedCountries").sort(),
  };
}
