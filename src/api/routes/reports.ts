import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import { importInvoiceFile, showReport } from "#contract/routes/reports.ts";
import { importInvoices } from "#engine/invoices/import-invoices.ts";
import { InvoiceFileError } from "#engine/invoices/read-invoice-file.ts";
import { renderReport } from "#letters/report/render-report.ts";
import { buffer } from "node:stream/consumers";
import { bind, isStream } from "../bind.ts";
import { reportOf } from "../customer-report.ts";
import { findMove } from "../find.ts";
import { limited } from "../limited.ts";
import type { ApiServices } from "../services.ts";

const INVOICE_BYTES_MAX = 100 * 1024 * 1024; // some hundred thousand lines

export function reportRoutes(app: FastifyInstance, services: ApiServices): void {
  const { clock, partner, store } = services;
  bind(app, showReport, async ({ params, query }) => {
    const move = await findMove(services, params.move);
    const language = query.language ?? move.customer.language;
    const report = await reportOf(services, move);
    return { report, language, html: renderReport(report, language) };
  });
  bind(app, importInvoiceFile, async ({ body, query: { fileName } }) => {
    if (!isStream(body)) throw new ApiError("BODY_TYPE_UNKNOWN");
    const content = await buffer(limited(body, INVOICE_BYTES_MAX));
    const { partnerId } = partner;
    const now = await clock.now();
    const { moveIds, ...imported } = await importInvoices({
      store,
      partnerId,
      content,
      fileName,
      now,
    }).catch(refuseFile);
    const findings = await Promise.all(moveIds.map((moveId) => findingsOf(services, moveId)));
    return { ...imported, customers: moveIds.length, findings: findings.flat() };
  });
}

async function findingsOf(services: ApiServices, moveId: string) {
  const { invoices, companyName } = await reportOf(services, await findMove(services, moveId));
  return (invoices?.findings ?? []).map((finding) => ({ ...finding, moveId, companyName }));
}

function refuseFile(error: unknown): never {
  if (error instanceof InvoiceFileError) {
    throw new ApiError(error.code, error.params, { cause: error });
  }
  throw error;
}
