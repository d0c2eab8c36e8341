import { afterAll, expect, test } from "vitest";
import { providerLinesTold } from "#domain/estate/provider-line.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import { openTestStore } from "#store/testing/open-test-store.ts";
import { aCustomer, aPartner, at } from "#store/testing/samples.ts";
import { importProviderExport, ProviderColumnMissingError } from "./import-provider-export.ts";

const TENANT = "11111111-0000-4000-8000-000000000001";
const SUBSCRIPTION = "22222222-0000-4000-8000-000000000002";

const opened = new AsyncDisposableStack();
afterAll(() => opened.disposeAsync());

test("each row of a provider's export is kept with its customer or refused by name", async () => {
  const store = await openTestStore();
  opened.defer(() => store.drop());
  await store.partners.save(aPartner("p1"));
  await store.customers.save("p1", { ...aCustomer("acme"), tenantId: TENANT });
  const wakeAt = at("06-02T10:00");
  const ids = { partnerId: "p1", moveId: "mv-acme", customerId: "cu-acme" };
  await store.moves.create({ ...ids, standing: newStanding(), wakeAt });
  const now = at("06-01T10:00");
  const importing = (rows: readonly string[]) => {
    const content = Buffer.from(rows.join("\n"));
    return importProviderExport({ store, partnerId: "p1", content, by: "Ada", now });
  };

  const header = "Customer Tenant ID;Subscription ID;Qty;Term;Billing plan;Auto renew";
  const result = await importing([
    header,
    `${TENANT};${SUBSCRIPTION};25;1 year;monthly;yes`,
    `acme;${SUBSCRIPTION};25;;;`,
    `${TENANT};none;25;;;`,
    `${TENANT};${SUBSCRIPTION};-3;;;`,
    `${TENANT};${SUBSCRIPTION};3;for ever;;`,
    `${SUBSCRIPTION};${SUBSCRIPTION};3;;;`,
  ]);
  expect(result).toMatchObject({ rowsIn: 6, rowsTaken: 1, customers: 1 });
  expect(result.refused.map(({ code, line }) => [line, code])).toEqual([
    [3, "IMPORT_TENANT_MALFORMED"],
    [4, "IMPORT_SUBSCRIPTION_MALFORMED"],
    [5, "IMPORT_SEATS_UNREADABLE"],
    [6, "IMPORT_VALUE_UNKNOWN"],
    [7, "IMPORT_CUSTOMER_UNKNOWN_HERE"],
  ]);
  const told = async () => providerLinesTold(await store.journal.list("p1", "mv-acme"));
  expect(await told()).toEqual([
    {
      subscriptionId: SUBSCRIPTION,
      seats: 25,
      term: "P1Y",
      billingPlan: "monthly",
      autoRenew: true,
    },
  ]);
  expect((await store.moves.find("p1", "mv-acme"))?.wakeAt).toBe(now);

  await importing([header, `${TENANT};${SUBSCRIPTION};30;;;no`]);
  expect(await told()).toMatchObject([{ seats: 30, term: null, autoRenew: false }]);
  await expect(importing(["Tenant;Seats", `${TENANT};3`])).rejects.toThrow(
    ProviderColumnMissingError,
  );
});
