import type { FastifyInstance } from "fastify";
import { rotateSecrets } from "#contract/routes/secrets.ts";
import { bind } from "../bind.ts";
import type { ApiServices } from "../services.ts";

export function secretsRoutes(app: FastifyInstance, { store, partner }: ApiServices): void {
  bind(app, rotateSecrets, () => store.secrets.rotate(partner.partnerId));
}
