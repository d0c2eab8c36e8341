// What a partner has chosen other than the defaults: by the names of `Policy`, whole values or, of a group
// such as `noticeDays`, only those members that differ.

import { hashOf } from "#lib/canonical-json.ts";
import type { Instant } from "#lib/instant.ts";
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

/**
 * Answers which of a partner's choices a plan was made under; null: the defaults. By what the policy says, since many
 * things can have one instant; by time alone where no choice says it any more, as after a release with other defaults.
 */
export function choiceFinder<
  Choice extends { readonly changes: PolicyChanges; readonly changedAt: Instant },
>(
  base: Policy,
  newestFirst: readonly Choice[],
): (plan: { readonly policy: Policy; readonly madeAt: Instant }) => Choice | null {
  const saying = (changes: PolicyChanges | null) => hashOf(policyWith(base, changes));
  const defaults = saying(null);
  const choices = newestFirst.map((choice) => ({ choice, hash: saying(choice.changes) }));
  return ({ madeAt, policy }) => {
    const wanted = hashOf(policy);
    if (wanted === defaults) return null;
    const known = choices.filter(({ choice }) => choice.changedAt <= madeAt);
    return (known.find(({ hash }) => hash === wanted) ?? known[0])?.choice ?? null;
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
