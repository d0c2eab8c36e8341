import { importColumns } from "#domain/estate/import-column-names.ts";
import { dateOrders } from "#domain/estate/import-dates.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { CustomerRow, ImportColumns, ImportResult, Invitation } from "../views.ts";
import { asksNothing, CustomerId, nothing } from "./parameters.ts";

/** What can be said of a file where its header does not say it: names of columns, and orders of dates. */
export const importChoices = { columns: importColumns, dates: dateOrders };

/** What a person says of it. */
const choices = {
  /** What each column is, in the order of the file, between commas; empty: left out. */
  columns: z
    .string()
    .max(10_000)
    .transform((text) => text.split(",").map((name) => (name === "" ? null : name)))
    .pipe(z.array(z.enum(importColumns).nullable()))
    .optional(),
  /** How 03/04/2026 is to be read; without it, such a date is refused. */
  dates: z.enum(dateOrders).optional(),
};

export const readImportColumns = {
  name: "readImportColumns",
  method: "POST",
  needs: "plan",
  path: "/api/v1/import-columns",
  summary:
    "What the columns of a CSV file seem to be, with examples, before anything is checked. Its beginning is enough.",
  params: nothing,
  query: z.object(choices),
  bodyType: "text/csv",
  body: z.unknown(),
  status: 200,
  response: ImportColumns,
} as const satisfies Route;

export const importCustomers = {
  name: "importCustomers",
  method: "POST",
  needs: "plan",
  path: "/api/v1/imports",
  summary:
    "Read a CSV file of customers and their subscriptions; every row becomes part of a move or is refused by name.",
  params: nothing,
  query: z.object({
    /** Reads and checks everything, and writes nothing. */
    dryRun: z.stringbool().optional(),
    /** New customers begin paused: nobody is asked anything until somebody lets them go on. */
    hold: z.stringbool().optional(),
    ...choices,
  }),
  bodyType: "text/csv",
  body: z.unknown(),
  status: 201,
  response: ImportResult,
} as const satisfies Route;

export const listCustomers = {
  name: "listCustomers",
  method: "GET",
  needs: "read",
  path: "/api/v1/customers",
  summary: "All customers, each with its move.",
  ...asksNothing,
  status: 200,
  response: z.object({ customers: z.array(CustomerRow) }),
} as const satisfies Route;

export const showInvitation = {
  name: "showInvitation",
  method: "GET",
  needs: "read",
  path: "/api/v1/customers/:customer/invitation",
  summary: "Whether the customer was asked for a reseller relationship, and what came of it.",
  params: CustomerId,
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: Invitation,
} as const satisfies Route;

export const inviteCustomer = {
  name: "inviteCustomer",
  method: "POST",
  needs: "plan",
  path: "/api/v1/customers/:customer/invitation",
  summary:
    "Ask the customer for a reseller relationship: one letter with Microsoft's link. Asking twice sends one letter.",
  params: CustomerId,
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: Invitation,
} as const satisfies Route;
