// Graph's $batch: twenty calls in one, each answered, refused and counted by itself.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { batch } from "#microsoft/endpoints/graph/batch.ts";
import {
  acceptInvitation,
  control,
  gainAccess,
  refusal,
  SKU,
  startCloud,
  TENANT,
  type Cloud,
} from "./sandbox-cloud.ts";

let cloud: Cloud;
beforeEach(async () => {
  cloud = await startCloud();
  await acceptInvitation(cloud);
  await gainAccess(cloud);
});
afterEach(() => cloud.close());

type Requests = Parameters<typeof send>[0];
const send = (requests: readonly { id: string; method: "GET" | "POST"; url: string }[]) =>
  cloud.client.call(batch, { tenantId: TENANT, body: { requests: [...requests] } });

const reads = (count: number, url = "/users/user-1"): Requests =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    method: "GET",
    url,
  }));

describe("a batch", () => {
  it("answers each of its requests, and one refused does not stop the others", async () => {
    const { responses } = await cloud.client.call(batch, {
      tenantId: TENANT,
      body: {
        requests: [
          { id: "all", method: "GET", url: "/subscribedSkus" },
          { id: "nobody", method: "GET", url: "/users/nobody" },
          { id: "after", method: "GET", url: "/users/user-1", dependsOn: ["nobody"] },
          {
            id: "write",
            method: "POST",
            url: "/users/user-1/assignLicense",
            headers: { "Content-Type": "application/json" },
            body: { addLicenses: [{ skuId: SKU, disabledPlans: [] }], removeLicenses: [] },
          },
          { id: "unknown", method: "GET", url: "/planets" },
        ],
      },
    });
    const byId = new Map(responses.map((answer) => [answer.id, answer]));
    expect([...byId].map(([id, { status }]) => [id, status])).toEqual([
      ["all", 200],
      ["nobody", 404],
      ["after", 424],
      ["write", 200],
      ["unknown", 501],
    ]);
    expect(byId.get("all")?.body).toMatchObject({ value: [{ skuId: SKU }] });
    expect(byId.get("write")?.body).toMatchObject({ id: "user-1" });
  });

  it("holds twenty, with ids of their own", async () => {
    expect((await send(reads(20))).responses).toHaveLength(20);
    expect((await refusal(send(reads(21)))).status).toBe(400);
    expect((await refusal(send([...reads(1), ...reads(1)]))).status).toBe(400);
  });

  it("is one request, whose calls are throttled one by one", async () => {
    const before = (await control(cloud, "GET", "/meter")).body["requests"];
    const { responses } = await send(reads(20));
    expect(responses.every(({ status }) => status === 200)).toBe(true);
    const after = (await control(cloud, "GET", "/meter")).body["requests"];
    expect(Number(after) - Number(before)).toBeLessThanOrEqual(2);
    const statuses = new Set<number>();
    for (let round = 0; round < 90; round += 1) {
      const answer = await send(reads(20, "/subscribedSkus"));
      for (const { status } of answer.responses) statuses.add(status);
    }
    expect([...statuses].sort()).toEqual([200, 429]);
  });
});
