// What the environment says. Everything has a default: with nothing set, all runs on this machine. An empty variable
// counts as not set. What is wrong is named without its value: it may hold a password.

import { join } from "node:path";
import type { OpenIdOptions } from "#api/sign-in/open-id.ts";
import { CliError } from "#cli/cli-error.ts";
import type { SmtpOptions } from "#letters/mail/smtp.ts";
import { isNearHost } from "#lib/near-host.ts";
import { keysFromText } from "#store/secrets/key-sources.ts";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { otlpOptions, type OtlpOptions } from "./otlp-options.ts";
import { refuseUnknownSettings, type Environment, type SettingName } from "./settings.ts";

/** Each comes from the settings that its name says; what they mean stands in `settings.ts`. */
export interface Configuration {
  readonly home: string;
  /** Null for the embedded one. */
  readonly databaseUrl: string | null;
  /** Null to run one beside the server, unless a partner is connected. */
  readonly sandboxUrl: string | null;
  /** A tenant id or `sandbox`; null for what the data folder says. */
  readonly partner: string | null;
  /** The address to listen on. */
  readonly host: string;
  /** Null: letters stay in the outbox. */
  readonly smtp: SmtpOptions | null;
  /** Null for the data folder's file. */
  readonly secretsKeys: string | null;
  /** Without a trailing slash; null where it is only this machine. */
  readonly publicUrl: string | null;
  /** Null without an issuer: then the owner signs in with the link in the terminal. */
  readonly openId: OpenIdOptions | null;
  /** Whose word counts on where a request came from. */
  readonly proxies: readonly string[];
  readonly approvers: 1 | 2;
  /** So long after its end a move says something of people; null: until somebody erases it. */
  readonly retentionDays: number | null;
  /** Nothing is written at Microsoft and no letter is mailed. */
  readonly readOnly: boolean;
  /** The least level of log lines on stderr (pino's names). */
  readonly logLevel: string;
  /** Null: a worker listens nowhere. */
  readonly workerPort: number | null;
  /** Null: nothing is traced. */
  readonly otlp: OtlpOptions | null;
}

const PARTNER = /^(sandbox|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Throws `CliError` SETTING_UNKNOWN, SETTING_NOT_ONE_OF, SETTING_NOT_URL, SETTING_PLAIN_TEXT, SETTING_NOT_KEYS or SETTING_MISSING. */
export function readConfiguration(environment: Environment): Configuration {
  refuseUnknownSettings(environment);
  const text = (name: SettingName) => environment[name] || null;
  const partner = text("HANDOVER_PARTNER")?.toLowerCase() ?? null;
  if (partner !== null && !PARTNER.test(partner)) {
    const values = "sandbox, 00000000-0000-0000-0000-000000000000";
    throw new CliError("SETTING_NOT_ONE_OF", { name: "HANDOVER_PARTNER", values });
  }
  const levels = ["error", "warn", "info", "debug", "silent"] as const;
  return {
    home: text("HANDOVER_HOME") ?? defaultHome(),
    databaseUrl: databaseUrl(text),
    sandboxUrl: url("HANDOVER_SANDBOX_URL", text, ["http:", "https:"]),
    partner,
    host: text("HANDOVER_HOST") ?? "127.0.0.1",
    smtp: smtpOptions(text),
    secretsKeys: secretsKeys(text("HANDOVER_SECRETS_KEYS")),
    publicUrl: publicUrl(text),
    openId: openIdOptions(text),
    proxies: proxies(text("HANDOVER_PROXIES")),
    approvers: oneOf("HANDOVER_APPROVERS", text, ["1", "2"]) === "2" ? 2 : 1,
    retentionDays: retentionDays(text("HANDOVER_RETENTION_DAYS")),
    // A word that is misspelt must not mean that writing is allowed.
    readOnly: oneOf("HANDOVER_READ_ONLY", text, ["false", "true"]) === "true",
    logLevel: oneOf("HANDOVER_LOG", text, levels),
    workerPort: workerPort(text("HANDOVER_WORKER_PORT")),
    otlp: otlpOptions(
      encrypted("OTEL_EXPORTER_OTLP_ENDPOINT", text),
      text("OTEL_EXPORTER_OTLP_HEADERS"),
    ),
  };
}

type Texts = (name: SettingName) => string | null;

/** The first value is the default. */
function oneOf<const Value extends string>(
  name: SettingName,
  text: Texts,
  values: readonly [Value, ...Value[]],
): Value {
  const given = text(name) ?? values[0];
  const value = values.find((each) => each === given);
  if (value === undefined) {
    throw new CliError("SETTING_NOT_ONE_OF", { name, values: values.join(", ") });
  }
  return value;
}

function url(name: SettingName, text: Texts, schemes: readonly string[]): string | null {
  const given = text(name);
  if (given === null) return null;
  const isOne = URL.canParse(given) && schemes.includes(new URL(given).protocol);
  // `smtp:mail.example` parses, and names no server.
  if (isOne && /^\w+:\/\/./.test(given)) return given;
  const named = schemes.map((scheme) => `${scheme}//`).join(", ");
  throw new CliError("SETTING_NOT_URL", { name, schemes: named });
}

/** Of the web; without encryption only where nobody else is on the way. */
function encrypted(name: SettingName, text: Texts): string | null {
  const given = url(name, text, ["http:", "https:"]);
  if (given === null || given.startsWith("https:") || isNearHost(new URL(given).hostname)) {
    return given;
  }
  throw new CliError("SETTING_PLAIN_TEXT", { name, wanted: "https://" });
}

function databaseUrl(text: Texts): string | null {
  const given = url("DATABASE_URL", text, ["postgres:", "postgresql:"]);
  if (given === null) return null;
  const { hostname, searchParams } = new URL(given);
  // `?host=` names another server than the address does.
  const isNear = isNearHost(searchParams.get("host") ?? hostname);
  if (isNear || searchParams.get("sslmode") === "verify-full") return given;
  const wanted = "?sslmode=verify-full";
  throw new CliError("SETTING_PLAIN_TEXT", { name: "DATABASE_URL", wanted });
}

function publicUrl(text: Texts): string | null {
  const given = encrypted("HANDOVER_PUBLIC_URL", text);
  return given?.replace(/\/+$/, "") ?? null;
}

function smtpOptions(text: Texts): Configuration["smtp"] {
  const server = url("HANDOVER_SMTP_URL", text, ["smtp:", "smtps:"]);
  const from = text("HANDOVER_MAIL_FROM");
  if (server === null && from === null) return null;
  if (server === null) throw missing("HANDOVER_SMTP_URL", "HANDOVER_MAIL_FROM");
  if (from === null) throw missing("HANDOVER_MAIL_FROM", "HANDOVER_SMTP_URL");
  return { url: server, from };
}

function openIdOptions(text: Texts): Configuration["openId"] {
  const issuer = encrypted("HANDOVER_OIDC_ISSUER", text);
  if (issuer === null) return null;
  const needed = (name: SettingName) => {
    const value = text(name);
    if (value === null) throw missing(name, "HANDOVER_OIDC_ISSUER");
    return value;
  };
  const clientId = needed("HANDOVER_OIDC_CLIENT_ID");
  const clientSecret = needed("HANDOVER_OIDC_CLIENT_SECRET");
  const reachedAt = publicUrl(text) ?? needed("HANDOVER_PUBLIC_URL");
  const rolesClaim = text("HANDOVER_OIDC_ROLES_CLAIM") ?? "roles";
  const requiredClaim = claimFrom(text("HANDOVER_OIDC_REQUIRED_CLAIM"));
  return { issuer, clientId, clientSecret, publicUrl: reachedAt, rolesClaim, requiredClaim };
}

function claimFrom(text: string | null): OpenIdOptions["requiredClaim"] {
  if (text === null) return null;
  const [, name, value] = /^([^=\s]+)=(\S+)$/.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return { name, value };
  const values = "amr=mfa, acr=…, acrs=…";
  throw new CliError("SETTING_NOT_ONE_OF", { name: "HANDOVER_OIDC_REQUIRED_CLAIM", values });
}

const PlaceOfProxies = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);

function proxies(text: string | null): readonly string[] {
  const places = (text ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
  if (places.every((place) => PlaceOfProxies.safeParse(place).success)) return places;
  const values = "10.0.0.7, 10.0.0.0/8, fd00::/8";
  throw new CliError("SETTING_NOT_ONE_OF", { name: "HANDOVER_PROXIES", values });
}

function secretsKeys(text: string | null): string | null {
  try {
    if (text !== null) keysFromText(text);
    return text;
  } catch (cause) {
    throw new CliError("SETTING_NOT_KEYS", { name: "HANDOVER_SECRETS_KEYS" }, { cause });
  }
}

function retentionDays(text: string | null): number | null {
  if (text === null) return null;
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new CliError("SETTING_NOT_ONE_OF", {
    name: "HANDOVER_RETENTION_DAYS",
    values: "1 … 99999",
  });
}

const PORT_MAX = 65_535;

function workerPort(text: string | null): number | null {
  if (text === null) return null;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= PORT_MAX) return port;
  throw new CliError("SETTING_NOT_ONE_OF", {
    name: "HANDOVER_WORKER_PORT",
    values: `0 … ${PORT_MAX}`,
  });
}

function missing(name: SettingName, needer: SettingName): CliError {
  return new CliError("SETTING_MISSING", { name, needer });
}

function defaultHome(): string {
  return join(fileURLToPath(new URL("../..", import.meta.url)), ".handover");
}
