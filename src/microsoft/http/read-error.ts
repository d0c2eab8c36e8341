// The bodies in which Microsoft refuses: Partner Center's classic and newer form, its gateway's, the
// `error` object of Graph and of the pricing host, and the token endpoint's.

import { z } from "zod";
import { foldKeys } from "../endpoints/fold-keys.ts";
import { wireCode } from "../endpoints/wire.ts";
import type { WireAnswer } from "./transport.ts";

export interface Refusal {
  readonly code: string | null;
  readonly description: string;
}

const Classic = z.object({
  code: wireCode.nullish(),
  description: z.string().nullish(),
  message: z.string().nullish(),
});

const Nested = z.object({
  error: z.object({ code: wireCode.nullish(), message: z.string().nullish() }),
});

const TokenRefusal = z.object({ error: z.string(), error_description: z.string().nullish() });

const DESCRIPTION_MAX = 1024;

/** `body` is the JSON of the answer. Never throws: what cannot be read is described by its status alone. */
export function readRefusal(status: number, body: unknown): Refusal {
  const token = TokenRefusal.safeParse(body);
  if (token.success) {
    const description = token.data.error_description ?? token.data.error;
    const code = /AADSTS\d+/.exec(description)?.[0] ?? token.data.error;
    return refusal(code, description);
  }
  const nested = Nested.safeParse(body);
  if (nested.success) return refusal(nested.data.error.code, nested.data.error.message);
  const classic = Classic.safeParse(foldKeys(Classic, body));
  if (classic.success && (classic.data.code ?? classic.data.description ?? classic.data.message)) {
    return refusal(classic.data.code, classic.data.description ?? classic.data.message);
  }
  return { code: null, description: `HTTP ${status}` };
}

/** What an answer says: null for no body at all, undefined for one that is no JSON. */
export function jsonOf({ body, json }: Pick<WireAnswer, "body" | "json">): unknown {
  if (json !== undefined) return json;
  return body.byteLength === 0 ? null : parseJson(new TextDecoder().decode(body));
}

/** Without the byte-order mark that some begin with. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function refusal(code: string | null | undefined, description: string | null | undefined): Refusal {
  return { code: code ?? null, description: (description ?? "").slice(0, DESCRIPTION_MAX) };
}
