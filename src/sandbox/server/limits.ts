// Microsoft's request limits, counted in virtual time. Published: 500 a minute and tenant for all calls of the
// resource "subscription", and as many for "order"; 100 new migrations in five minutes. Whose tenant it is
// that they count for is not said: we take the partner's, the narrower reading. For Graph resource units in ten seconds by the size of the
// tenant, and 3,000 writes in 150 seconds beside them; the 100 a minute of everything else is our
// choice, since no number is published.

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
  graph: null, // by the size of the tenant
  token: null,
  priceSheet: { units: 100, perMs: MINUTE_MS },
};

/** Budgets of a whole resource, for all customers of a partner together; others count by operation and customer. */
const OF_PARTNER: ReadonlySet<Budget> = new Set([
  "subscriptions",
  "orders",
  "migrations",
  "webhookTests",
]);

/** Resource units of Graph calls that cost more than one (page "Microsoft Graph throttling limits"). */
const UNITS: Readonly<Record<string, number>> = { listSubscribedSkus: 3, listUsers: 2, batch: 0 };

const GRAPH_PER_MS = 10_000;
const GRAPH_WRITES: Limit = { units: 3_000, perMs: 150_000 };

/** Fewer than 50 users, up to 500, more (page "Microsoft Graph throttling limits"). */
function graphLimit(users: number): Limit {
  return { units: users < 50 ? 3_500 : users <= 500 ? 5_000 : 8_000, perMs: GRAPH_PER_MS };
}

interface WhoseCall {
  readonly partnerTenantId: string;
  /** The customer's tenant, or the caller's own. */
  readonly tenantId: string;
}

export interface Limits {
  /** Counts one call of a partner about a tenant; the seconds to wait when it is over a limit, else null. */
  count(endpoint: Endpoint, whose: WhoseCall, now: Instant): number | null;
}

/** `usersIn` tells how many users a tenant has. */
export function createLimits(usersIn: (tenantId: string) => number): Limits {
  const windows = new Map<string, { startMs: number; used: number }>();
  return {
    count(endpoint, { partnerTenantId, tenantId }, now) {
      const nowMs = toEpochMs(now);
      if (endpoint.api !== "graph") {
        const limit = LIMITS[endpoint.budget];
        const key = OF_PARTNER.has(endpoint.budget)
          ? `${endpoint.budget} ${partnerTenantId}`
          : `${endpoint.operation} ${tenantId}`;
        return limit === null ? null : countIn(key, limit, 1, nowMs);
      }
      const units = UNITS[endpoint.operation] ?? 1;
      if (units > 0 && endpoint.method !== "GET") {
        const tooMany = countIn(`graph writes ${tenantId}`, GRAPH_WRITES, 1, nowMs);
        if (tooMany !== null) return tooMany;
      }
      return countIn(`graph ${tenantId}`, graphLimit(usersIn(tenantId)), units, nowMs);
    },
  };

  function countIn(key: string, limit: Limit, units: number, nowMs: number): number | null {
    const window = windows.get(key);
    if (window === undefined || nowMs >= window.startMs + limit.perMs || nowMs < window.startMs) {
      windows.set(key, { startMs: nowMs, used: units });
      return null;
    }
    if (window.used + units > limit.units) {
      return Math.ceil((window.startMs + limit.perMs - nowMs) / 1000);
    }
    window.used += units;
    return null;
  }
}
