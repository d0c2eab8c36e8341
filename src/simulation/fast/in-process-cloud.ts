// The emulated cloud without a socket: the same operations, limits and control calls, in this process.

import { randomUUID } from "node:crypto";
import type { Instant } from "#lib/instant.ts";
import { NoAnswerError, type Transport, type WireAnswer } from "#microsoft/http/transport.ts";
import { controlRoutes } from "#sandbox/control/routes.ts";
import type { Fault } from "#sandbox/faults/fault.ts";
import { createFaults, type Faults } from "#sandbox/faults/faults.ts";
import { createCloud } from "#sandbox/server/cloud.ts";
import { createRequestMeter } from "#sandbox/server/request-meter.ts";
import type { WorldLedger } from "#sandbox/world/open-world.ts";
import { controlOver, type ControlCall, type SandboxControl } from "../run/sandbox-control.ts";
import { requestsUntilAnswered } from "./foreseen-requests.ts";

export interface InProcessCloud {
  readonly call: ControlCall;
  readonly control: SandboxControl;
  readonly transport: Transport;
  /** What it would take now until reads are answered, one after the other; null where one of them is not. */
  foresee(reads: readonly ReadsTogether[]): readonly ForeseenRequests[] | null;
  /** Counts these requests, which are not made. */
  count(foreseen: ForeseenRequests): void;
}

/** Reads of a tenant that leave as one request. */
export interface ReadsTogether {
  readonly tenantId: string;
  readonly operations: readonly string[];
}

/** The requests until such reads are answered: more than one where some are repeated. */
export interface ForeseenRequests extends ReadsTogether {
  /** The operation of each. */
  readonly requests: readonly string[];
}

/** One call as it reached the cloud, and what it was answered. */
export interface WireCall {
  readonly at: Instant;
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** Any address does: nothing is sent anywhere. */
export const IN_PROCESS_URL = "http://sandbox.invalid";

const never = new AbortController().signal;
const whileAsked = () => never;

/** The wire and the control API of one world. What the sandbox does not know fails the run. */
export function inProcessCloud(
  world: WorldLedger,
  onCall: (call: WireCall) => void = () => {},
): InProcessCloud {
  const meter = createRequestMeter();
  const faults = createFaults(world);
  const cloud = createCloud({ world, meter, faults, loose: false, onUnknown: refuseUnknown });
  const call: ControlCall = async (method, path, body) => {
    const url = new URL(`${IN_PROCESS_URL}/${path}`);
    const handler = controlRoutes[`${method} ${url.pathname}`];
    if (handler === undefined) throw new TypeError(`no control call ${method} ${path}`);
    return handler({ world, meter }, { query: url.searchParams, body, whileAsked });
  };
  return {
    call,
    control: controlOver(call),
    foresee(reads) {
      const foreseen: ForeseenRequests[] = [];
      const meets = faultsAhead(faults);
      for (const { operations, tenantId } of reads) {
        const requests = requestsUntilAnswered(operations, meets(tenantId));
        if (requests === null) return null;
        foreseen.push({ tenantId, operations, requests });
      }
      return foreseen;
    },
    count({ operations, requests, tenantId }) {
      for (const operation of requests) meter.count(operation);
      if (requests.length === 1) return; // nothing kept its answer back, nor will it at this instant
      requestsUntilAnswered(operations, (operation) => {
        const fault = faults.next(operation, tenantId);
        if (fault?.kind === "throttled") meter.countThrottled(); // in a batch of which the answer is lost
        return fault;
      });
    },
    transport: {
      async send({ method, url, headers, body }) {
        const requestId = headers["ms-requestid"] ?? headers["client-request-id"] ?? randomUUID();
        const address = new URL(url);
        const answer = cloud({ method, url: address, headers, body: body ?? "", requestId });
        onCall({ at: world.now, method, path: address.pathname, status: answer.status });
        if (answer.isDropped) throw new NoAnswerError(true, "the connection broke");
        return {
          status: answer.status,
          headers: lowerCased(answer.headers),
          ...contentOf(answer.value),
        };
      },
      // No time passes at an instant of the virtual clock.
      pause: async () => {},
      close: async () => {},
    },
  };
}

/** What calls would meet that are not made, one after the other. */
function faultsAhead(faults: Faults): (tenantId: string) => (operation: string) => Fault | null {
  const ahead = new Map<string, number>();
  return (tenantId) => (operation) => {
    const first = faults.foreseen(operation, tenantId, 0);
    // Who meets nothing, or is told to wait, is met by the same for the whole instant.
    if (first === null || first.kind === "throttled") return first;
    const key = `${operation} ${tenantId}`;
    const before = ahead.get(key) ?? faults.made(operation, tenantId);
    ahead.set(key, before + 1);
    return faults.foreseen(operation, tenantId, before);
  };
}

function refuseUnknown(what: string): never {
  throw new TypeError(what);
}

function lowerCased(headers: Readonly<Record<string, string>>): WireAnswer["headers"] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/** What the wire would carry as text is handed over as what it says. */
function contentOf(value: unknown): Pick<WireAnswer, "body" | "json"> {
  return value instanceof Uint8Array ? { body: value } : { body: NOTHING, json: value };
}

const NOTHING = new Uint8Array();
