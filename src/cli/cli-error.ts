// What goes wrong before or without the API: files, plans that do not hold, nobody to talk to.

import type { ErrorKind } from "#contract/problem.ts";

export const cliErrorKinds = {
  FILE_UNREADABLE: "notFound",
  FILE_UNWRITABLE: "usage",
  FILE_EXISTS: "refused",
  FILE_EMPTY: "usage",
  ARGUMENT_INVALID: "usage",
  ARGUMENT_MISSING: "usage",
  ARGUMENT_TOO_MANY: "usage",
  CHOICE_UNKNOWN: "usage",
  OPTION_UNKNOWN: "usage",
  OPTIONS_CONFLICT: "usage",
  COMMAND_UNKNOWN: "usage",
  PLAN_FILE_UNREADABLE: "usage",
  PLAN_FILE_TRUNCATED: "usage",
  PLAN_FILE_OTHER_VERSION: "usage",
  PLAN_FILE_TOO_LARGE: "usage",
  WORLD_FILE_INVALID: "usage",
  SERVER_GONE: "unavailable",
  FOLDER_IN_USE: "unavailable",
  FOLDER_UNUSABLE: "unavailable",
  DATABASE_UNUSABLE: "unavailable",
  DATABASE_FAILED: "unavailable",
  SANDBOX_GONE: "unavailable",
  PORTS_TAKEN: "unavailable",
  PORT_UNUSABLE: "unavailable",
  NO_PARTNER: "unavailable",
  SECRETS_KEY_MISSING: "unavailable",
  PARTNER_NOT_CONNECTED: "unavailable",
  CLOUD_CLOSED: "refused",
  CLOUD_UNKNOWN: "usage",
  PARTNER_TENANT_INVALID: "usage",
  APPLICATION_ID_INVALID: "usage",
  SECURITY_GROUP_INVALID: "usage",
  CLIENT_SECRET_EMPTY: "usage",
  CLIENT_SECRET_IS_ID: "usage",
  SIGN_IN_REFUSED: "refused",
  SIGN_IN_OTHER_TENANT: "refused",
  CONNECT_REFUSED: "refused",
  BACKUP_UNREADABLE: "usage",
  BACKUP_NEWER: "refused",
  RESTORE_NOT_EMPTY: "refused",
  SETTING_UNKNOWN: "usage",
  SETTING_NOT_ONE_OF: "usage",
  SETTING_NOT_URL: "usage",
  SETTING_PLAIN_TEXT: "usage",
  SETTING_NOT_KEYS: "usage",
  SETTING_MISSING: "usage",
} as const satisfies Record<string, ErrorKind>;
export type CliErrorCode = keyof typeof cliErrorKinds;

/** Its code is a phrase key: `errors.<CODE>`. */
export class CliError extends Error {
  readonly code: CliErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: CliErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = "CliError";
    this.code = code;
    this.params = params;
  }
}
