// Every error becomes a problem (RFC 9457) with a stable code. What nobody expected is logged with
// its stack and answered without it.

import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { invalidInput } from "#contract/invalid-input.ts";
import {
  ApiError,
  csvProblems,
  errorCodes,
  type ErrorCode,
  type Problem,
} from "#contract/problem.ts";
import { PolicyChangeError } from "#domain/plan/policy-changes.ts";
import { ActRefusedError } from "#engine/acts/act.ts";
import { CatalogFileError } from "#engine/catalog/files/catalog-file-error.ts";
import { CsvUnreadableError } from "#lib/csv/csv-unreadable-error.ts";
import { securityLog } from "./security-log.ts";
import { isDatabaseAway, isDatabaseFull } from "#store/database-away.ts";

// An import asks the module for all that it exports, and for some of that Node loads a second HTTP client.
const { STATUS_CODES } = process.getBuiltinModule("node:http");

/** `foreign` puts errors of rooms that the API does not know into our codes, or answers null. */
export function answerError(
  foreign: (error: unknown) => ApiError | null,
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const known = foreign(error) ?? toApiError(error);
  if (known.code === "INTERNAL") request.log.error({ err: error }, "unexpected error");
  else if (refusals.has(errorCodes[known.code].status)) {
    const { ip, method, url } = request;
    // Of the address its path alone: what follows may be a secret.
    const log = isOnlyEarly(known, request) ? request.log : securityLog(request.log);
    log.warn({ code: known.code, ip, method, path: pathOf(url) }, "access refused");
  } else request.log.info({ code: known.code, params: known.params }, "refused");
  return reply
    .code(errorCodes[known.code].status)
    .type("application/problem+json")
    .serializer(JSON.stringify)
    .send(problemOf(known, request.id));
}

/** A page that was opened before anybody signed in: no key, so no door was tried. */
function isOnlyEarly({ code }: ApiError, { headers }: FastifyRequest): boolean {
  const { authorization, cookie } = headers;
  return code === "NOT_SIGNED_IN" && authorization === undefined && cookie === undefined;
}

/** Nobody known, not allowed, too often: what somebody who watches over the server wants to see. */
const refusals: ReadonlySet<number> = new Set([401, 403, 429]);

/** Without its query. */
function pathOf(url: string): string {
  return url.split("?", 1)[0] ?? "";
}

export function answerUnknownRoute(request: FastifyRequest, reply: FastifyReply) {
  return reply
    .code(errorCodes.ROUTE_UNKNOWN.status)
    .type("application/problem+json")
    .send(problemOf(new ApiError("ROUTE_UNKNOWN"), request.id));
}

function problemOf(error: ApiError, requestId: string): Problem {
  const { status } = errorCodes[error.code];
  return {
    type: `/problems/${error.code}`,
    title: STATUS_CODES[status] ?? error.code,
    status,
    code: error.code,
    params: error.params,
    requestId,
  };
}

const fastifyCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "BODY_TOO_LARGE",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "BODY_TYPE_UNKNOWN",
};

function toApiError(error: FastifyError): ApiError {
  const cause = { cause: error };
  if (error instanceof ApiError) return error;
  if (error instanceof ActRefusedError) {
    // The routes have looked before; here somebody was quicker.
    const { about } = error;
    return new ApiError(error.code, { id: about, current: "", missing: about }, cause);
  }
  if (error instanceof CatalogFileError) return new ApiError(error.code, error.params, cause);
  if (error instanceof CsvUnreadableError) {
    return new ApiError(csvProblems[error.reason], { line: error.line }, cause);
  }
  if (error instanceof PolicyChangeError) {
    return new ApiError("POLICY_INVALID", { at: error.at }, cause);
  }
  if (isDatabaseFull(error)) return new ApiError("DATABASE_FULL", {}, cause);
  if (isDatabaseAway(error)) return new ApiError("DATABASE_UNAVAILABLE", {}, cause);
  const code = fastifyCodes[error.code];
  if (code !== undefined) return new ApiError(code, {}, cause);
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return invalidInput([], cause);
  }
  return new ApiError("INTERNAL", {}, cause);
}
