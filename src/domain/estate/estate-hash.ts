// The hash of an estate: that of its canonical JSON like any other. An estate is mostly users, of whom many
// hold the same: what they hold is written once, and the text of each user is put together from it.

import { canonicalJson, hashOfText } from "#lib/canonical-json.ts";
import type { Estate } from "./estate.ts";
import { holdingsOf, type Holding } from "./holdings.ts";

/** Of an estate as its schema has it: the same as `hashOf` it, in a part of the time. */
export function estateHashOf(estate: Estate): string {
  const { users, ...others } = estate;
  // No other key of an estate comes after theirs.
  return hashOfText(`${canonicalJson(others).slice(0, -1)},"users":${usersText({ users })}}`);
}

function usersText({ users }: Pick<Estate, "users">): string {
  const { all, ofUsers } = holdingsOf({ users });
  const held = new Map<Holding | undefined, string>();
  for (const holding of all) held.set(holding, assignmentsText(holding));
  // Put together of few pieces: the platform lays a list of texts out twice, and this one once, when it is hashed.
  let text = "";
  users.forEach(({ accountEnabled, usageLocation, userId }, at) => {
    text += at === 0 ? "[" : ",";
    text += accountEnabled ? '{"accountEnabled":true' : '{"accountEnabled":false';
    text += held.get(ofUsers[at]);
    text += canonicalJson(usageLocation);
    text += ',"userId":';
    text += canonicalJson(userId);
    text += "}";
  });
  return users.length === 0 ? "[]" : `${text}]`;
}

/** With the name of what follows it. */
function assignmentsText({ assignments }: Holding): string {
  return `,"assignments":${canonicalJson(assignments)},"usageLocation":`;
}
