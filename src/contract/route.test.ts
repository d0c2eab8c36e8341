import { expect, test } from "vitest";
import { createApiClient } from "./client.ts";
import { ApiError, errorCodes } from "./problem.ts";
import { pathOf } from "./route.ts";
import { answerHumanStep, showMove } from "./routes/moves.ts";
import { listLetters } from "./routes/server.ts";

test("a path parameter may hold slashes, as ids of human steps do", () => {
  const path = pathOf(answerHumanStep, { humanStepId: "mv-1/stopRenewal/line 1" }, {});
  expect(path).toBe("/api/v1/human-steps/mv-1%2FstopRenewal%2Fline%201/answer");
});

test("the query is appended without what was not given", () => {
  expect(pathOf(listLetters, {}, { after: 7, limit: undefined })).toBe("/api/v1/letters?after=7");
});

test("a problem comes back as an ApiError with its code and values", async () => {
  const problem = {
    type: "/problems/MOVE_UNKNOWN",
    title: "Not Found",
    status: 404,
    code: "MOVE_UNKNOWN",
    params: { id: "acme" },
    requestId: "r1",
  };
  const client = createApiClient(
    () => Promise.resolve({ status: 404, body: JSON.stringify(problem) }),
    "token",
  );
  const error = await client.call(showMove, { params: { move: "acme" } }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ code: "MOVE_UNKNOWN", params: { id: "acme", requestId: "r1" } });
});

test("an answer that is not ours is an internal error and no crash", async () => {
  const client = createApiClient(() => Promise.resolve({ status: 502, body: "<html>" }), "token");
  await expect(client.call(listLetters)).rejects.toMatchObject({ code: "INTERNAL" });
});

test("every code's status belongs to its kind", () => {
  const allowed: Record<string, readonly number[]> = {
    usage: [400, 409, 413, 415, 422],
    refused: [401, 403, 409, 502],
    notFound: [404],
    unavailable: [429, 503, 507],
    internal: [500],
  };
  for (const [code, { kind, status }] of Object.entries(errorCodes)) {
    expect(allowed[kind], code).toContain(status);
  }
});
