// The emulated cloud on one port: Partner Center, Graph, the price host and the token endpoint, whose
// paths do not collide, and the control API under `/_sandbox`.

import { randomUUID } from "node:crypto";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import { ZodError } from "zod";
import { pause } from "#lib/clock.ts";
import { controlRoutes } from "../control/routes.ts";
import { createFaults } from "../faults/faults.ts";
import type { WorldLedger } from "../world/open-world.ts";
import { BadRequestError } from "./bad-request.ts";
import type { Certificate } from "./certificate.ts";
import { createCloud } from "./cloud.ts";
import { jsonOf, readText } from "./read-body.ts";
import { createRequestMeter } from "./request-meter.ts";
import { CERTIFICATE_PATH, createWebhookSender } from "./webhook-sender.ts";
import { certificateBytes, openWebhookSigner } from "./webhook-signer.ts";
import { jsonAnswer, written, type HttpAnswer } from "./wire-answer.ts";

/** Where log lines go; pino's loggers fit. */
export interface SandboxLog {
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export interface SandboxServerOptions {
  readonly world: WorldLedger;
  /** Only log what the sandbox does not know, where the strict one refuses it. */
  readonly loose: boolean;
  readonly log: SandboxLog;
  /** https with this certificate; without one, http. */
  readonly certificate?: Certificate;
}

export interface SandboxServer {
  /** Resolves to the address, such as `http://127.0.0.1:4100`; port 0 takes a free one. */
  listen(port: number, host?: string): Promise<string>;
  close(): Promise<void>;
}

const CLOUD_BODY_BYTES_MAX = 4 * 1024 * 1024;
const CONTROL_BODY_BYTES_MAX = 512 * 1024 * 1024; // a whole world
const CONTROL_PREFIX = "/_sandbox";

export function createSandboxServer(options: SandboxServerOptions): SandboxServer {
  const { world, loose, log, certificate } = options;
  const scheme = certificate === undefined ? "http" : "https";
  const meter = createRequestMeter();
  const closing = new AbortController();
  const onUnknown = (what: string) => log.warn({}, what);
  const cloud = createCloud({ world, meter, faults: createFaults(world), loose, onUnknown });
  let address = "";
  const webhooks = createWebhookSender({
    world,
    baseUrl: () => address,
    onFailure: (error) => log.warn({ error: String(error) }, "webhooks are not sent"),
  });

  async function control(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<HttpAnswer> {
    const route = `${request.method} ${url.pathname.slice(CONTROL_PREFIX.length)}`;
    const handler = controlRoutes[route];
    if (handler === undefined) return unknownControl(route);
    const text = await readText(request, CONTROL_BODY_BYTES_MAX);
    const whileAsked = () => untilGone(response, closing.signal);
    const call = { query: url.searchParams, body: jsonOf(text), whileAsked };
    const value = await handler({ world, meter }, call).catch(refuseMalformed);
    // Whoever moves the clock finds the events of that time delivered when the answer is here.
    if (request.method === "POST") await webhooks.deliverDue();
    return jsonAnswer(200, value ?? null);
  }

  async function emulated(request: IncomingMessage, url: URL): Promise<HttpAnswer> {
    const headers = plainHeaders(request);
    const body = await readText(request, CLOUD_BODY_BYTES_MAX);
    const requestId = headers["ms-requestid"] ?? headers["client-request-id"] ?? randomUUID();
    const method = request.method ?? "GET";
    const answer = written(cloud({ method, url, headers, body, requestId }));
    // What was answered must survive a kill of this process.
    await world.commit();
    void webhooks.deliverDue();
    log.debug({ method, path: url.pathname, status: answer.status, requestId }, "emulated");
    return answer;
  }

  async function answerTo(request: IncomingMessage, response: ServerResponse) {
    const url = urlOf(scheme, request);
    if (url.pathname === CERTIFICATE_PATH) return certificateAnswer(world);
    const isControl = `${url.pathname}/`.startsWith(`${CONTROL_PREFIX}/`);
    return isControl ? control(request, response, url) : emulated(request, url);
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await answerTo(request, response).catch((error: unknown) =>
      failureAnswer(error, log),
    );
    await send(answer, response, closing.signal);
  }

  const server = listenerFor(certificate, (request, response) => void respond(request, response));

  return {
    async listen(port, host = "127.0.0.1") {
      address = `${scheme}://${host}:${await listening(server, port, host)}`;
      // What was still on its way when the sandbox was stopped.
      void webhooks.deliverDue();
      return address;
    },
    async close() {
      closing.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await webhooks.close();
      await closed;
    },
  };
}

/** Aborted when the caller has hung up, or with `closing`. */
function untilGone(response: ServerResponse, closing: AbortSignal): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  return AbortSignal.any([closing, gone.signal]);
}

async function send(
  { body, headers, isDropped, lateMs, status }: HttpAnswer,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  if (lateMs !== undefined) await pause(lateMs, signal);
  if (isDropped) {
    response.destroy();
    return;
  }
  response.writeHead(status, headers);
  response.end(body ?? undefined);
}

/** Resolves to the port. */
function listening(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const place = server.address();
      resolve(typeof place === "object" && place !== null ? place.port : port);
    });
  });
}

function urlOf(scheme: string, request: IncomingMessage): URL {
  const asked = `${scheme}://${request.headers.host ?? "localhost"}${request.url ?? "/"}`;
  if (!URL.canParse(asked)) throw new BadRequestError("the path is no URL");
  return new URL(asked);
}

async function certificateAnswer(world: WorldLedger): Promise<HttpAnswer> {
  const bytes = certificateBytes(await openWebhookSigner(world));
  return jsonAnswer(200, bytes, { "content-type": "application/pkix-cert" });
}

function unknownControl(route: string): HttpAnswer {
  const calls = Object.keys(controlRoutes);
  return jsonAnswer(404, { message: `no control call ${route}`, calls });
}

/** What a control call was given and cannot mean anything. */
function refuseMalformed(error: unknown): never {
  throw error instanceof ZodError ? new BadRequestError(error.message) : error;
}

function failureAnswer(error: unknown, log: SandboxLog): HttpAnswer {
  if (error instanceof BadRequestError) return jsonAnswer(400, { message: error.message });
  log.warn({ error: String(error), stack: error instanceof Error ? error.stack : null }, "failed");
  return jsonAnswer(500, { code: 800003, description: "Unexpected exception", source: "sandbox" });
}

function plainHeaders(request: IncomingMessage): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) plain[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return plain;
}

/** http, or https with a certificate. */
function listenerFor(certificate: Certificate | undefined, answer: RequestListener): Server {
  const server =
    certificate === undefined
      ? createServer(answer)
      : createTlsServer({ key: certificate.key, cert: certificate.cert }, answer);
  server.keepAliveTimeout = 60_000;
  return server;
}
