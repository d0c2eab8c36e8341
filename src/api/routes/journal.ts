import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import { checkJournal, erasePersonal, listSeals, showJournal } from "#contract/routes/journal.ts";
import type { JournalFile } from "#domain/journal/journal-file.ts";
import { verifyJournal } from "#domain/journal/verify-journal.ts";
import type { Move } from "#store/port.ts";
import { bind } from "../bind.ts";
import { findMove } from "../find.ts";
import type { ApiServices } from "../services.ts";

export function journalRoutes(app: FastifyInstance, services: ApiServices): void {
  const { clock, partner, store } = services;
  const { partnerId } = partner;
  bind(app, showJournal, async ({ params }) =>
    fileOf(services, await findMove(services, params.move)),
  );
  bind(app, checkJournal, async ({ params, query: { seal = null } }) => {
    const verdict = verifyJournal(
      await fileOf(services, await findMove(services, params.move)),
      seal,
    );
    return verdict.ok ? verdict : { ok: false as const, faults: [...verdict.faults] };
  });
  bind(app, listSeals, async () => {
    const seals = await store.journalSeals.list(partnerId);
    return { seals: seals.map(({ day, hash, sealedAt }) => ({ day, sealedAt, hash })) };
  });
  bind(app, erasePersonal, async ({ params }) => {
    const { moveId, wakeAt } = await findMove(services, params.move);
    // Also where it has ended, while its customer leaves.
    if (wakeAt !== null) throw new ApiError("MOVE_OPEN", { id: params.move });
    const at = await clock.now();
    const entry = { at, kind: "person", subject: "journal", details: { erased: true } } as const;
    await store.moves.recordAct({
      partnerId,
      moveId,
      approval: null,
      humanStep: null,
      journal: [entry],
      wakeAt: at,
    });
    await store.personalData.erase(partnerId, moveId);
    return { moveId, erasedAt: at };
  });
}

async function fileOf({ clock, partner, store }: ApiServices, move: Move): Promise<JournalFile> {
  const { moveId, customer } = move;
  const { partnerId } = partner;
  const [{ entries, personalKey }, seals] = await Promise.all([
    store.journal.chain(partnerId, moveId),
    store.journalSeals.ofMove(partnerId, moveId),
  ]);
  return {
    schema: "handover.journal/1",
    moveId,
    tenantId: customer.tenantId,
    exportedAt: await clock.now(),
    personalKey,
    entries: entries.map((entry) => ({ ...entry })),
    seals,
  };
}
