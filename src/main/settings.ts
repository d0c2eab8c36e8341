// Every variable of the environment that Handover reads. docs/configuration.md is this table; what does not stand here
// and begins as ours do is refused, so that a misspelt setting is no setting that silently means nothing.

import { CliError } from "#cli/cli-error.ts";

interface Setting {
  readonly meaning: string;
  readonly byDefault: string;
}

export const settings = {
  HANDOVER_HOME: {
    meaning: "The data folder.",
    byDefault: "`.handover` beside the program",
  },
  DATABASE_URL: {
    meaning:
      "A PostgreSQL (15 or later) of your own: `postgres://user:password@host/database`; outside of private networks with `?sslmode=verify-full`.",
    byDefault: "the embedded one, in the data folder",
  },
  HANDOVER_PARTNER: {
    meaning: "Tenant id of the partner that `handover connect` connected, or `sandbox`.",
    byDefault: "what the data folder was connected to, else the sandbox",
  },
  HANDOVER_SANDBOX_URL: {
    meaning: "A sandbox that runs elsewhere; it goes before any connection.",
    byDefault: "one beside the server",
  },
  HANDOVER_HOST: {
    meaning: "The address to listen on. Anything but the loopback belongs behind a proxy with TLS.",
    byDefault: "`127.0.0.1`",
  },
  HANDOVER_PUBLIC_URL: {
    meaning:
      "Where browsers, customers and Microsoft's events reach the server from outside; `https://`, but on private networks.",
    byDefault: "only this machine",
  },
  HANDOVER_SMTP_URL: {
    meaning: "The mail server that letters are handed to: `smtp://` or `smtps://`.",
    byDefault: "letters stay in the outbox",
  },
  HANDOVER_MAIL_FROM: {
    meaning: "The address that letters come from.",
    byDefault: "none; needed with `HANDOVER_SMTP_URL`",
  },
  HANDOVER_SECRETS_KEYS: {
    meaning:
      "Keys of secrets from a vault of your own: `id:base64` of 32 bytes each, separated by commas, the current one first. `id:chacha20-poly1305:base64` is for that cipher, any other for AES-256-GCM.",
    byDefault: "`secrets.key` in the data folder",
  },
  HANDOVER_OIDC_ISSUER: {
    meaning: "Where people sign in (OpenID Connect).",
    byDefault: "the link that `serve` prints",
  },
  HANDOVER_OIDC_CLIENT_ID: {
    meaning: "The console's client at that issuer.",
    byDefault: "none; needed with the issuer",
  },
  HANDOVER_OIDC_CLIENT_SECRET: {
    meaning: "Its secret.",
    byDefault: "none; needed with the issuer",
  },
  HANDOVER_OIDC_ROLES_CLAIM: {
    meaning: "The claim that holds a person's role.",
    byDefault: "`roles`",
  },
  HANDOVER_OIDC_REQUIRED_CLAIM: {
    meaning:
      "What the issuer has to say of how somebody signed in, `name=value`: `amr=mfa`, or `acrs=c1` for an authentication context of Entra's.",
    byDefault: "the issuer's own rules do",
  },
  HANDOVER_PROXIES: {
    meaning:
      "Addresses or networks of the proxies before the server, separated by commas: what they say of where a request came from is believed.",
    byDefault: "nobody is believed",
  },
  HANDOVER_APPROVERS: {
    meaning: "How many people have to approve a band: `1` or `2`.",
    byDefault: "`1`",
  },
  HANDOVER_RETENTION_DAYS: {
    meaning:
      "Days after its last journal entry at which what an ended move says of people is erased ([security](security.md)).",
    byDefault: "never, only by `journal erase`",
  },
  HANDOVER_READ_ONLY: {
    meaning: "`true`: nothing is written at Microsoft and no letter is mailed.",
    byDefault: "`false`",
  },
  HANDOVER_LOG: {
    meaning: "Least level of the log lines: `error`, `warn`, `info`, `debug` or `silent`.",
    byDefault: "`error`",
  },
  HANDOVER_WORKER_PORT: {
    meaning:
      "The port at which `handover worker` answers `/healthz`, `/readyz` and `/metrics`; `0`: any, and it says which.",
    byDefault: "it listens nowhere",
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    meaning:
      "A receiver of OpenTelemetry traces (OTLP over HTTP), such as `http://127.0.0.1:4318`.",
    byDefault: "nothing is traced",
  },
  OTEL_EXPORTER_OTLP_HEADERS: {
    meaning:
      "What that receiver wants to be sent: `name=value,name=value`, values percent-encoded.",
    byDefault: "no headers",
  },
} as const satisfies Record<string, Setting>;
export type SettingName = keyof typeof settings;

export type Environment = Readonly<Record<string, string | undefined>>;

/** The browser of the project's own tests, whose processes hand their environment on. */
const OF_TESTS = "HANDOVER_CHROMIUM";

/** Throws `CliError` SETTING_UNKNOWN for a name that begins as ours do and is none of them. */
export function refuseUnknownSettings(environment: Environment): void {
  for (const name of Object.keys(environment)) {
    const isOurs = name.startsWith("HANDOVER_") && name !== OF_TESTS;
    if (!isOurs || Object.hasOwn(settings, name)) continue;
    throw new CliError("SETTING_UNKNOWN", { name, nearest: nearestTo(name) });
  }
}

/** The setting that takes the fewest changed letters. */
function nearestTo(name: string): string {
  const [nearest] = Object.keys(settings).toSorted(
    (a, b) => lettersBetween(a, name) - lettersBetween(b, name),
  );
  return nearest ?? "";
}

/** Letters to add, leave out or replace (Levenshtein). */
function lettersBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
