// A customer list as large as a large partner's, three rows in a hundred of it wrong, in many ways.

import { createWriteStream } from "node:fs";
import { once } from "node:events";

const COLUMNS =
  "tenantId;companyName;domain;country;contactEmail;channel;agreementType;wish;subscriptionId;sku;seats;endsOn;term;autoRenew;unitPricePerMonth;currency";

/** One bad row in so many rows. */
const BAD_EVERY = 33;

/** Column and value that spoil a row, and the code under which it must come back. */
const faults: readonly (readonly [column: string, value: string, code: string])[] = [
  ["tenantId", "not-a-guid", "IMPORT_TENANT_MALFORMED"],
  ["tenantId", "", "IMPORT_VALUE_MISSING"],
  ["companyName", "=1+1", "IMPORT_FORMULA"],
  ["companyName", "x".repeat(600), "IMPORT_VALUE_TOO_LONG"],
  ["domain", "nodomain", "IMPORT_DOMAIN_MALFORMED"],
  ["country", "Italia", "IMPORT_COUNTRY_MALFORMED"],
  ["country", "KP", "IMPORT_COUNTRY_IN_NO_REGION"],
  ["contactEmail", "ada at acme", "IMPORT_EMAIL_MALFORMED"],
  ["channel", "bazaar", "IMPORT_WORD_UNKNOWN"],
  ["agreementType", "retailKey", "IMPORT_CHANNELS_CONTRADICT"],
  ["seats", "a dozen", "IMPORT_SEATS_UNREADABLE"],
  ["endsOn", "03/04/2027", "IMPORT_DATE_AMBIGUOUS"],
  ["endsOn", "31.02.2027", "IMPORT_DATE_UNREADABLE"],
  ["unitPricePerMonth", "1.234", "IMPORT_AMOUNT_AMBIGUOUS"],
  ["unitPricePerMonth", "cheap", "IMPORT_AMOUNT_UNREADABLE"],
  ["currency", "euro", "IMPORT_CURRENCY_MALFORMED"],
  ["currency", "EUR;one too many", "IMPORT_CELLS_TOO_MANY"],
];

interface WrittenFile {
  readonly rows: number;
  /** How many bad rows were written, by the code they must come back under. */
  readonly bad: Readonly<Record<string, number>>;
}

export async function writeImportFile(path: string, customers: number): Promise<WrittenFile> {
  const names = COLUMNS.split(";");
  const bad: Record<string, number> = {};
  const file = createWriteStream(path);
  file.write(`\ufeff${COLUMNS}\r\n`);
  for (let number = 0; number < customers; number += 1) {
    const row = goodRow(number);
    const fault =
      number % BAD_EVERY === 0 ? faults[(number / BAD_EVERY) % faults.length] : undefined;
    if (fault !== undefined) {
      const [column, value, code] = fault;
      row[names.indexOf(column)] = value;
      bad[code] = (bad[code] ?? 0) + 1;
    }
    if (!file.write(`${row.join(";")}\r\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
  return { rows: customers, bad };
}

function goodRow(number: number): string[] {
  const hex = number.toString(16).padStart(8, "0");
  const name = `customer-${number}`;
  return [
    `${hex}-0000-4000-8000-000000000000`,
    `"Customer ${number}; and daughters"`,
    `${name}.example`,
    "IT",
    `it@${name}.example`,
    "webDirect",
    "",
    "",
    `5ub5c41b-${hex}`,
    "SPE_E3",
    "1.200",
    "31/12/2027",
    "annuale",
    "sì",
    "1.034,50",
    "EUR",
  ];
}
