// What every answer carries and every request is held to, whichever route it is for.

import type { FastifyInstance } from "fastify";
import { invalidInput, invalidJson } from "#contract/invalid-input.ts";
import type { ApiError } from "#contract/problem.ts";

/** No body of ours nests deeper than some ten levels; a parser's own recursion ends at some thousand. */
const JSON_DEPTH_MAX = 64;

const headers = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
  // A page says what it needs; everything else needs nothing.
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
} as const;

/** Two years, as browsers ask for. */
const STRICT_TRANSPORT = "max-age=63072000; includeSubDomains";

export function hardenEdges(app: FastifyInstance, publicUrl: string | null): void {
  const isHttps = publicUrl?.startsWith("https:") === true;
  app.addHook("onSend", async (request, reply) => {
    for (const [name, value] of Object.entries(headers)) {
      if (!reply.hasHeader(name)) reply.header(name, value);
    }
    if (isHttps) reply.header("strict-transport-security", STRICT_TRANSPORT);
    if (request.url.startsWith("/api/") && !reply.hasHeader("cache-control")) {
      reply.header("cache-control", "no-store");
    }
  });
  const parse = app.getDefaultJsonParser("error", "error"); // refuses __proto__ and constructor.prototype
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) => {
    const text = body.toString();
    if (depthOf(text) > JSON_DEPTH_MAX) {
      done(invalidInput([{ at: "body", reason: "tooDeep", limit: JSON_DEPTH_MAX }]));
      return;
    }
    void parse(request, text, (error: Error | null, value?: unknown) => {
      if (error !== null) done(invalidJson(error, "body"));
      else if (isStorable(value)) done(null, value);
      else done(noCharacter("body"));
    });
  });
  app.addHook("onRequest", async ({ url }) => {
    if (/%00/.test(url)) throw noCharacter("path");
  });
}

/** NUL, or half a character. */
function noCharacter(at: string): ApiError {
  return invalidInput([{ at, reason: "noCharacter" }]);
}

/** Whether the database can keep every text in it: NUL and lone surrogates are no characters there. */
function isStorable(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed() && !value.includes("\0");
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, each]) => isStorable(name) && isStorable(each));
}

/** How deep brackets nest outside of strings; whether the text is JSON is for the parser to say. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isInString) {
      if (character === "\\") at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return deepest;
}
