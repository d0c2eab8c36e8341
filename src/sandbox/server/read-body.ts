// Request bodies, bounded, and parsed with the descriptor of the operation.

import type { IncomingMessage } from "node:http";
import { foldKeys, unknownFields } from "#microsoft/endpoints/fold-keys.ts";
import type { Endpoint } from "#microsoft/endpoints/endpoint.ts";
import { WireError } from "../operation.ts";
import { BadRequestError } from "./bad-request.ts";

/** Throws BadRequestError beyond `bytesMax`. */
export async function readText(request: IncomingMessage, bytesMax: number): Promise<string> {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  if (length === undefined && encoding === undefined) return "";
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > bytesMax) throw new BadRequestError("the body is too large");
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** JSON without a byte-order mark; undefined when it is none. */
export function jsonOf(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** `unknown` is called with the fields that the sandbox does not emulate. */
export function parseBody(
  endpoint: Endpoint,
  text: string,
  unknown: (fields: readonly string[]) => void,
): unknown {
  if (endpoint.request === null) {
    if (text.trim() !== "" && text.trim() !== "{}") unknown(["body"]);
    return null;
  }
  const json = jsonOf(text);
  const body = endpoint.api === "partnerCenter" ? foldKeys(endpoint.request, json) : json;
  unknown(unknownFields(endpoint.request, body));
  const parsed = endpoint.request.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue === undefined ? "" : ` ${issue.path.join(".")}: ${issue.message}`;
  if (endpoint.api === "graph")
    throw new WireError(400, "Request_BadRequest", `Invalid body.${where}`);
  throw new WireError(400, 800002, `Invalid request input.${where}`);
}
