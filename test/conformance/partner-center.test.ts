import { describe, expect, test } from "vitest";
import {
  createCustomerAgreement,
  listCustomerAgreements,
} from "#microsoft/endpoints/partner-center/agreements.ts";
import {
  checkoutCart,
  createCart,
  getCart,
  updateCart,
} from "#microsoft/endpoints/partner-center/carts.ts";
import { getCustomer, listCustomers } from "#microsoft/endpoints/partner-center/customers.ts";
import {
  getOrder,
  getOrderProvisioningStatus,
  listOrders,
} from "#microsoft/endpoints/partner-center/orders.ts";
import {
  getAvailability,
  getProduct,
  getSku,
  listAvailabilities,
  listCustomerSkus,
  listProducts,
  listSkus,
} from "#microsoft/endpoints/partner-center/products.ts";
import { getRelationshipRequest } from "#microsoft/endpoints/partner-center/relationship-requests.ts";
import {
  getSubscription,
  getSubscriptionProvisioningStatus,
  listSubscriptions,
  updateSubscription,
} from "#microsoft/endpoints/partner-center/subscriptions.ts";
import { readRefusal } from "#microsoft/http/read-error.ts";
import { readRequest, readResponse, sample, samplesExist } from "./samples.ts";

describe.runIf(samplesExist)("what Partner Center answers", () => {
  test("relationship request, customers, agreements", () => {
    expect(
      readResponse(getRelationshipRequest, "request-reseller-relationship.response.1").url,
    ).toMatch(/^https:\/\/admin\.microsoft\.com\/Adminportal\/Home\?invType=ResellerRelationship/);
    const customers = readResponse(listCustomers, "get-a-customer-by-name.response.1");
    expect(customers.totalCount).toBe(3);
    expect(customers.items.map((customer) => customer.companyProfile?.domain)).toEqual([
      "contoso190.onmicrosoft.com",
      "ContosoCorpCo.onmicrosoft.com",
      "contosocorpdemo.onmicrosoft.com",
    ]);
    expect(customers.nextLink).toBeNull();
    expect(readResponse(listCustomers, "get-a-list-of-customers.response.1").items).toHaveLength(2);
    expect(readResponse(getCustomer, "get-a-customer-by-id.response.1")).toMatchObject({
      id: "eebd1b55-5360-4438-a11d-5c06918c3014",
      relationshipToPartner: "reseller",
      allowDelegatedAccess: true,
      billingProfile: { defaultAddress: { country: "US" } },
    });
    const agreements = readResponse(
      listCustomerAgreements,
      "get-confirmation-of-customer-agreement.response.1",
    );
    expect(agreements.items.map(({ type, dateAgreed }) => [type, dateAgreed])).toEqual([
      ["MicrosoftCustomerAgreement", "2019-08-26T00:00:00.000Z"],
      ["MicrosoftCustomerAgreement", "2019-08-27T00:00:00.000Z"],
    ]);
    expect(
      readResponse(listCustomerAgreements, "get-confirmation-of-customer-consent.response.1")
        .items[0]?.type,
    ).toBe("MicrosoftCloudAgreement");
    expect(
      readResponse(
        createCustomerAgreement,
        "confirm-customer-consent-customer-agreement.response.3",
      ).primaryContact?.lastName,
    ).toBe("Carr");
  });

  test("products, SKUs, availabilities", () => {
    expect(readResponse(listProducts, "get-a-list-of-products.response.2").items[0]).toMatchObject({
      id: "CFQ7TTC0LH18",
      productType: { id: "OnlineServicesNCE" },
    });
    expect(readResponse(getProduct, "get-a-product-by-id.response.1").productType?.id).toBe(
      "Azure",
    );
    for (const name of [
      "get-a-list-of-skus-for-a-product.response.2",
      "get-a-list-of-skus-for-a-product-by-customer.response.2",
    ]) {
      expect(
        readResponse(name.includes("customer") ? listCustomerSkus : listSkus, name).items,
      ).toEqual([
        expect.objectContaining({
          id: "0001",
          minimumQuantity: 1,
          maximumQuantity: 300,
          dynamicAttributes: {
            provisioningId: "3b555118-da6a-4418-894f-7df1e2096870",
            isAddon: false,
            prerequisiteSkus: [],
            upgradeTargetOffers: ["CFQ7TTC0LDPB:0001", "CFQ7TTC0LF8Q:0001"],
          },
        }),
      ]);
    }
    expect(
      readResponse(listSkus, "get-a-list-of-skus-for-a-product.response.1").items[1]
        ?.maximumQuantity,
    ).toBe(999_999_999);
    expect(readResponse(getSku, "get-a-sku-by-id.response.2").title).toBe(
      "Microsoft 365 Business Basic",
    );
    expect(readResponse(getAvailability, "get-an-availability-by-id.response.2")).toMatchObject({
      catalogItemId: "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
      isPurchasable: true,
      defaultCurrency: { code: "USD" },
      terms: [{ duration: "P1Y", billingCycle: "Annual" }],
    });
    expect(
      readResponse(listAvailabilities, "get-a-list-of-availabilities-for-a-sku.response.1").items[0]
        ?.terms[0]?.duration,
    ).toBe("P1Y");
  });

  test("carts, checkout, orders", () => {
    const cart = readResponse(createCart, "create-a-cart.response.2");
    expect(cart.status).toBe("Active");
    expect(cart.expirationTimestamp).toBe("2019-01-16T01:00:54.418Z");
    expect(cart.lineItems.map(({ orderGroup }) => orderGroup)).toEqual([
      "OMS-0",
      "0",
      "0",
      "0",
      "1",
      "2",
    ]);
    expect(
      readResponse(getCart, "create-a-cart-with-add-ons.response.6").lineItems[0],
    ).toMatchObject({ quantity: 20, promotionId: "39NFJQT1PHSN:0008:39NFJQT1Q5J0", error: null });
    expect(readResponse(updateCart, "update-a-cart.response.2")).toMatchObject({
      status: null,
      expirationTimestamp: null,
    });
    const { orders, orderErrors } = readResponse(checkoutCart, "checkout-a-cart.response.1");
    expect(orderErrors).toEqual([]);
    expect(orders).toHaveLength(1);
    expect(orders[0]).toMatchObject({
      id: "a68736758d9c",
      status: "pending",
      creationDate: "2023-04-18T22:03:45.450Z",
      totalPrice: 36.48,
      lineItems: [
        {
          subscriptionId: "0c353b8e-da9d-4007-d0d4-bca8bd5b5ce1",
          termDuration: "P1M",
          quantity: 1,
        },
      ],
    });
    const all = readResponse(listOrders, "get-all-of-a-customer-s-orders.response.1");
    expect(all.items.map(({ status, creationDate }) => [status, creationDate])).toEqual([
      ["pending", "2018-03-15T02:17:15.645Z"],
      ["completed", "2018-03-07T01:37:05.253Z"],
    ]);
    expect(
      readResponse(listOrders, "get-a-list-of-orders-by-customer-and-billing-cycle-type.response.1")
        .items,
    ).toHaveLength(2);
    expect(readResponse(getOrder, "create-an-order.response.2").lineItems[0]?.quantity).toBe(1);
    expect(
      readResponse(getOrderProvisioningStatus, "get-order-provisioning-status.response.1").items[0]
        ?.status,
    ).toBe("Fulfilled");
  });

  test("subscriptions", () => {
    expect(readResponse(getSubscription, "get-a-subscription-by-id.response.3")).toMatchObject({
      status: "expired",
      quantity: 15,
      autoRenewEnabled: false,
      termDuration: "P1Y",
      commitmentEndDateTime: "2022-01-13T23:59:59.000Z",
      refundableQuantity: {
        totalQuantity: 10,
        details: [{ quantity: 10, allowedUntilDateTime: "2021-01-24T20:39:17.182Z" }],
      },
    });
    expect(readResponse(getSubscription, "get-a-subscription-by-id.response.1")).toMatchObject({
      commitmentEndDate: "9999-12-10T00:00:00.000Z",
      productType: null,
    });
    expect(
      readResponse(getSubscription, "get-a-subscription-by-id.response.2").parentSubscriptionId,
    ).toBe("1C2B75C1-74A5-472A-A729-7F8CEFC477F9");
    expect(
      readResponse(listSubscriptions, "get-all-of-a-customer-s-subscriptions.response.1").items[0]
        ?.creationDate,
    ).toBe("2015-11-25T06:41:12.000Z");
    expect(
      readResponse(listSubscriptions, "get-all-of-a-customer-s-subscriptions.response.2").items[0]
        ?.cancellationAllowedUntilDate,
    ).toBe("2021-11-14T23:59:00.000Z");
    expect(
      readResponse(listSubscriptions, "get-a-list-of-subscriptions-by-order.response.1").totalCount,
    ).toBe(37);
    expect(
      readResponse(
        getSubscriptionProvisioningStatus,
        "get-subscription-provisioning-status.response.1",
      ),
    ).toEqual({
      skuId: "6fd2c87f-b296-42f0-b197-1e91e994b900",
      status: "success",
      quantity: 5,
      endDate: "2018-05-10T00:00:00.000Z",
    });
  });

  test("errors", () => {
    const refusal = (name: string) => readRefusal(400, sample(name));
    expect(refusal("assign-licenses-to-a-user.response.4").code).toBe("900316");
    expect(refusal("confirm-customer-consent-customer-agreement.payload.1")).toEqual({
      code: "600061",
      description: "A partner confirmed agreement already exists for the customer.",
    });
    expect(refusal("error-codes.response.1").code).toBe("<string>");
  });
});

describe.runIf(samplesExist)("what Partner Center is sent", () => {
  test("keys in any case", () => {
    for (const [name, quantity, autoRenewEnabled] of [
      ["change-the-quantity-of-a-subscription.request.1", 2, false],
      ["change-the-quantity-of-a-subscription.request.2", 1, true],
      ["change-the-quantity-of-a-subscription.request.4", 1, true],
      ["update-a-subscription-by-id.request.1", 2, false],
      ["update-a-subscription-by-id.request.3", 1, true],
    ] as const) {
      expect(readRequest(updateSubscription, name)).toMatchObject({ quantity, autoRenewEnabled });
    }
    expect(readRequest(updateSubscription, "suspend-a-subscription.request.1").status).toBe(
      "suspended",
    );
    expect(readRequest(createCart, "create-a-cart.request.3").lineItems).toEqual([
      {
        catalogItemId: "CFQ7TTC0LFLZ:0002:CFQ7TTC0K4TS",
        quantity: 1,
        termDuration: "P1M",
        billingCycle: "Monthly",
      },
    ]);
    expect(
      readRequest(createCart, "create-a-cart-with-add-ons.request.1").lineItems[0]?.friendlyName,
    ).toBe("Myofferpurchase");
    expect(
      readRequest(createCustomerAgreement, "confirm-customer-consent-customer-agreement.request.2")
        .type,
    ).toBe("MicrosoftCustomerAgreement");
  });

  test("what a subscription was read as can be sent back whole", () => {
    const read = readResponse(getSubscription, "get-a-subscription-by-id.response.3");
    const sent = updateSubscription.request.parse({ ...read, quantity: 16 });
    expect(sent).toEqual({ ...read, quantity: 16 });
  });
});
