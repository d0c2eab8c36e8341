// The addresses of the console. Every screen and every drawer that holds work has one; each screen is loaded when
// it is first opened.

import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { readCustomerSearch } from "../features/customer/customer-search.ts";
import { daysAhead } from "../features/ahead/days-ahead.ts";
import { readBoardFilter } from "../features/home/board-filter.ts";
import { HomePage } from "../features/home/home-page.tsx";
import { readListSearch } from "../features/customers/list/list-search.ts";
import { settingsTabs, type SettingsTab } from "../features/settings/settings-tabs.ts";
import { readLogSearch, type LogSearch } from "../ui/log-search.ts";
import { NotFoundPage } from "./not-found-page.tsx";
import { Shell } from "./shell.tsx";
import { wordsOfAllScreens } from "./words.ts";

/** A screen beyond Home comes with the words of all of them. */
function withWords<Screen>(load: () => Promise<Screen>): () => Promise<Screen> {
  return async () => {
    const [screen] = await Promise.all([load(), wordsOfAllScreens()]);
    return screen;
  };
}

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: readBoardFilter,
  component: HomePage,
});

const customers = createRoute({
  getParentRoute: () => root,
  path: "/customers",
  validateSearch: readListSearch,
  component: lazyRouteComponent(
    withWords(() => import("../features/customers/customers-page.tsx")),
    "CustomersPage",
  ),
});

const importCustomers = createRoute({
  getParentRoute: () => root,
  path: "/customers/import",
  validateSearch: (search: Record<string, unknown>): { readonly undo?: string } =>
    typeof search["undo"] === "string" ? { undo: search["undo"] } : {},
  component: lazyRouteComponent(
    withWords(() => import("../features/customers/import/import-page.tsx")),
    "ImportPage",
  ),
});

const requestRelationship = createRoute({
  getParentRoute: () => root,
  path: "/customers/request-relationship",
  validateSearch: (search: Record<string, unknown>): { readonly customer?: string } =>
    typeof search["customer"] === "string" ? { customer: search["customer"] } : {},
  component: lazyRouteComponent(
    withWords(() => import("../features/customers/request-relationship-page.tsx")),
    "RequestRelationshipPage",
  ),
});

const customer = createRoute({
  getParentRoute: () => root,
  path: "/customers/$customer",
  validateSearch: readCustomerSearch,
  component: lazyRouteComponent(
    withWords(() => import("../features/customer/customer-page.tsx")),
    "CustomerPage",
  ),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: "/calendar",
  validateSearch: (search: Record<string, unknown>): { readonly month?: string } =>
    typeof search["month"] === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(search["month"])
      ? { month: search["month"] }
      : {},
  component: lazyRouteComponent(
    withWords(() => import("../features/calendar/calendar-page.tsx")),
    "CalendarPage",
  ),
});

interface ApprovalsSearch extends LogSearch {
  readonly tab?: "transfers" | "decided";
  /** Of the customer whose tenant id the search names. */
  readonly transfer?: string;
}

const approvals = createRoute({
  getParentRoute: () => root,
  path: "/approvals",
  validateSearch: (search: Record<string, unknown>): ApprovalsSearch => {
    const tab = (["transfers", "decided"] as const).find((known) => known === search["tab"]);
    return {
      ...readLogSearch(search),
      ...(tab === undefined ? {} : { tab }),
      ...(typeof search["transfer"] === "string" ? { transfer: search["transfer"] } : {}),
    };
  },
  component: lazyRouteComponent(
    withWords(() => import("../features/approvals/approvals-page.tsx")),
    "ApprovalsPage",
  ),
});

interface LettersSearch {
  readonly letter?: string;
  /** The name of a preview. */
  readonly kind?: string;
}

const letters = createRoute({
  getParentRoute: () => root,
  path: "/letters",
  validateSearch: (search: Record<string, unknown>): LettersSearch => ({
    ...(typeof search["letter"] === "string" ? { letter: search["letter"] } : {}),
    ...(typeof search["kind"] === "string" ? { kind: search["kind"] } : {}),
  }),
  component: lazyRouteComponent(
    withWords(() => import("../features/letters/letters-page.tsx")),
    "LettersPage",
  ),
});

const activity = createRoute({
  getParentRoute: () => root,
  path: "/activity",
  validateSearch: readLogSearch,
  component: lazyRouteComponent(
    withWords(() => import("../features/activity/activity-page.tsx")),
    "ActivityPage",
  ),
});

const catalog = createRoute({
  getParentRoute: () => root,
  path: "/catalog",
  validateSearch: (
    search: Record<string, unknown>,
  ): { readonly sku?: string; readonly to?: string } => ({
    ...(typeof search["sku"] === "string" ? { sku: search["sku"] } : {}),
    ...(typeof search["to"] === "string" ? { to: search["to"] } : {}),
  }),
  component: lazyRouteComponent(
    withWords(() => import("../features/catalog/catalog-page.tsx")),
    "CatalogPage",
  ),
});

const lookAhead = createRoute({
  getParentRoute: () => root,
  path: "/look-ahead",
  validateSearch: (search: Record<string, unknown>): { readonly days?: number } => {
    const days = daysAhead.find((known) => known === Number(search["days"]));
    return days === undefined ? {} : { days };
  },
  component: lazyRouteComponent(
    withWords(() => import("../features/ahead/ahead-page.tsx")),
    "AheadPage",
  ),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  validateSearch: (search: Record<string, unknown>): { readonly tab?: SettingsTab } => {
    const tab = settingsTabs.find((known) => known === search["tab"]);
    return tab === undefined ? {} : { tab };
  },
  component: lazyRouteComponent(
    withWords(() => import("../features/settings/settings-page.tsx")),
    "SettingsPage",
  ),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    customers,
    importCustomers,
    requestRelationship,
    customer,
    calendar,
    approvals,
    letters,
    catalog,
    activity,
    lookAhead,
    settings,
  ]),
  // What a route does not know is taken out of the address, before a screen sees it.
  search: { strict: true },
  scrollRestoration: true,
  defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
