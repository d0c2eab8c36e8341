import { Language } from "#domain/estate/customer.ts";
import { InvoiceFinding } from "#domain/invoices/reconcile-invoices.ts";
import { CustomerReport } from "#domain/report/customer-report.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { MoveId, nothing } from "./parameters.ts";

export const showReport = {
  name: "showReport",
  method: "GET",
  needs: "read",
  path: "/api/v1/moves/:move/report",
  summary:
    "One move for its customer: before and after, every step with its evidence, and what was billed; as data and as a page to print.",
  params: MoveId,
  /** Without a language, the customer's. */
  query: z.object({ language: Language.optional() }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({ report: CustomerReport, language: Language, html: z.string() }),
} as const satisfies Route;

export const importInvoiceFile = {
  name: "importInvoiceFile",
  method: "POST",
  needs: "plan",
  path: "/api/v1/invoices",
  summary:
    "Take in an invoice reconciliation file of Partner Center (new commerce), whole or not at all, and compare it with what was bought.",
  params: nothing,
  query: z.object({ fileName: z.string().min(1).max(200) }),
  bodyType: "application/octet-stream",
  body: z.unknown(),
  status: 201,
  response: z.object({
    rowsIn: z.number().int(),
    /** About customers whom we move; the others are left out. */
    lines: z.number().int(),
    customers: z.number().int(),
    /** False where the same file was taken in before. */
    isNew: z.boolean(),
    /** Of the customers whom the file is about, by all that was billed so far. */
    findings: z.array(InvoiceFinding.extend({ moveId: z.string(), companyName: z.string() })),
  }),
} as const satisfies Route;
