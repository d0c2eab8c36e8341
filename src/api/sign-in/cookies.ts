import type { FastifyRequest } from "fastify";

export interface Cookies {
  /** Of the session. A browser takes the name with `__Host-` from this host alone, and over HTTPS alone. */
  readonly session: string;
  /** Of a sign-in under way. */
  readonly signIn: string;
  /** What a `set-cookie` ends with. */
  readonly secure: "; Secure" | "";
}

/** By where people reach this server: only HTTPS can have cookies for HTTPS. */
export function cookiesOf(publicUrl: string | null): Cookies {
  return publicUrl?.startsWith("https:") === true
    ? {
        session: "__Host-handover_session",
        signIn: "__Secure-handover_sign_in",
        secure: "; Secure",
      }
    : { session: "handover_session", signIn: "handover_sign_in", secure: "" };
}

/** Empty where the browser sent none by that name. */
export function cookieIn({ headers }: FastifyRequest, name: string): string {
  const cookies = (headers.cookie ?? "").split("; ").map((cookie) => cookie.split("="));
  return cookies.find(([each]) => each === name)?.[1] ?? "";
}
