// The hash of an estate: that of its canonical JSON like any other. An estate is mostly users, of whom many
// hold the same: what they hold is written once, and the text of each user is put together from it.

import { canonicalJson, hashOfText } from "#lib/canonical-json.ts";
import type { Estate } from "./estate.ts";
import { holdingsOf } from "./holdings.ts";

/** Of an estate as its schema has it: the same as `hashOf` it, in a part of the time. */
export function estateHashOf(estate: Estate): string {
  const { users, ...others } = estate;
  // No other key of an estate comes after theirs.
  return hashOfText(`${canonicalJson(others).slice(0, -1)},"users":${usersText({ users })}}`);
}

function usersText({ users }: Pick<Estate, "users">): string {
  const { all, ofUsers } = holdingsOf({ users });
  const held = new Map<unknown, string>(
    all.map((holding) => [holding, canonicalJson(holding.assignments)]),
  );
  // Put together piece by piece: the platform lays a list of texts out twice, and this one once, when it is hashed.
  let text = "[";
  for (const [at, { accountEnabled, usageLocation, userId }] of users.entries()) {
    if (at > 0) text += ",";
    const [place, id] = [canonicalJson(usageLocation), canonicalJson(userId)];
    text += `{"accountEnabled":${accountEnabled},"assignments":${held.get(ofUsers[at])},"usageLocation":${place},"userId":${id}}`;
  }
  return `${text}]`;
}
