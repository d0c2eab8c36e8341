// Where the palette can go: screens, acts under the words of their buttons, customers, codes of findings, and what an
// id or a user’s address belongs to.

import type { z } from "zod";
import type { searchIds, searchUsers } from "#contract/routes/search.ts";
import type { CustomerRow } from "#contract/views.ts";
import type { Say } from "../../ui/say.ts";
import { customerTabs, tabTitle } from "../customer/customer-tabs.ts";
import { settingsTabs } from "../settings/settings-tabs.ts";

export interface Entry {
  readonly href: string;
  readonly title: string;
  /** In a few words: what it is. */
  readonly about: string;
  /** What it is found by beside its title. */
  readonly also: string;
}

const SHOWN_MAX = 12;

/** Screens and acts; those of the customer whose page is open come first. */
export function entriesOf(say: Say, here: CustomerRow | null): readonly Entry[] {
  const entry = (title: string, about: string, href: string): Entry => ({
    href,
    title,
    about,
    also: "",
  });
  const screen = say("desk.kind.screen");
  const act = say("desk.kind.act");
  const ofCustomer = (row: CustomerRow) =>
    customerTabs.map((tab) =>
      entry(tabTitle(say, tab), row.companyName, `/customers/${row.domain}?tab=${tab}`),
    );
  return [
    ...(here === null ? [] : ofCustomer(here)),
    entry(say("console.nav.home"), screen, "/"),
    entry(say("console.nav.customers"), screen, "/customers"),
    ...(["calendar", "approvals", "letters", "catalog", "activity"] as const).map((name) =>
      entry(say(`pages.nav.${name}`), screen, `/${name}`),
    ),
    ...settingsTabs.map((tab) =>
      entry(say(`settings.tab.${tab}`), say("pages.nav.settings"), `/settings?tab=${tab}`),
    ),
    entry(say("console.import.open"), act, "/customers/import"),
    entry(say("console.request.open"), act, "/customers/request-relationship"),
    entry(say("pause.openAll"), act, "/customers?pause=true"),
  ];
}

export function customerEntry(say: Say, { companyName, domain, tenantId }: CustomerRow): Entry {
  return { href: `/customers/${domain}`, title: companyName, about: domain, also: tenantId };
}

const ID = /^[0-9a-f][0-9a-z-]{5,}$/i;

/** What may be the beginning of an id: of a subscription, or the hash of a plan. */
export function isLikeId(typed: string): boolean {
  return ID.test(typed.trim()) && /\d/.test(typed);
}

export function idEntry(
  say: Say,
  { companyName, domain, id, kind }: z.infer<typeof searchIds.response>["found"][number],
): Entry {
  const tab = kind === "plan" ? "plan" : "estate";
  const about = say(`desk.palette.${kind}`, { id });
  return { href: `/customers/${domain}?tab=${tab}`, title: companyName, about, also: id };
}

/** Users are not kept by name: an address leads to the customers whose domain it is in. */
export function customersOfAddress(
  customers: readonly CustomerRow[],
  typed: string,
): readonly CustomerRow[] {
  const [user = "", domain] = typed.trim().toLowerCase().split("@");
  if (user === "" || domain === undefined || domain === "") return [];
  return customers.filter((row) => row.domain.startsWith(domain));
}

export function addressEntry(say: Say, row: CustomerRow, typed: string): Entry {
  const { companyName, domain } = row;
  const href = licensesOf(domain, typed.trim());
  return { href, title: companyName, about: tabTitle(say, "licenses"), also: typed.trim() };
}

/** Somebody whom Microsoft knows at that customer. */
export function userEntry(
  { companyName, domain }: CustomerRow,
  { displayName, userPrincipalName }: z.infer<typeof searchUsers.response>["users"][number],
): Entry {
  const about = `${userPrincipalName} · ${companyName}`;
  return { href: licensesOf(domain, userPrincipalName), title: displayName, about, also: "" };
}

function licensesOf(domain: string, user: string): string {
  return `/customers/${domain}?${new URLSearchParams({ tab: "licenses", user }).toString()}`;
}

/** Codes of findings: the customers whose move ended with them. */
export function codeEntries(
  say: Say,
  messages: Readonly<Record<string, unknown>>,
): readonly Entry[] {
  return Object.keys(messages).flatMap((key) => {
    const code = /^findings\.([A-Z_]+)\.title$/.exec(key)?.[1];
    if (code === undefined) return [];
    const href = `/customers?f=refusal.is.${code}&columns=customer.refusal.state`;
    return [{ href, title: say.code(key), about: code, also: "" }];
  });
}

/** Whose title begins with what was typed come first. */
export function found(entries: readonly Entry[], typed: string, locale: string): readonly Entry[] {
  const wanted = typed.trim().toLocaleLowerCase(locale);
  const lower = (text: string) => text.toLocaleLowerCase(locale);
  const hits = entries.filter(({ about, also, title }) =>
    [title, about, also].some((text) => lower(text).includes(wanted)),
  );
  const begins = (entry: Entry) => Number(!lower(entry.title).startsWith(wanted));
  return hits.toSorted((a, b) => begins(a) - begins(b)).slice(0, SHOWN_MAX);
}
