// How Microsoft answered, as Prometheus reads it.

import type { Metrics } from "#lib/metrics.ts";
import type { OnTry } from "#microsoft/http/exchange.ts";

export function measuredTo(metrics: Metrics): OnTry {
  const help = "How long each try of a call to Microsoft took; status 0: no answer.";
  return ({ operation, seconds, status }) => {
    const labels = { operation, status: String(status ?? 0) };
    metrics.observe("handover_microsoft_call_seconds", help, labels, seconds);
  };
}
