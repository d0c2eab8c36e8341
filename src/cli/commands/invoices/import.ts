import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { importInvoiceFile } from "#contract/routes/reports.ts";
import { checkFile } from "../../check-file.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface ImportInvoicesOptions {
  readonly file: string;
}

/** The same file again is no mistake: it changes nothing, and its findings are told once more. */
export async function run(
  { file }: ImportInvoicesOptions,
  services: CommandServices,
): Promise<number> {
  await checkFile(file);
  const { terminal } = services;
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(importInvoiceFile, {
      query: { fileName: basename(file).slice(-200) },
      body: createReadStream(file),
    }),
  );
  if (services.json) {
    terminal.json(answer);
    return EXIT_OK;
  }
  const { customers, findings, isNew, lines, rowsIn } = answer;
  const { prose, say, talk } = terminal;
  if (isNew) talk("report.invoices.imported", { n: lines, customers });
  else talk("report.invoices.again");
  if (rowsIn > lines) talk("report.invoices.foreign", { n: rowsIn - lines });
  if (findings.length === 0) prose(say("report.invoices.fine", { n: lines }));
  for (const { amount, code, companyName, invoiceNumber, title } of findings) {
    prose(`${companyName}: ${title}`);
    prose(say(`report.invoice.${code}`), 2);
    const shown = [invoiceNumber ?? "", amount === null ? "" : say("report.amount", { amount })];
    const about = shown.filter((each) => each !== "").join(say("cli.comma"));
    if (about !== "") prose(about, 2);
  }
  return EXIT_OK;
}
