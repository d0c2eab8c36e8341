// Where Partner Center sends its events. It asks for no sign-in: what counts is the signature over the very
// bytes that came, so nothing parses them before.

import type { FastifyInstance } from "fastify";
import { requestLimit } from "./request-limit.ts";

export const WEBHOOK_PATH = "/webhooks/partner-center";

const BODY_BYTES_MAX = 64 * 1024;
const PER_ADDRESS_AND_MINUTE = 600;

/** Headers in lower case; false for what is not Partner Center's. */
export type ReceiveWebhook = (
  headers: Readonly<Record<string, string | undefined>>,
  body: Uint8Array,
) => Promise<boolean>;

/** Registered apart, so that its parser touches nothing else. */
export function webhookRoute(app: FastifyInstance, receive: ReceiveWebhook): void {
  const ofAddress = requestLimit(PER_ADDRESS_AND_MINUTE);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.post(
    WEBHOOK_PATH,
    { bodyLimit: BODY_BYTES_MAX, schema: { hide: true } },
    async (request, reply) => {
      ofAddress(request.ip);
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [
          name,
          Array.isArray(value) ? value[0] : value,
        ]),
      );
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      return reply.code((await receive(headers, body)) ? 204 : 401).send();
    },
  );
}
