// What can go wrong, as stable codes. A code is also a phrase key (`errors.<CODE>`), so that the API,
// the CLI and the console say the same words in the reader's language.

import type { CsvUnreadableReason } from "#lib/csv/csv-unreadable-error.ts";
import { z } from "zod";

/** Of what kind an error is: it decides the HTTP status class and the CLI's exit code. */
export type ErrorKind = "usage" | "refused" | "notFound" | "unavailable" | "internal";

interface ErrorFacts {
  readonly status: number;
  readonly kind: ErrorKind;
}

/** Every code with its HTTP status. Codes are never renamed; their texts may be. */
export const errorCodes = {
  INPUT_INVALID: { status: 400, kind: "usage" },
  CSV_UNREADABLE: { status: 422, kind: "usage" },
  CSV_EMPTY: { status: 422, kind: "usage" },
  CSV_BINARY: { status: 422, kind: "usage" },
  CSV_ENCODING_UNKNOWN: { status: 422, kind: "usage" },
  CSV_LINE_TOO_LONG: { status: 422, kind: "usage" },
  CSV_QUOTE_OPEN: { status: 422, kind: "usage" },
  IMPORT_COLUMN_MISSING: { status: 422, kind: "usage" },
  IMPORT_COLUMN_TWICE: { status: 422, kind: "usage" },
  IMPORT_TENANT_UNNAMED: { status: 422, kind: "usage" },
  CATALOG_FILE_UNKNOWN: { status: 422, kind: "usage" },
  CATALOG_FILE_EMPTY: { status: 422, kind: "usage" },
  CATALOG_ZIP_UNREADABLE: { status: 422, kind: "usage" },
  CATALOG_COLUMN_MISSING: { status: 422, kind: "usage" },
  CATALOG_COLUMN_TWICE: { status: 422, kind: "usage" },
  CATALOG_VALUE_INVALID: { status: 422, kind: "usage" },
  POLICY_INVALID: { status: 422, kind: "usage" },
  CATALOG_KINDS_DIFFER: { status: 409, kind: "usage" },
  LICENSE_LIST_MISSING: { status: 409, kind: "usage" },
  LETTER_TEXT_SYNTAX: { status: 422, kind: "usage" },
  LETTER_TEXT_LENGTH: { status: 422, kind: "usage" },
  LETTER_TEXT_LINK: { status: 422, kind: "usage" },
  LETTER_TEXT_VALUE_UNKNOWN: { status: 422, kind: "usage" },
  LETTER_TEXT_VALUE_MISSING: { status: 422, kind: "usage" },
  LETTER_TEXT_PLURAL: { status: 422, kind: "usage" },
  MAIL_NOT_SET_UP: { status: 409, kind: "refused" },
  MAIL_REFUSED: { status: 502, kind: "refused" },
  PROVIDER_COLUMN_MISSING: { status: 422, kind: "usage" },
  INVOICE_COLUMN_MISSING: { status: 422, kind: "usage" },
  INVOICE_VALUE_INVALID: { status: 422, kind: "usage" },
  EVIDENCE_EMPTY: { status: 422, kind: "usage" },
  BODY_TOO_LARGE: { status: 413, kind: "usage" },
  BODY_TYPE_UNKNOWN: { status: 415, kind: "usage" },
  ID_AMBIGUOUS: { status: 409, kind: "usage" },
  CLOCK_BACKWARDS: { status: 409, kind: "usage" },
  NOT_SIGNED_IN: { status: 401, kind: "refused" },
  SESSION_LINK_USED: { status: 401, kind: "refused" },
  LINK_EXPIRED: { status: 401, kind: "refused" },
  LINK_REVOKED: { status: 401, kind: "refused" },
  PROPOSAL_CHANGED: { status: 409, kind: "refused" },
  PROPOSAL_ANSWERED: { status: 409, kind: "refused" },
  SIGN_IN_FAILED: { status: 401, kind: "refused" },
  SIGN_IN_TOO_WEAK: { status: 401, kind: "refused" },
  ROLE_MISSING: { status: 403, kind: "refused" },
  NOT_ALLOWED: { status: 403, kind: "refused" },
  SECOND_APPROVAL_MISSING: { status: 409, kind: "refused" },
  BAND_HASH_DIFFERENT: { status: 409, kind: "refused" },
  NOTHING_TO_APPROVE: { status: 409, kind: "refused" },
  FINDING_NOT_ANSWERABLE: { status: 409, kind: "refused" },
  OVERRIDE_TOO_LATE: { status: 409, kind: "refused" },
  LEAVE_AT_PROVIDER: { status: 409, kind: "refused" },
  LEAVE_NOT_DECIDED: { status: 409, kind: "refused" },
  LEAVE_OVER: { status: 409, kind: "refused" },
  LEAVE_MOVE_OPEN: { status: 409, kind: "refused" },
  SNOOZE_NEAR: { status: 409, kind: "refused" },
  SNOOZE_TOO_LONG: { status: 409, kind: "refused" },
  MOVE_PAUSED: { status: 409, kind: "refused" },
  MOVE_OPEN: { status: 409, kind: "refused" },
  MOVE_ENDED: { status: 409, kind: "refused" },
  LICENSES_UNCHANGED: { status: 409, kind: "refused" },
  OLD_LICENSES_GONE: { status: 409, kind: "refused" },
  TRANSFER_NOT_TO_DECIDE: { status: 409, kind: "refused" },
  TRANSFER_CHANGED: { status: 409, kind: "refused" },
  TRANSFER_LINE_BLOCKED: { status: 409, kind: "refused" },
  MOVE_REFUSED: { status: 409, kind: "refused" },
  HUMAN_STEP_CLOSED: { status: 409, kind: "refused" },
  AGREEMENT_NOT_SHOWN: { status: 409, kind: "refused" },
  CLOCK_NOT_OURS: { status: 409, kind: "refused" },
  MICROSOFT_REFUSED: { status: 409, kind: "refused" },
  ROUTE_UNKNOWN: { status: 404, kind: "notFound" },
  CUSTOMER_UNKNOWN: { status: 404, kind: "notFound" },
  IMPORT_UNKNOWN: { status: 404, kind: "notFound" },
  MOVE_UNKNOWN: { status: 404, kind: "notFound" },
  TRANSFER_UNKNOWN: { status: 404, kind: "notFound" },
  CATALOG_VERSION_UNKNOWN: { status: 404, kind: "notFound" },
  SKU_UNKNOWN: { status: 404, kind: "notFound" },
  PLAN_MISSING: { status: 404, kind: "notFound" },
  PLAN_HASH_UNKNOWN: { status: 404, kind: "notFound" },
  HUMAN_STEP_UNKNOWN: { status: 404, kind: "notFound" },
  LINE_UNKNOWN: { status: 404, kind: "notFound" },
  LETTER_TEXT_UNKNOWN: { status: 404, kind: "notFound" },
  EVIDENCE_MISSING: { status: 404, kind: "notFound" },
  LETTER_UNKNOWN: { status: 404, kind: "notFound" },
  TOKEN_UNKNOWN: { status: 404, kind: "notFound" },
  SESSION_UNKNOWN: { status: 404, kind: "notFound" },
  AGENT_UNKNOWN: { status: 404, kind: "notFound" },
  INVITATION_MISSING: { status: 404, kind: "notFound" },
  LINK_UNKNOWN: { status: 404, kind: "notFound" },
  TOO_MANY_REQUESTS: { status: 429, kind: "unavailable" },
  TOO_MANY_STREAMS: { status: 429, kind: "unavailable" },
  MICROSOFT_UNAVAILABLE: { status: 503, kind: "unavailable" },
  SANDBOX_OTHER_RELEASE: { status: 503, kind: "unavailable" },
  SIGN_IN_UNAVAILABLE: { status: 503, kind: "unavailable" },
  DATABASE_UNAVAILABLE: { status: 503, kind: "unavailable" },
  DATABASE_FULL: { status: 507, kind: "unavailable" },
  INTERNAL: { status: 500, kind: "internal" },
} as const satisfies Record<string, ErrorFacts>;
export type ErrorCode = keyof typeof errorCodes;

/** What is wrong with a file that is no CSV. */
export const csvProblems: Readonly<Record<CsvUnreadableReason, ErrorCode>> = {
  empty: "CSV_EMPTY",
  binary: "CSV_BINARY",
  encoding: "CSV_ENCODING_UNKNOWN",
  lineTooLong: "CSV_LINE_TOO_LONG",
  quoteOpen: "CSV_QUOTE_OPEN",
  quoteInside: "CSV_UNREADABLE",
};

/** Values that the text of a code needs, such as an id or a list of columns. */
export const ProblemParams = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(z.string())]),
);
export type ProblemParams = Readonly<z.infer<typeof ProblemParams>>;

/**
 * The body of every answer that is not a success (RFC 9457). `title` is English, for logs; people
 * are shown the phrase of `code`. `requestId` finds the request in the log.
 */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  params: ProblemParams,
  requestId: z.string(),
});
export type Problem = z.infer<typeof Problem>;

/** A refusal or failure of the API, on either side of the wire. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly params: ProblemParams;

  constructor(code: ErrorCode, params: ProblemParams = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = "ApiError";
    this.code = code;
    this.params = params;
  }
}

/** For codes that come from the wire: an older client may meet a code it does not know. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(errorCodes, text);
}
