// The link that the server prints ends in `#key=…`. The key is exchanged for a session and leaves the address bar
// before anything else happens; a fragment is never sent to a server, so it is in no log.

import { SESSION_PATH } from "#contract/console.ts";
import { post } from "./call.ts";

/** Opens a session where the address holds a key; what comes of it shows in the first real request. */
export async function openSessionFromLink(): Promise<void> {
  const key = new URLSearchParams(location.hash.slice(1)).get("key");
  if (key === null) return;
  history.replaceState(null, "", location.pathname + location.search);
  await post(SESSION_PATH, { key }).catch(() => false);
}
