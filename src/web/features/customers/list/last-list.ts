// The list as it was last looked at in this tab: whoever comes back from a customer finds the same rows.

import { readListSearch, type ListSearch } from "./list-search.ts";

const KEY = "handover.list";

/** Drawers over the list are not kept: what was closed stays closed. */
export function keepList({ act: _act, pause: _pause, ...list }: ListSearch): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // A private window: the list begins anew each time.
  }
}

export function lastList(): ListSearch {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    return readListSearch({ ...Object(kept) });
  } catch {
    return {};
  }
}
