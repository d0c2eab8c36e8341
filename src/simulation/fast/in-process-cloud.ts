// The emulated cloud without a socket: the same operations, limits and control calls, in this process.

import { randomUUID } from "node:crypto";
import type { Instant } from "#lib/instant.ts";
import { batch } from "#microsoft/endpoints/graph/batch.ts";
import { NoAnswerError, type Transport, type WireAnswer } from "#microsoft/http/transport.ts";
import { controlRoutes } from "#sandbox/control/routes.ts";
import { foreseenFault } from "#sandbox/faults/faults.ts";
import { createCloud } from "#sandbox/server/cloud.ts";
import { createRequestMeter } from "#sandbox/server/request-meter.ts";
import type { WorldLedger } from "#sandbox/world/open-world.ts";
import { controlOver, type ControlCall, type SandboxControl } from "../run/sandbox-control.ts";

export interface InProcessCloud {
  readonly call: ControlCall;
  readonly control: SandboxControl;
  readonly transport: Transport;
  /** Whether these reads of a tenant, sent together, would reach the cloud and be answered. */
  wouldAnswer(tenantId: string, operations: readonly string[]): boolean;
  /** Counts them as that one request, which is not made. */
  countAnswered(operations: readonly string[]): void;
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
  const cloud = createCloud({ world, meter, loose: false, onUnknown: refuseUnknown });
  const call: ControlCall = async (method, path, body) => {
    const url = new URL(`${IN_PROCESS_URL}/${path}`);
    const handler = controlRoutes[`${method} ${url.pathname}`];
    if (handler === undefined) throw new TypeError(`no control call ${method} ${path}`);
    return handler({ world, meter }, { query: url.searchParams, body, whileAsked });
  };
  return {
    call,
    control: controlOver(call),
    wouldAnswer(tenantId, operations) {
      return sentAs(operations).every((operation) => {
        const fault = foreseenFault(world, operation, tenantId);
        return fault === null || fault.kind === "slow";
      });
    },
    countAnswered(operations) {
      meter.count(sentAs(operations)[0] ?? "");
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

/** Several reads are a batch, and each of them one of its own inside. */
function sentAs(operations: readonly string[]): readonly string[] {
  return operations.length === 1 ? operations : [batch.operation, ...operations];
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
