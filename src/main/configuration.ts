// What the environment says. Everything has a default: with nothing set, all runs on this machine.

import { join } from "node:path";
import type { OpenIdOptions } from "#api/sign-in/open-id.ts";
import type { SmtpOptions } from "#letters/mail/smtp.ts";
import { fileURLToPath } from "node:url";

export interface Configuration {
  /** HANDOVER_HOME: the data folder. */
  readonly home: string;
  /** DATABASE_URL: a PostgreSQL of the operator's own; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** HANDOVER_SANDBOX_URL: a sandbox that runs elsewhere; null to run one beside the server. */
  readonly sandboxUrl: string | null;
  /** HANDOVER_PARTNER: the tenant id of the connected partner, or `sandbox`; null for what the data folder says. */
  readonly partner: string | null;
  /**
   * HANDOVER_SMTP_URL and HANDOVER_MAIL_FROM: the server that letters are handed to, and the sender's
   * address. Null where neither is set: letters then stay in the outbox. One without the other is an error.
   */
  readonly smtp: SmtpOptions | null;
  /**
   * HANDOVER_SECRETS_KEYS: the keys of secrets, from the operator's own vault; null for the data folder's file.
   * `id:base64` of 32 bytes, separated by commas, the current one first.
   */
  readonly secretsKeys: string | null;
  /** HANDOVER_PUBLIC_URL: where customers and browsers reach this server from outside; null where it is only this machine. */
  readonly publicUrl: string | null;
  /**
   * HANDOVER_OIDC_ISSUER, HANDOVER_OIDC_CLIENT_ID, HANDOVER_OIDC_CLIENT_SECRET and HANDOVER_OIDC_ROLES_CLAIM: where
   * people sign in. Null without an issuer: then the owner signs in with the link in the terminal.
   */
  readonly openId: OpenIdOptions | null;
  /** HANDOVER_APPROVERS: how many people have to approve a band, 1 or 2. */
  readonly approvers: 1 | 2;
  /** HANDOVER_READ_ONLY: nothing is written at Microsoft and no letter is mailed. */
  readonly readOnly: boolean;
  /** HANDOVER_LOG: the least level of log lines on stderr (pino's names). */
  readonly logLevel: string;
}

/** An empty variable counts as not set. */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
): Configuration {
  return {
    home: environment["HANDOVER_HOME"] || defaultHome(),
    databaseUrl: environment["DATABASE_URL"] || null,
    sandboxUrl: environment["HANDOVER_SANDBOX_URL"] || null,
    partner: environment["HANDOVER_PARTNER"]?.toLowerCase() || null,
    smtp: smtpOptions(environment),
    secretsKeys: environment["HANDOVER_SECRETS_KEYS"] || null,
    publicUrl: publicUrl(environment["HANDOVER_PUBLIC_URL"] || null),
    openId: openIdOptions(environment),
    approvers: approvers(environment["HANDOVER_APPROVERS"] || "1"),
    readOnly: readOnly(environment["HANDOVER_READ_ONLY"] || "false"),
    logLevel: environment["HANDOVER_LOG"] || "error",
  };
}

// What is wrong is named without its value: it may hold a password.
function smtpOptions(
  environment: Readonly<Record<string, string | undefined>>,
): Configuration["smtp"] {
  const url = environment["HANDOVER_SMTP_URL"] || null;
  const from = environment["HANDOVER_MAIL_FROM"] || null;
  if (url === null && from === null) return null;
  if (url === null || !URL.canParse(url) || !/^smtps?:\/\/./.test(url)) {
    throw new Error("HANDOVER_SMTP_URL is no smtp:// or smtps:// address");
  }
  if (from === null)
    throw new Error("HANDOVER_MAIL_FROM is missing: the address that letters come from");
  return { url, from };
}

function publicUrl(text: string | null): string | null {
  if (text === null) return null;
  if (!URL.canParse(text) || !/^https?:\/\/./.test(text)) {
    throw new Error("HANDOVER_PUBLIC_URL is no http:// or https:// address");
  }
  return text.replace(/\/+$/, "");
}

function openIdOptions(
  environment: Readonly<Record<string, string | undefined>>,
): Configuration["openId"] {
  const issuer = environment["HANDOVER_OIDC_ISSUER"] || null;
  if (issuer === null) return null;
  const clientId = environment["HANDOVER_OIDC_CLIENT_ID"] || null;
  const clientSecret = environment["HANDOVER_OIDC_CLIENT_SECRET"] || null;
  const url = publicUrl(environment["HANDOVER_PUBLIC_URL"] || null);
  if (clientId === null || clientSecret === null || url === null) {
    throw new Error(
      "HANDOVER_OIDC_ISSUER needs HANDOVER_OIDC_CLIENT_ID, HANDOVER_OIDC_CLIENT_SECRET and HANDOVER_PUBLIC_URL",
    );
  }
  const rolesClaim = environment["HANDOVER_OIDC_ROLES_CLAIM"] || "roles";
  return { issuer, clientId, clientSecret, publicUrl: url, rolesClaim };
}

function approvers(text: string): 1 | 2 {
  if (text === "1") return 1;
  if (text === "2") return 2;
  throw new Error("HANDOVER_APPROVERS is 1 or 2");
}

// A word that is misspelt must not mean that writing is allowed.
function readOnly(text: string): boolean {
  if (text === "true") return true;
  if (text === "false") return false;
  throw new Error("HANDOVER_READ_ONLY is true or false");
}

/** The data folder of this process. */
export function homeFolder(): string {
  return readConfiguration(process.env).home;
}

function defaultHome(): string {
  return join(fileURLToPath(new URL("../..", import.meta.url)), ".handover");
}
