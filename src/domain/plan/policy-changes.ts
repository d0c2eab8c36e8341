// What a partner has chosen other than the defaults: by the names of `Policy`, whole values or, of a group
// such as `noticeDays`, only those members that differ.

import { z } from "zod";
import { orderingHours, Policy } from "./policy.ts";

export const PolicyChanges = z.record(z.string(), z.json());
export type PolicyChanges = Readonly<z.infer<typeof PolicyChanges>>;

/** A change that no policy can have; `at` names it, such as `noticeDays.webDirect`. */
export class PolicyChangeError extends Error {
  readonly at: string;

  constructor(at: string) {
    super(`no such policy: ${at}`);
    this.name = "PolicyChangeError";
    this.at = at;
  }
}

/** The policy with these changes. Throws `PolicyChangeError`. */
export function policyWith(base: Policy, changes: PolicyChanges | null): Policy {
  if (changes === null || Object.keys(changes).length === 0) return base;
  const values: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(base, name)) throw new PolicyChangeError(name);
    const before: unknown = values[name];
    if (!isGroup(before) || !isGroup(value)) {
      values[name] = value;
      continue;
    }
    for (const member of Object.keys(value)) {
      if (!Object.hasOwn(before, member)) throw new PolicyChangeError(`${name}.${member}`);
    }
    values[name] = { ...before, ...value };
  }
  const parsed = Policy.safeParse(values);
  if (parsed.success) return withOrderingTime(parsed.data);
  throw new PolicyChangeError(parsed.error.issues[0]?.path.join(".") ?? "");
}

/**
 * What a person has to order at the provider is asked for so much earlier. Only a provider itself can ask
 * other partners to hand over ("Create a transfer").
 */
function withOrderingTime(policy: Policy): Policy {
  if (policy.ordering === "api") return policy;
  const hours = orderingHours(policy);
  const { pilot, provisioningMarginHours, raiseBeforeChoiceHours, raiseMarginHours } = policy;
  return {
    ...policy,
    provisioningMarginHours: provisioningMarginHours + hours,
    raiseMarginHours: raiseMarginHours + hours,
    raiseBeforeChoiceHours: raiseBeforeChoiceHours + hours,
    pilot: { ...pilot, hoursBeforeEnd: pilot.hoursBeforeEnd + 2 * hours },
    routes: { ...policy.routes, ownershipTransfer: "never" },
  };
}

/** What was changed before with what is changed now; null takes a change back. */
export function mergeChanges(before: PolicyChanges, now: PolicyChanges): PolicyChanges {
  const merged: Record<string, PolicyChanges[string]> = { ...before };
  for (const [name, value] of Object.entries(now)) {
    const known = merged[name];
    if (value === null) delete merged[name];
    else if (isGroup(known) && isGroup(value)) merged[name] = { ...known, ...value };
    else merged[name] = value;
  }
  return merged;
}

function isGroup(value: unknown): value is Record<string, PolicyChanges[string]> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
