import type { z } from "zod";
import { batch as endpoint, BATCH_REQUESTS_MAX } from "#microsoft/endpoints/graph/batch.ts";
import { WireError, type Operation, type OperationContext } from "../operation.ts";

type Wanted = z.output<typeof endpoint.request>["requests"][number];
type Answered = z.input<typeof endpoint.response>["responses"][number];

const FAILED_DEPENDENCY = 424;
const FAILED_FROM = 400;

/** One after the other in the order given; each counts against Graph's limits by itself. */
export const batch: Operation = {
  endpoint,
  support: { missing: "dependencies on later requests" },
  perform(context) {
    const { requests } = context.request.body as { readonly requests: readonly Wanted[] };
    const ids = new Set(requests.map(({ id }) => id));
    if (requests.length === 0 || requests.length > BATCH_REQUESTS_MAX) {
      throw refusal(`1 to ${BATCH_REQUESTS_MAX} requests make a batch.`);
    }
    if (ids.size < requests.length) throw refusal("Request ids must be unique within a batch.");
    const responses = new Map<string, Answered>();
    for (const wanted of requests) responses.set(wanted.id, answerOne(context, wanted, responses));
    return { status: 200, body: { responses: [...responses.values()] } };
  },
};

function answerOne(
  context: OperationContext,
  { id, method, url, headers, body, dependsOn }: Wanted,
  before: ReadonlyMap<string, Answered>,
): Answered {
  const needed = dependsOn.map((name) => before.get(name));
  if (needed.includes(undefined)) throw refusal(`Request ${id} depends on none before it.`);
  if (needed.some((answer) => (answer?.status ?? 0) >= FAILED_FROM)) {
    const error = { code: "FailedDependency", message: "A request it depends on failed." };
    return { id, status: FAILED_DEPENDENCY, headers: {}, body: { error } };
  }
  const text = body === undefined || body === null ? "" : JSON.stringify(body);
  return { id, ...context.performInner({ method, url, headers: headers ?? {}, body: text }) };
}

function refusal(text: string): WireError {
  return new WireError(400, "Request_BadRequest", text);
}
