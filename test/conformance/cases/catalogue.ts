// Products, SKUs, availabilities.

import {
  getAvailability,
  getProduct,
  getSku,
  listAvailabilities,
  listCustomerSkus,
  listProducts,
  listSkus,
} from "#microsoft/endpoints/partner-center/products.ts";
import {
  getPromotion,
  listPromotions,
  verifyPromotionEligibilities,
} from "#microsoft/endpoints/partner-center/promotions.ts";
import { promotion } from "#sandbox/world/small-world.ts";
import { ITEM } from "../carts.ts";
import { CUSTOMER } from "../probe.ts";
import { GERMANY, PRODUCT, reading, SKU_PATH, type SampleCase } from "./sample-case.ts";

const PROMOTION = encodeURIComponent(promotion().id);

export const catalogueCases: readonly SampleCase[] = [
  reading(
    "get-a-list-of-products.response.2",
    listProducts,
    `/products${GERMANY}&targetView=OnlineServices`,
  ),
  reading("get-promotions.response.1", listPromotions, `/productpromotions${GERMANY}`),
  reading(
    "get-promotion-by-id.response.1",
    getPromotion,
    `/productpromotions/${PROMOTION}${GERMANY}`,
  ),
  {
    sample: "verify-promotion-eligibility.response.4",
    endpoint: verifyPromotionEligibilities,
    kind: "response",
    probe: (probe) =>
      probe.send("POST", `${CUSTOMER}/promotionEligibilities`, {
        items: [
          {
            id: 0,
            catalogItemId: ITEM,
            quantity: 300,
            termDuration: "P1M",
            billingCycle: "monthly",
          },
        ],
      }),
  },
  reading("get-a-product-by-id.response.1", getProduct, PRODUCT + GERMANY),
  reading("get-a-product-by-id.response.2", getProduct, PRODUCT + GERMANY),
  reading("get-a-list-of-skus-for-a-product.response.1", listSkus, `${PRODUCT}/skus${GERMANY}`),
  reading("get-a-list-of-skus-for-a-product.response.2", listSkus, `${PRODUCT}/skus${GERMANY}`),
  // Three pages show the sample of another resource; each is held against the one that it shows.
  reading("get-a-list-of-skus-for-a-product-by-customer.response.1", getProduct, PRODUCT + GERMANY),
  reading(
    "get-a-list-of-availabilities-for-a-sku-by-customer.response.1",
    getSku,
    SKU_PATH + GERMANY,
  ),
  reading(
    "get-a-list-of-availabilities-for-a-sku.response.2",
    getAvailability,
    `${SKU_PATH}/availabilities/CFQ7TTC0K971${GERMANY}`,
  ),
  reading(
    "get-a-list-of-skus-for-a-product-by-customer.response.2",
    listCustomerSkus,
    `${CUSTOMER}${PRODUCT}/skus`,
  ),
  reading("get-a-sku-by-id.response.1", getSku, SKU_PATH + GERMANY),
  reading("get-a-sku-by-id.response.2", getSku, SKU_PATH + GERMANY),
  reading(
    "get-a-list-of-availabilities-for-a-sku.response.1",
    listAvailabilities,
    `${SKU_PATH}/availabilities${GERMANY}`,
  ),
  ...[1, 2].map((number) =>
    reading(
      `get-an-availability-by-id.response.${number}`,
      getAvailability,
      `${SKU_PATH}/availabilities/CFQ7TTC0K971${GERMANY}`,
    ),
  ),
];
