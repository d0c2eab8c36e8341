// The hash of what a plan was made from beside the estate: that of its canonical JSON like any other. A policy,
// an offer and a license are those of thousands of plans, and each is written once.

import { canonicalJson, hashOfText } from "#lib/canonical-json.ts";
import { oncePer } from "#lib/once-per.ts";
import type { PlanFile } from "./move-plan.ts";

type Inputs = Pick<PlanFile, "customer" | "licenses" | "offers" | "ours" | "overrides" | "policy">;

/** The same as `hashOf` them, in a part of the time. */
export function inputsHashOf(inputs: Inputs): string {
  const { customer, licenses, offers, ours, overrides, policy } = inputs;
  // In the order of canonical JSON.
  const members = [
    `"customer":${canonicalJson(customer)}`,
    `"licenses":[${licenses.map(writtenOnce).join()}]`,
    `"offers":[${offers.map(writtenOnce).join()}]`,
    `"ours":${canonicalJson(ours)}`,
    `"overrides":${canonicalJson(overrides)}`,
    `"policy":${writtenOnce(policy)}`,
  ];
  return hashOfText(`{${members.join()}}`);
}

/** Nobody changes them: whoever decides otherwise makes others. */
const writtenOnce = oncePer((value: object): string => canonicalJson(value));
