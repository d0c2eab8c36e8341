import { listActivity } from "#contract/routes/activity.ts";
import { importCustomers } from "#contract/routes/customers.ts";
import { expect, test } from "vitest";
import { openTestApiAlone } from "../testing/open-test-api.ts";

test("a log is turned page by page without losing one of many entries of one instant", async () => {
  await using opened = new AsyncDisposableStack();
  const api = await openTestApiAlone();
  opened.defer(() => api.close());
  const rows = ["acme", "bolt", "cord", "dune", "elm"].map(
    (name, index) =>
      `9999999${index}-9999-4999-8999-999999999999,${name},${name}.example,IT,it@${name}.example`,
  );
  const header = "tenantId,companyName,domain,country,contactEmail";
  await api.client.call(importCustomers, { body: `${[header, ...rows].join("\n")}\n` });
  const { entries: all } = await api.client.call(listActivity);
  expect(new Set(all.map((entry) => entry.at)).size).toBeLessThan(all.length);
  const read: typeof all = [];
  const readFrom = async (before: string | null): Promise<void> => {
    const query = { limit: 2, ...(before === null ? {} : { before }) };
    const { entries, next } = await api.client.call(listActivity, { query });
    read.push(...entries);
    if (next !== null) await readFrom(next);
  };
  await readFrom(null);
  expect(read).toEqual(all);
});
