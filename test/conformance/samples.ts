// Microsoft's example payloads, which stand beside the project and are never part of it.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { z } from "zod";
import type { Endpoint } from "#microsoft/endpoints/endpoint.ts";
import { foldKeys } from "#microsoft/endpoints/fold-keys.ts";

const data = new URL("../../../shared/reference/data/", import.meta.url);
const folder = new URL("samples/", data);

/** False on a machine that has the project alone. */
export const samplesExist = existsSync(folder);

/** All of them, sorted. */
export function sampleNames(): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.map((name) => name.slice(0, -".json".length)).toSorted();
}

export function sample(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
}

/** A sample read as the client reads an answer of this endpoint. */
export function readResponse<Response extends z.ZodType>(
  { response }: Endpoint<z.ZodType | null, Response>,
  name: string,
): z.output<Response> {
  return response.parse(foldKeys(response, sample(name)));
}

/** A sample read as the sandbox reads a request to this endpoint. */
export function readRequest<Request extends z.ZodType>(
  { request }: Endpoint<Request>,
  name: string,
): z.output<Request> {
  return request.parse(foldKeys(request, sample(name)));
}

/** Status by code, of the codes that Microsoft publishes. One code can stand with several. */
export function publishedRefusals(): ReadonlyMap<string, ReadonlySet<number>> {
  const statuses = new Map<string, Set<number>>();
  for (const row of readFileSync(new URL("error-codes.csv", data), "utf8").split(/\r?\n/)) {
    const [, code, status] = /^(\d+),(\d{3}),/.exec(row) ?? [];
    if (code === undefined) continue;
    statuses.set(code, (statuses.get(code) ?? new Set()).add(Number(status)));
  }
  return statuses;
}
