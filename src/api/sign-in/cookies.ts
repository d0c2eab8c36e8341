import type { FastifyRequest } from "fastify";

export const SESSION_COOKIE = "handover_session";

/** Empty where the browser sent none by that name. */
export function cookieIn({ headers }: FastifyRequest, name: string): string {
  const cookies = (headers.cookie ?? "").split("; ").map((cookie) => cookie.split("="));
  return cookies.find(([each]) => each === name)?.[1] ?? "";
}
