import type { FastifyInstance } from "fastify";
import {
  decideTransferRequest,
  listTransferRequests,
  showTransferRequest,
} from "#contract/routes/transfers.ts";
import { bind } from "../bind.ts";
import { findMove } from "../find.ts";
import type { ApiServices } from "../services.ts";

export function transferRoutes(app: FastifyInstance, services: ApiServices): void {
  const { acts, partner, store } = services;
  bind(app, listTransferRequests, async ({ query }) => {
    const moves =
      query.customer === undefined
        ? await store.moves.list(partner.partnerId)
        : [await findMove(services, query.customer)];
    return { transfers: await acts.listTransfers(moves) };
  });
  bind(app, showTransferRequest, async ({ params }) => {
    const { moveId } = await findMove(services, params.customer);
    return acts.showTransfer(moveId, params.transfer);
  });
  bind(app, decideTransferRequest, async ({ body, params }) => {
    const { moveId } = await findMove(services, params.customer);
    return acts.decideTransfer({ ...body, moveId, transferId: params.transfer });
  });
}
