import { expect, test } from "vitest";
import { CliError } from "#cli/cli-error.ts";
import { translate } from "#phrases/translate.ts";
import { languages } from "#phrases/languages.ts";
import { readConfiguration } from "./configuration.ts";
import { settings } from "./settings.ts";

const HANDOVER_MAIL_FROM = "moves@fabrikam.example";

test("with nothing set everything runs on this machine; empty is not set", () => {
  const nothing = readConfiguration({ HANDOVER_SMTP_URL: "", HANDOVER_APPROVERS: "" });
  expect(nothing).toMatchObject({ smtp: null, databaseUrl: null, host: "127.0.0.1", approvers: 1 });
  expect([nothing.readOnly, nothing.retentionDays]).toEqual([false, null]);
  expect(readConfiguration({ HANDOVER_RETENTION_DAYS: "400" }).retentionDays).toBe(400);
});

test.each([
  { DATABASE_URL: "postgres://u:p@database/handover" },
  { DATABASE_URL: "postgres://u:p@db.example/handover?sslmode=verify-full" },
  { DATABASE_URL: "postgres://u:p@localhost/handover?host=/run/pg.d" },
  { HANDOVER_PUBLIC_URL: "http://127.0.0.1:8960" },
  { OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318" },
])("nobody else is on the way, or nobody else can read it: %j", (environment) => {
  expect(() => readConfiguration(environment)).not.toThrow();
});

test("letters are mailed where a server and a sender are named", () => {
  const HANDOVER_SMTP_URL = "smtps://mail.example";
  const { smtp } = readConfiguration({ HANDOVER_SMTP_URL, HANDOVER_MAIL_FROM });
  expect(smtp).toEqual({ url: HANDOVER_SMTP_URL, from: HANDOVER_MAIL_FROM });
});

const oidc = { HANDOVER_OIDC_ISSUER: "https://issuer.example", HANDOVER_OIDC_CLIENT_ID: "console" };

test.each<[string, Record<string, string>, string, object]>([
  [
    "a misspelt name",
    { HANDOVER_APROVERS: "2" },
    "SETTING_UNKNOWN",
    { name: "HANDOVER_APROVERS", nearest: "HANDOVER_APPROVERS" },
  ],
  [
    "a mail server that is none",
    { HANDOVER_SMTP_URL: "https://u:s3cret@mail.example", HANDOVER_MAIL_FROM },
    "SETTING_NOT_URL",
    { name: "HANDOVER_SMTP_URL", schemes: "smtp://, smtps://" },
  ],
  [
    "a mail server without a sender",
    { HANDOVER_SMTP_URL: "smtp://u:s3cret@mail.example" },
    "SETTING_MISSING",
    { name: "HANDOVER_MAIL_FROM", needer: "HANDOVER_SMTP_URL" },
  ],
  [
    "a database that is none",
    { DATABASE_URL: "mysql://u:s3cret@db.example/x" },
    "SETTING_NOT_URL",
    { name: "DATABASE_URL", schemes: "postgres://, postgresql://" },
  ],
  [
    "a database elsewhere, asked in plain text",
    { DATABASE_URL: "postgres://u:s3cret@db.example/x?sslmode=require" },
    "SETTING_PLAIN_TEXT",
    { name: "DATABASE_URL", wanted: "?sslmode=verify-full" },
  ],
  [
    "an address from outside without TLS",
    { HANDOVER_PUBLIC_URL: "http://moves.example" },
    "SETTING_PLAIN_TEXT",
    { name: "HANDOVER_PUBLIC_URL", wanted: "https://" },
  ],
  [
    "an issuer without TLS",
    { HANDOVER_OIDC_ISSUER: "http://issuer.example" },
    "SETTING_PLAIN_TEXT",
    { name: "HANDOVER_OIDC_ISSUER", wanted: "https://" },
  ],
  [
    "a receiver of traces elsewhere without TLS",
    { OTEL_EXPORTER_OTLP_ENDPOINT: "http://traces.example:4318" },
    "SETTING_PLAIN_TEXT",
    { name: "OTEL_EXPORTER_OTLP_ENDPOINT", wanted: "https://" },
  ],
  [
    "a word that is neither yes nor no",
    { HANDOVER_READ_ONLY: "yes" },
    "SETTING_NOT_ONE_OF",
    { name: "HANDOVER_READ_ONLY", values: "false, true" },
  ],
  [
    "a proxy that is none",
    { HANDOVER_PROXIES: "10.0.0.0/8, proxy.example" },
    "SETTING_NOT_ONE_OF",
    { name: "HANDOVER_PROXIES", values: "10.0.0.7, 10.0.0.0/8, fd00::/8" },
  ],
  [
    "a port that is none",
    { HANDOVER_WORKER_PORT: "65536" },
    "SETTING_NOT_ONE_OF",
    { name: "HANDOVER_WORKER_PORT", values: "0 … 65535" },
  ],
  [
    "a receiver of traces that is none",
    { OTEL_EXPORTER_OTLP_ENDPOINT: "grpc://u:s3cret@traces.example" },
    "SETTING_NOT_URL",
    { name: "OTEL_EXPORTER_OTLP_ENDPOINT", schemes: "http://, https://" },
  ],
  [
    "headers for a receiver that nobody names",
    { OTEL_EXPORTER_OTLP_HEADERS: "key=s3cret" },
    "SETTING_MISSING",
    { name: "OTEL_EXPORTER_OTLP_ENDPOINT", needer: "OTEL_EXPORTER_OTLP_HEADERS" },
  ],
  [
    "headers that are none",
    { OTEL_EXPORTER_OTLP_ENDPOINT: "http://x", OTEL_EXPORTER_OTLP_HEADERS: "a=%zz s3cret" },
    "SETTING_NOT_ONE_OF",
    { name: "OTEL_EXPORTER_OTLP_HEADERS", values: "name=value,name=value" },
  ],
  [
    "a length of time in words",
    { HANDOVER_RETENTION_DAYS: "a year" },
    "SETTING_NOT_ONE_OF",
    { name: "HANDOVER_RETENTION_DAYS", values: "1 … 99999" },
  ],
  [
    "three approvers",
    { HANDOVER_APPROVERS: "3" },
    "SETTING_NOT_ONE_OF",
    { name: "HANDOVER_APPROVERS", values: "1, 2" },
  ],
  [
    "keys that are none",
    { HANDOVER_SECRETS_KEYS: "k1:s3cret" },
    "SETTING_NOT_KEYS",
    { name: "HANDOVER_SECRETS_KEYS" },
  ],
  [
    "an issuer without its client's secret",
    oidc,
    "SETTING_MISSING",
    { name: "HANDOVER_OIDC_CLIENT_SECRET", needer: "HANDOVER_OIDC_ISSUER" },
  ],
])("%s is refused in every language, without its value", (_, environment, code, params) => {
  let error: unknown = null;
  try {
    readConfiguration(environment);
  } catch (thrown) {
    error = thrown;
  }
  if (!(error instanceof CliError)) throw new Error("not refused");
  expect([error.code, error.params]).toEqual([code, params]);
  const said = languages.map((language) =>
    translate(language, `errors.${(error as CliError).code}`, (error as CliError).params),
  );
  expect(new Set(said).size).toBe(languages.length);
  expect(said.join(" ")).not.toContain("s3cret");
});

test("docs/configuration.md is the table of settings", async () => {
  const cells = [
    ["variable", "meaning", "without it"],
    ...Object.entries(settings).map(([name, { byDefault, meaning }]) => {
      return [`\`${name}\``, meaning, byDefault];
    }),
  ];
  const widths = [0, 1, 2].map((at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  const [head = [], ...rows] = cells;
  const table = [line(head), rule, ...rows.map(line)].join("\n");
  await expect(`${INTRODUCTION}${table}\n`).toMatchFileSnapshot("../../docs/configuration.md");
});

const INTRODUCTION = `# Configuration

Generated from \`src/main/settings.ts\` (\`npx vitest run src/main/configuration.test.ts --update\`). Everything is a variable of
the environment and everything has a default. A variable that begins with \`HANDOVER_\` and does not stand here, or whose
value cannot be meant, stops the start with exit code 2. The port is an option of \`serve\`; choices about moves are the
partner's [policy](policy.md).

`;
