// Where traces go, as OpenTelemetry's own two variables say it.

import { CliError } from "#cli/cli-error.ts";

/** A receiver of OTLP over HTTP. */
export interface OtlpOptions {
  /** Without a trailing slash; traces go to `/v1/traces` below it. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Throws `CliError` SETTING_NOT_ONE_OF or SETTING_MISSING. */
export function otlpOptions(endpoint: string | null, headers: string | null): OtlpOptions | null {
  if (endpoint === null && headers === null) return null;
  if (endpoint === null) {
    const [name, needer] = ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_HEADERS"];
    throw new CliError("SETTING_MISSING", { name, needer });
  }
  const pairs = (headers ?? "").split(",").filter((pair) => pair.trim() !== "");
  return {
    endpoint: endpoint.replace(/\/+$/, ""),
    headers: Object.fromEntries(pairs.map(headerFrom)),
  };
}

const HEADER = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*=\s*([\x21-\x7e]*)\s*$/;

function headerFrom(pair: string): readonly [string, string] {
  const [, name, value] = HEADER.exec(pair) ?? [];
  try {
    if (name !== undefined && value !== undefined) return [name, decodeURIComponent(value)];
  } catch {
    // a percent sign that begins nothing
  }
  throw new CliError("SETTING_NOT_ONE_OF", {
    name: "OTEL_EXPORTER_OTLP_HEADERS",
    values: "name=value,name=value",
  });
}
