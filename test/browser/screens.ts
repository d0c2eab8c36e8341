// Every screen of the console by its address, for whoever goes through all of them.

const TABS = ["timeline", "plan", "estate", "licenses", "findings", "steps", "history", "report"];

/** The addresses by the names of the screens; `domain` is of a customer with a move plan. */
export function screensOf(domain: string): Readonly<Record<string, string>> {
  return {
    home: "/",
    customers: "/customers",
    import: "/customers/import",
    request: `/customers/request-relationship?customer=${domain}`,
    calendar: "/calendar",
    approvals: "/approvals",
    transfers: "/approvals?tab=transfers",
    decided: "/approvals?tab=decided",
    letters: "/letters",
    catalog: "/catalog?sku=SPE_E3",
    activity: "/activity",
    lookAhead: "/look-ahead",
    settings: "/settings",
    policy: "/settings?tab=policy",
    people: "/settings?tab=people",
    records: "/settings?tab=records",
    languages: "/settings?tab=languages",
    ...Object.fromEntries(TABS.map((tab) => [tab, `/customers/${domain}?tab=${tab}`])),
  };
}
