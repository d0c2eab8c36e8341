import { afterAll, beforeAll, expect, test } from "vitest";
import { aCustomer, at } from "#store/testing/samples.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import { createMetrics } from "#lib/metrics.ts";
import { openTestApiAlone, type TestApi } from "./testing/open-test-api.ts";

let api: TestApi;
beforeAll(async () => void (api = await openTestApiAlone()));
afterAll(() => api.close());

const read = (authorization?: string) =>
  api.app.inject({
    url: "/metrics",
    headers: authorization === undefined ? {} : { authorization },
  });

test("whoever has no token reads nothing; with one: what took how long, and what is due", async () => {
  expect([(await read()).statusCode, (await read("Bearer x")).statusCode]).toEqual([401, 401]);
  const { partnerId } = api;
  await api.store.customers.save(partnerId, aCustomer("c"));
  const { customerId } = aCustomer("c");
  const move = { partnerId, moveId: `mv-${partnerId}`, customerId, standing: newStanding() };
  await api.store.moves.create({ ...move, wakeAt: at("06-01T11:00") }); // it is 12:00
  await api.app.inject({ url: "/healthz" });
  const answer = await read("Bearer a-token");
  expect(answer.headers["content-type"]).toContain("version=0.0.4");
  const lines = answer.body.split("\n");
  expect(lines).toContain('handover_moves{status="open"} 1');
  expect(lines).toContain("handover_moves_due 1");
  expect(lines).toContain("handover_moves_late_seconds 3600");
  const health = 'method="GET",route="/healthz",status="200"';
  expect(lines).toContain(`handover_http_request_seconds_count{${health}} 1`);
  // Every line is a comment or a sample, as Prometheus reads them.
  const sample = /^[a-z_][a-z0-9_]*(\{([a-z]+="[^"]*",?)+\})? -?[0-9.e+-]+$/;
  const strange = lines.filter((line) => line !== "" && !/^# (HELP|TYPE) /.test(line));
  expect(strange.filter((line) => !sample.test(line))).toEqual([]);
});

test("buckets hold all that took no longer, and labels cannot break the line", () => {
  const metrics = createMetrics();
  for (const seconds of [0.004, 0.3, 200]) {
    metrics.observe("took_seconds", "Took.", { of: 'a "b"\n' }, seconds);
  }
  const text = metrics.text([]);
  expect(text).toContain('took_seconds_bucket{of="a \\"b\\"\\n",le="0.005"} 1\n');
  expect(text).toContain('le="0.5"} 2\n');
  expect(text).toContain('le="+Inf"} 3\n');
  expect(text).toContain("took_seconds_sum{");
});
