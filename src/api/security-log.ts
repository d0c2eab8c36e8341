import type { FastifyBaseLogger } from "fastify";

/**
 * Who signed in and who was refused, whatever else the operator wants to read: an attack that is not logged by
 * default is noticed by nobody. A silent log stays silent.
 */
export function securityLog(log: FastifyBaseLogger): FastifyBaseLogger {
  return log.level === "silent" ? log : log.child({ security: true }, { level: "info" });
}
