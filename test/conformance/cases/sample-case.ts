// One sample of Microsoft's and how the sandbox is brought to answer the same.

import type { z } from "zod";
import type { Endpoint } from "#microsoft/endpoints/endpoint.ts";
import type { Json } from "../compare.ts";
import { CUSTOMER, type Answer, type Probe } from "../probe.ts";

export interface SampleCase {
  readonly sample: string;
  /** Whose sample it is, and how our client and the sandbox read it. */
  readonly endpoint: Pick<Endpoint, "operation" | "request"> & { readonly response: z.ZodType };
  /**
   * `response`: our client reads the sample, and the sandbox's answer is held against it.
   * `request`: the sandbox takes the sample, with ids of its own world.
   * `refusal`: our client reads the code, and the sandbox's refusal is held against it.
   */
  readonly kind: "response" | "request" | "refusal";
  /** What the sandbox answers; it may send the sample itself. */
  probe(probe: Probe, sample: Json): Promise<Answer>;
}

export const PRODUCT = "/products/CFQ7TTC0LF8R";
export const SKU_PATH = `${PRODUCT}/skus/0001`;
export const GERMANY = "?country=DE";

export const subscription = ({ subscriptionId }: Probe) =>
  `${CUSTOMER}/subscriptions/${subscriptionId}`;
export const order = ({ orderId }: Probe) => `${CUSTOMER}/orders/${orderId}`;

/** A sample of what a GET answers. */
export function reading(
  sample: string,
  endpoint: SampleCase["endpoint"],
  path: string | ((probe: Probe) => string),
): SampleCase {
  const at = (probe: Probe) => (typeof path === "string" ? path : path(probe));
  return { sample, endpoint, kind: "response", probe: (probe) => probe.send("GET", at(probe)) };
}
