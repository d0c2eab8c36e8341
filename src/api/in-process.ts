import type { FastifyInstance } from "fastify";
import type { Transport } from "#contract/client.ts";

/** Speaks to a server of this process, without a port. */
export function inProcessTransport(app: FastifyInstance): Transport {
  return async ({ method, path, headers, body }) => {
    const request = { method, url: path, headers: { ...headers } };
    const answer = await app.inject(body === null ? request : { ...request, payload: body });
    return { status: answer.statusCode, body: answer.body };
  };
}
