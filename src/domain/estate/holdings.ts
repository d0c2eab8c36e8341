// Users by what they hold. A tenant has thousands of users, and few ways in which they hold licenses: what is
// asked of everybody is asked once of each way.

import { oncePer } from "#lib/once-per.ts";
import type { Estate, EstateUser } from "./estate.ts";

/** Everybody who has the same licenses in the same ways, in the order of the estate. */
export interface Holding {
  readonly assignments: EstateUser["assignments"];
  readonly users: readonly EstateUser[];
}

export interface Holdings {
  /** In the order of their first users. */
  readonly all: readonly Holding[];
  /** Of each user, in the order of the estate. */
  readonly ofUsers: readonly Holding[];
}

export function holdingsOf({ users }: Pick<Estate, "users">): Holdings {
  return laidTogether(users);
}

/**
 * A plan asks many times, of one and the same list, which nobody changes. Whoever reads a tenant gives those who hold
 * the same one list of it, so that few lists are compared.
 */
const laidTogether = oncePer((users: Estate["users"]): Holdings => {
  const byList = new Map<EstateUser["assignments"], HoldingSoFar>();
  const byContent = new Map<string, HoldingSoFar>();
  const ofUsers = users.map((user) => {
    const { assignments } = user;
    let holding = byList.get(assignments);
    if (holding === undefined) {
      const content = JSON.stringify(assignments);
      holding = byContent.get(content) ?? { assignments, users: [] };
      byContent.set(content, holding);
      byList.set(assignments, holding);
    }
    holding.users.push(user);
    return holding;
  });
  return { all: [...byContent.values()], ofUsers };
});

interface HoldingSoFar extends Holding {
  readonly users: EstateUser[];
}
