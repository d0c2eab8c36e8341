// All routes of the contract, and for each a request that is valid as it stands. A route that is new here has to say
// how it is asked: the tests of isolation, roles and hard edges ask every one of them.

import { globSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Permission } from "#contract/permissions.ts";
import { pathOf, type Route } from "#contract/route.ts";

/** What a partner has that a route can name. */
export interface Things {
  readonly customer: string;
  readonly move: string;
  readonly humanStepId: string;
  readonly letter: string;
  readonly phrase: string;
  readonly sku: string;
  readonly version: string;
  readonly planHash: string;
  readonly transfer: string;
  readonly bandHash: string;
  /** Of the proposal as the move's customer is shown it. */
  readonly shownHash: string;
  /** Of the customer's link to the move. */
  readonly linkSecret: string;
  readonly tokenId: string;
  readonly import: string;
  readonly session: string;
  /** Of a line of the move. */
  readonly line: string;
  /** The name of somebody who signed in once. */
  readonly agent: string;
}

export type SignedInRoute = Route & { readonly needs: Permission };

export interface Asked {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly contentType: string | null;
  readonly body: string | null;
}

const folder = join(import.meta.dirname, "../../src/contract/routes");
const modules: readonly object[] = await Promise.all(
  globSync("*.ts", { cwd: folder }).map((name) => import(join(folder, name))),
);

export const routes: readonly Route[] = modules
  .flatMap((module): unknown[] => Object.values(module))
  .filter(isRoute)
  .sort((a, b) => (a.name < b.name ? -1 : 1));

function isRoute(value: unknown): value is Route {
  return typeof value === "object" && value !== null && "path" in value && "method" in value;
}

const CSV =
  "tenantId,companyName,domain,country,contactEmail\n99999999-9999-4999-8999-999999999999,New,new.example,IT,it@new.example\n";
const INVOICE =
  "InvoiceNumber,CustomerId,SubscriptionId,ProductId,SkuId,ChargeType,UnitPrice,Quantity,Subtotal,Currency,ChargeStartDate,ChargeEndDate\n";
/** Microsoft's license list, with one license. */
export const LICENSES =
  "Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,Service_Plans_Included_Friendly_Names\n" +
  "Microsoft 365 E3,SPE_E3,05e9a617-0261-4cee-bb44-138d3ef5d965,EXCHANGE_S_ENTERPRISE,efb87545-963c-4e0d-99df-69c6916d9eb0,Exchange Online (Plan 2)\n";

/** What most bodies are made of; a schema takes of it what it knows. */
const usual = {
  by: "Ada",
  reason: "she said so",
  note: "noted",
  dryRun: true,
  changes: {},
  text: "first,last\n2026-12-24,2026-12-26\n",
};

/** By the route's name; what is not named here is asked with its path's ids and the usual body. */
const given: Readonly<Record<string, (things: Things) => { query?: object; body?: unknown }>> = {
  answerHumanStep: () => ({ body: { outcome: "done", by: "Ada" } }),
  answerProposal: ({ shownHash }) => ({ body: { outcome: "approved", name: "Ada", shownHash } }),
  answerAsPerson: ({ humanStepId }) => ({ body: { humanStepId, outcome: "done" } }),
  approveBand: ({ bandHash }) => ({ body: { bandHash, approvedBy: "Ada" } }),
  attestHumanStep: () => ({ query: { by: "Ada", fileName: "off.png" }, body: "shown" }),
  createToken: () => ({ body: { name: "reporting", scopes: ["read"] } }),
  changeLetterText: () => ({ body: { language: "it", message: "x", by: "Ada" } }),
  endAccess: ({ agent }) => ({ body: { agent } }),
  compareCatalogVersions: ({ version }) => ({ query: { from: version, to: version } }),
  confirmOwnStep: () => ({ body: { outcome: "done", name: "Ada" } }),
  decideTransferRequest: () => ({ body: { by: "Ada", shownHash: "a".repeat(64), give: [] } }),
  importInvoiceFile: () => ({ query: { fileName: "invoice.csv" }, body: INVOICE }),
  importProviderFile: () => ({
    query: { by: "Ada" },
    body: "tenantId,subscriptionId,seats\n",
  }),
  importCatalogFile: () => ({ query: { fileName: "list.csv" }, body: LICENSES }),
  importCustomers: () => ({ query: { dryRun: true }, body: CSV }),
  readImportColumns: () => ({ query: { dates: "dayFirst" }, body: CSV }),
  injectFault: () => ({ body: { fault: "throttled" } }),
  letHappen: ({ move }) => ({ body: { move, act: { kind: "relationshipEnded" } } }),
  listEquivalents: ({ sku }) => ({ query: { sku } }),
  listLetterTexts: () => ({ query: { language: "it" } }),
  listLetters: ({ move }) => ({ query: { move } }),
  makePlans: ({ move }) => ({ body: { moves: [move] } }),
  mailLetterPreview: () => ({ body: { language: "it", to: "ada@fabrikam.example" } }),
  moveClock: () => ({ body: { forward: "P1D" } }),
  overrideLine: ({ line }) => ({ body: { ...usual, line, route: "keep" } }),
  pauseMoves: ({ move }) => ({ body: { moves: [move], by: "Ada", dryRun: true } }),
  previewLetters: () => ({ query: { language: "it" } }),
  removeFreezes: () => ({ body: { by: "Ada", day: "2026-12-24" } }),
  resetLetterText: () => ({ body: { language: "it" } }),
  chooseFirstCustomers: () => ({ body: { customers: 3, by: "Ada" } }),
  resumeMoves: ({ move }) => ({ body: { moves: [move], by: "Ada" } }),
  showCalendar: () => ({
    query: { from: "2026-01-01T00:00:00.000Z", to: "2027-01-01T00:00:00.000Z" },
  }),
  showOrderDays: () => ({ query: { perDay: 5 } }),
  snoozeMove: () => ({ body: { by: "Ada", until: null } }),
  searchLicenses: () => ({ query: { text: "anna" } }),
  searchUsers: () => ({ query: { text: "anna" } }),
  searchIds: ({ planHash }) => ({ query: { text: planHash.slice(0, 8) } }),
  showPlan: ({ planHash }) => ({ query: { hash: planHash } }),
};

/** The request by which the route is asked for these things. Throws, saying what is missing, for one it cannot ask. */
export function asked(route: Route, things: Things): Asked {
  const { body = usual, query = {} } = given[route.name]?.(things) ?? {};
  const path = Object.fromEntries(
    [...route.path.matchAll(/:(\w+)/g)].map(([, name = ""]) => [name, thing(route, things, name)]),
  );
  if (route.bodyType === "json" && !route.body.safeParse(body).success) {
    throw new Error(`say in test/security/routes.ts with which body ${route.name} is asked`);
  }
  if (!route.query.safeParse(z.record(z.string(), z.json()).parse(textOf(query))).success) {
    throw new Error(`say in test/security/routes.ts with which query ${route.name} is asked`);
  }
  return {
    method: route.method,
    url: pathOf(route, path, { ...query }),
    contentType: route.bodyType === "none" ? null : mimeOf(route),
    body:
      route.bodyType === "none"
        ? null
        : route.bodyType === "json"
          ? JSON.stringify(body)
          : String(body),
  };
}

function thing(route: Route, things: Things, name: string): string {
  const known = Object.entries(things).find(([key]) => key === name);
  if (known === undefined) {
    throw new Error(`say in test/security/routes.ts what :${name} of ${route.name} is an id of`);
  }
  return String(known[1]);
}

/** As a query travels: every value is text. */
function textOf(query: object): object {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
}

function mimeOf({ bodyType }: Route): string {
  return bodyType === "json" ? "application/json" : bodyType;
}
