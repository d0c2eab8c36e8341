// All pages of a list, of the three kinds Microsoft uses: a continuation token (body, link header or
// response header), a link with the next index, Graph's `@odata.nextLink`.

import type { Endpoint } from "../endpoints/endpoint.ts";
import type { Page } from "../endpoints/wire.ts";

export interface PageAnswer<Item> {
  readonly page: Page<Item>;
  readonly headers: Readonly<Record<string, string>>;
}

export interface PageRequest {
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** More pages than any tenant has: a server that never says "last" must not hold a worker for ever. */
const PAGES_MAX = 10_000;

/** Throws RangeError after `PAGES_MAX` pages or when a page points at itself. */
export async function readAllPages<Item>(
  endpoint: Endpoint,
  first: PageRequest,
  read: (request: PageRequest) => Promise<PageAnswer<Item>>,
): Promise<Item[]> {
  const items: Item[] = [];
  let request = first;
  for (let pages = 0; pages < PAGES_MAX; pages += 1) {
    const answer = await read(request);
    for (const item of answer.page.items) items.push(item);
    const next = nextRequest(endpoint, first, answer);
    if (next === null) return items;
    if (samePage(next, request)) break;
    request = next;
  }
  throw new RangeError(`${endpoint.operation}: the list does not end`);
}

function nextRequest<Item>(
  endpoint: Endpoint,
  first: PageRequest,
  { page, headers }: PageAnswer<Item>,
): PageRequest | null {
  const token = page.continuationToken ?? headers["ms-continuationtoken"] ?? null;
  if (token !== null) {
    const seek = endpoint.query.includes("seekOperation") ? { seekOperation: "Next" } : {};
    return {
      query: { ...first.query, ...seek },
      headers: { ...first.headers, "ms-continuationtoken": token },
    };
  }
  if (page.nextLink === null) return null;
  // Only the link's query is taken: a token never follows a link to another host or path.
  const link = new URL(page.nextLink, "https://link.invalid");
  return { query: Object.fromEntries(link.searchParams), headers: first.headers };
}

function samePage(a: PageRequest, b: PageRequest): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
