// Microsoft's request limits, counted in virtual time per operation and tenant. Published: 500 a
// minute for subscriptions and for orders, 3,500 resource units in ten seconds for Graph in a small
// tenant; the 100 a minute of everything else is our choice, since no number is published.

import { toEpochMs, type Instant } from "#lib/instant.ts";
import type { Budget, Endpoint } from "#microsoft/endpoints/endpoint.ts";

interface Limit {
  readonly units: number;
  readonly perMs: number;
}

const MINUTE_MS = 60_000;

const LIMITS: Readonly<Record<Budget, Limit | null>> = {
  subscriptions: { units: 500, perMs: MINUTE_MS },
  orders: { units: 500, perMs: MINUTE_MS },
  migrations: { units: 100, perMs: 5 * MINUTE_MS },
  webhookTests: { units: 2, perMs: MINUTE_MS },
  partnerCenter: { units: 100, perMs: MINUTE_MS },
  graph: { units: 3_500, perMs: 10_000 },
  token: null,
  priceSheet: { units: 100, perMs: MINUTE_MS },
};

/** Resource units of Graph calls that cost more than one (page "Microsoft Graph throttling limits"). */
const UNITS: Readonly<Record<string, number>> = { listSubscribedSkus: 3, listUsers: 2, batch: 0 };

export interface Limits {
  /** Counts one call; the seconds to wait when it is over the limit, else null. */
  count(endpoint: Endpoint, tenantId: string, now: Instant): number | null;
}

export function createLimits(): Limits {
  const windows = new Map<string, { startMs: number; used: number }>();
  return {
    count(endpoint, tenantId, now) {
      const limit = LIMITS[endpoint.budget];
      if (limit === null) return null;
      // Graph has one budget per tenant, Partner Center one per operation.
      const scope = endpoint.api === "graph" ? "graph" : endpoint.operation;
      const key = `${scope} ${tenantId}`;
      const nowMs = toEpochMs(now);
      const window = windows.get(key);
      const units = UNITS[endpoint.operation] ?? 1;
      if (window === undefined || nowMs >= window.startMs + limit.perMs || nowMs < window.startMs) {
        windows.set(key, { startMs: nowMs, used: units });
        return null;
      }
      if (window.used + units > limit.units) {
        return Math.ceil((window.startMs + limit.perMs - nowMs) / 1000);
      }
      window.used += units;
      return null;
    },
  };
}
