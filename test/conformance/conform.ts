// Tries every sample beside the project against our client and the sandbox, and asks of every
// difference whether it is explained; of every explanation, whether it is still needed.

import type { z } from "zod";
import { foldKeys, unknownFields } from "#microsoft/endpoints/fold-keys.ts";
import { readRefusal } from "#microsoft/http/read-error.ts";
import { SAMPLE_CASES } from "./cases.ts";
import type { SampleCase } from "./cases/sample-case.ts";
import { differences, pathsOf, type Json } from "./compare.ts";
import { EXPLAINED, OUTSIDE, type Explanation } from "./explained.ts";
import { openProbe, type Probe } from "./probe.ts";
import { sample, sampleNames } from "./samples.ts";

export interface Difference {
  readonly sample: string;
  readonly what: string;
  /** Null where nobody explained it. */
  readonly why: string | null;
}

export interface OperationReport {
  readonly operation: string;
  readonly tried: number;
  /** Samples without any difference. */
  readonly agreed: number;
  readonly differences: readonly Difference[];
}

export interface Conformance {
  readonly operations: readonly OperationReport[];
  /** Samples of subjects that are not emulated, by reason. */
  readonly outside: readonly { readonly why: string; readonly samples: readonly string[] }[];
  /** Samples that stand nowhere. */
  readonly unassigned: readonly string[];
  /** Explanations that explain nothing (any more). */
  readonly stale: readonly string[];
}

/** Opens a sandbox of its own for as long as it takes. */
export async function conform(
  cases: readonly SampleCase[] = SAMPLE_CASES,
  explained: readonly Explanation[] = EXPLAINED,
): Promise<Conformance> {
  const probe = await openProbe();
  const used = new Set<Explanation>();
  const found = new Map<string, { tried: string[]; differences: Difference[] }>();
  /** By resource: every field that a sample of it shows, whichever operation it is of. */
  const shown = new Map<string, Set<string>>();
  const answered = new Map<string, { sample: string; paths: Set<string> }>();
  try {
    for (const each of cases) {
      const { operation } = each.endpoint;
      const entry = found.get(operation) ?? { tried: [], differences: [] };
      found.set(operation, entry);
      const result = await tryOne(probe, each);
      entry.tried.push(each.sample);
      for (const what of new Set(result.differences)) {
        entry.differences.push(explain(explained, used, operation, each.sample, what));
      }
      if (each.kind === "refusal") continue;
      const resource = resourceOf(operation);
      const paths = shown.get(resource) ?? new Set();
      for (const path of pathsOf(sample(each.sample))) paths.add(fieldOf(path));
      shown.set(resource, paths);
      if (result.answer === null) continue;
      answered.set(operation, { sample: each.sample, paths: new Set(pathsOf(result.answer)) });
    }
  } finally {
    await probe.close();
  }
  for (const [operation, { sample: last, paths }] of answered) {
    const invented = [...paths].filter(
      (path) => !shown.get(resourceOf(operation))?.has(fieldOf(path)),
    );
    for (const path of outermost(invented)) {
      const what = `${path}: in no sample`;
      found.get(operation)?.differences.push(explain(explained, used, operation, last, what));
    }
  }
  const names = new Set(cases.map((each) => each.sample));
  const rest = sampleNames().filter((name) => !names.has(name));
  return {
    operations: [...found].map(([operation, entry]) => ({
      operation,
      tried: entry.tried.length,
      agreed: entry.tried.filter(
        (name) => !entry.differences.some((difference) => difference.sample === name),
      ).length,
      differences: entry.differences,
    })),
    outside: OUTSIDE.map((each) => ({
      why: each.why,
      samples: rest.filter((name) => outsideOf(name) === each),
    })),
    unassigned: rest.filter((name) => outsideOf(name) === undefined),
    stale: explained.filter((each) => !used.has(each)).map((each) => describe(each)),
  };
}

/** True where every sample has its place, every difference its reason and every reason its difference. */
export function agrees({ operations, unassigned, stale }: Conformance): boolean {
  const unexplained = operations.some((each) => each.differences.some(({ why }) => why === null));
  return !unexplained && unassigned.length === 0 && stale.length === 0;
}

interface Tried {
  readonly differences: readonly string[];
  /** The body of an answer that succeeded. */
  readonly answer: Json | null;
}

async function tryOne(probe: Probe, each: SampleCase): Promise<Tried> {
  const payload = sample(each.sample) as Json;
  const read = readProblems(each, payload);
  const { status, body } = await each.probe(probe, payload);
  const refused = status < 300 ? [] : [`$: refused with ${status} ${String(body["code"])}`];
  switch (each.kind) {
    case "request":
      return { differences: [...read, ...refused], answer: null };
    case "refusal":
      return { differences: [...read, ...differences(payload, body)], answer: null };
    case "response":
      if (refused.length > 0) return { differences: [...read, ...refused], answer: null };
      return { differences: [...read, ...differences(payload, body)], answer: body };
  }
}

/** What our client, or the sandbox for a request, cannot read in the sample. */
function readProblems({ kind, endpoint }: SampleCase, payload: Json): readonly string[] {
  if (kind === "refusal") {
    return readRefusal(400, payload).code === null ? ["$: read without code"] : [];
  }
  if (kind === "response") return parseProblems(endpoint.response, payload);
  if (endpoint.request === null) return ["$: a body where none is known"];
  const unknown = unknownFields(endpoint.request, foldKeys(endpoint.request, payload));
  return [
    ...unknown.map((path) => `$.${path}: not known`),
    ...parseProblems(endpoint.request, payload),
  ];
}

function parseProblems(schema: z.ZodType, payload: Json): readonly string[] {
  const parsed = schema.safeParse(foldKeys(schema, payload));
  return (parsed.error?.issues ?? []).map(
    ({ path, message }) => `$.${path.join(".")}: not read, ${message}`,
  );
}

function explain(
  explained: readonly Explanation[],
  used: Set<Explanation>,
  operation: string,
  name: string,
  what: string,
): Difference {
  const match = explained.find(
    (each) =>
      (each.operation === "*" || each.operation === operation) &&
      (each.sample === undefined || each.sample.test(name)) &&
      each.difference.test(what),
  );
  if (match !== undefined) used.add(match);
  return { sample: name, what, why: match?.why ?? null };
}

function outsideOf(name: string) {
  return OUTSIDE.find(({ samples }) => samples.test(name));
}

const RESOURCES: Readonly<Record<string, readonly string[]>> = {
  customer: ["listCustomers", "getCustomer"],
  product: ["listProducts", "getProduct"],
  sku: ["listSkus", "listCustomerSkus", "getSku"],
  availability: ["listAvailabilities", "listCustomerAvailabilities", "getAvailability"],
  promotion: ["listPromotions", "getPromotion"],
  cart: ["createCart", "updateCart"],
  order: ["checkoutCart", "createOrder", "listOrders", "getOrder"],
  migration: ["createMigration", "getMigration", "listMigrations"],
  migrationSchedule: ["createMigrationSchedule", "cancelMigrationSchedule"],
  transfer: ["createTransfer", "listTransfers", "getTransfer", "updateTransfer"],
  subscription: ["listSubscriptions", "getSubscription", "updateSubscription"],
};

function resourceOf(operation: string): string {
  const [name] = Object.entries(RESOURCES).find(([, all]) => all.includes(operation)) ?? [];
  return name ?? operation;
}

/** A path as it stands in the resource itself, whether alone or in a list, in whatever case. */
function fieldOf(path: string): string {
  return path.replace(/^\$(\.items)?\[\]/i, "$").toLowerCase();
}

/** Paths that stand below no other of the list. */
function outermost(paths: readonly string[]): readonly string[] {
  return paths.filter(
    (path) =>
      !paths.some(
        (other) => other !== path && (path.startsWith(`${other}.`) || path.startsWith(`${other}[`)),
      ),
  );
}

function describe({ operation, sample: name, difference }: Explanation): string {
  return [operation, name?.source, difference.source].filter(Boolean).join(" ");
}
