import { hashOf } from "#lib/canonical-json.ts";
import type { Instant } from "#lib/instant.ts";
import { policyWith, type PolicyChanges } from "./policy-changes.ts";
import type { Policy } from "./policy.ts";

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
