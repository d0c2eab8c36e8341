// One request to one route: valid, drawn from its schema, or a valid one spoiled somewhere.

import { zipSync } from "fflate";
import { z } from "zod";
import { WEBHOOK_PATH } from "#api/webhook-route.ts";
import { CALLBACK_PATH, EVENTS_PATH, SESSION_PATH, SIGN_IN_PATH } from "#contract/console.ts";
import { pathOf, type Route } from "#contract/route.ts";
import type { Random } from "#lib/random.ts";
import { asked, type Things } from "../routes.ts";
import { drawValue, nasty, pick, spoilBytes } from "./draw-value.ts";

export interface DrawnRequest {
  readonly route: string;
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Buffer | null;
}

/** To what is served beside the contract: events in and out, signing in, figures, pages, and what nobody serves. */
export function drawBesideContract(random: Random, bearer: string): DrawnRequest {
  const path = pick(random, besideContract);
  const isPost =
    path === WEBHOOK_PATH || path === SESSION_PATH ? random.chance(0.9) : random.chance(0.1);
  const query = random.chance(0.5) ? `?${drawText(random)}=${drawText(random)}` : "";
  const header = (name: string): Record<string, string> =>
    random.chance(0.5) ? { [name]: drawText(random) } : {};
  const body = JSON.stringify(drawValue(random, signInBody)) ?? "";
  return {
    route: path,
    method: isPost ? "POST" : "GET",
    url: path === WEBHOOK_PATH ? path : `${path}${query}`,
    headers: {
      ...(random.chance(0.5) ? { authorization: bearer } : header("authorization")),
      ...header("x-ms-certificate-url"),
      ...header("x-ms-signature-algorithm"),
      ...header("cookie"),
      ...header("accept"),
      ...(isPost ? { "content-type": drawType(random, "application/json") } : {}),
    },
    payload: isPost ? spoilBytes(random, Buffer.from(body)) : null,
  };
}

const besideContract = [
  WEBHOOK_PATH,
  SESSION_PATH,
  SIGN_IN_PATH,
  CALLBACK_PATH,
  EVENTS_PATH,
  "/metrics",
  "/healthz",
  "/readyz",
  "/docs",
  "/openapi.json",
  "/",
  "/c/",
  "/assets/x.js",
  "/nobody/serves/this",
] as const;

const signInBody = { type: "object", properties: { key: { type: "string" } } } as const;

const schemas = new Map<z.ZodType, object>();

/** The route asked as it is meant. */
export function validRequest(route: Route, things: Things, bearer: string): DrawnRequest {
  const { body, contentType, method, url } = asked(route, things);
  return {
    route: route.name,
    method,
    url,
    headers: {
      authorization: bearer,
      ...(contentType === null ? {} : { "content-type": contentType }),
    },
    payload: body === null ? null : Buffer.from(body),
  };
}

export function drawRequest(
  random: Random,
  route: Route,
  things: Things,
  bearer: string,
): DrawnRequest {
  const valid = asked(route, things);
  return {
    route: route.name,
    method: valid.method,
    url: drawUrl(random, route, things, valid.url),
    headers: {
      authorization: bearer,
      ...(valid.contentType === null
        ? {}
        : { "content-type": drawType(random, valid.contentType) }),
    },
    payload: valid.body === null ? null : drawBody(random, route, valid.body),
  };
}

function drawType(random: Random, type: string): string {
  if (random.chance(0.96)) return type;
  return pick(random, ["text/plain", "application/xml", "application/json; charset=x", "a/b", ""]);
}

function drawUrl(random: Random, route: Route, things: Things, valid: string): string {
  if (random.chance(0.35)) return valid;
  const known = Object.entries(things);
  const params = Object.fromEntries(
    [...route.path.matchAll(/:(\w+)/g)].map(([, name = ""]) => [
      name,
      random.chance(0.5) ? (known.find(([key]) => key === name)?.[1] ?? "x") : drawText(random),
    ]),
  );
  const query = z.record(z.string(), z.unknown()).safeParse(drawOf(random, route.query)).data ?? {};
  const flat = Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, textOf(value)]),
  );
  const url = pathOf(route, params, flat);
  return random.chance(0.1) ? `${url}${url.includes("?") ? "&" : "?"}${drawText(random)}` : url;
}

/** Whatever can stand in an address; half a surrogate pair cannot. */
function drawText(random: Random): string {
  return encodeURIComponent(textOf(pick(random, nasty)).toWellFormed().slice(0, 2_000) || "x");
}

function textOf(value: unknown): string {
  return (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).toWellFormed();
}

function drawBody(random: Random, route: Route, valid: string): Buffer {
  const bytes = Buffer.from(valid);
  if (route.bodyType !== "json") {
    const file = random.chance(0.1) ? spoilBytes(random, bytes) : bytes;
    const packed = random.chance(0.3) ? Buffer.from(zipSync({ "list.csv": file })) : file;
    return random.chance(0.1) ? packed : spoilBytes(random, packed);
  }
  if (random.chance(0.1)) return bytes;
  if (random.chance(0.15)) return spoilBytes(random, bytes);
  if (random.chance(0.3)) return spoilField(random, JSON.parse(valid));
  return Buffer.from(JSON.stringify(drawOf(random, route.body)) ?? "");
}

/** The valid body but for one of its fields. */
function spoilField(random: Random, body: object): Buffer {
  const names = Object.keys(body);
  const spoiled = names.length === 0 ? {} : { [pick(random, names)]: pick(random, nasty) };
  return Buffer.from(JSON.stringify({ ...body, ...spoiled }));
}

function drawOf(random: Random, schema: z.ZodType): unknown {
  const known =
    schemas.get(schema) ?? z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  schemas.set(schema, known);
  return drawValue(random, known);
}
