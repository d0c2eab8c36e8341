import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import {
  attestHumanStep,
  listHumanSteps,
  remindHumanStep,
  showEvidence,
  type HumanStepRow,
} from "#contract/routes/human-steps.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import { isWrittenElsewhere } from "#domain/reconcile/ask-reminder.ts";
import { laterThan } from "#domain/reconcile/questions.ts";
import { ladderOf } from "#domain/human-steps/ladder.ts";
import type { MovePlan } from "#domain/plan/move-plan.ts";
import { customerAddresses } from "#engine/letters.ts";
import type { Instant } from "#lib/instant.ts";
import type { Move } from "#store/port.ts";
import { buffer } from "node:stream/consumers";
import { bind, isStream } from "../bind.ts";
import { findMove } from "../find.ts";
import { limited } from "../limited.ts";
import type { ApiServices } from "../services.ts";

const EVIDENCE_BYTES_MAX = 5 * 1024 * 1024; // a few screenshots in a PDF

export function humanStepRoutes(app: FastifyInstance, services: ApiServices): void {
  const { acts, partner, store } = services;
  bind(app, listHumanSteps, async ({ query: { move } }) => ({
    humanSteps: move === undefined ? await openSteps(services) : await stepsOfMove(services, move),
  }));
  bind(app, remindHumanStep, ({ body: { by }, params: { humanStepId } }) =>
    acts.remind({ humanStepId, by }),
  );
  bind(app, attestHumanStep, async ({ body, params: { humanStepId }, query }) => {
    if (!isStream(body)) throw new ApiError("BODY_TYPE_UNKNOWN");
    const content = await buffer(limited(body, EVIDENCE_BYTES_MAX));
    if (content.length === 0) throw new ApiError("EVIDENCE_EMPTY");
    const step = await store.humanSteps.find(partner.partnerId, humanStepId);
    if (step === null) throw new ApiError("HUMAN_STEP_UNKNOWN", { id: humanStepId });
    if (step.state !== "open") throw new ApiError("HUMAN_STEP_CLOSED");
    const { note = null, ...told } = query;
    return acts.attestHumanStep({ ...told, step, note, content });
  });
  bind(app, showEvidence, async ({ params: { humanStepId } }) => {
    const step = await store.humanSteps.find(partner.partnerId, humanStepId);
    if (step === null) throw new ApiError("HUMAN_STEP_UNKNOWN", { id: humanStepId });
    const fileId = step.evidence?.file?.fileId;
    const file =
      fileId === undefined ? null : await store.evidenceFiles.find(partner.partnerId, fileId);
    if (file === null) throw new ApiError("EVIDENCE_MISSING", { id: humanStepId });
    const { content, fileName, sha256, uploadedAt } = file;
    return { fileName, sha256, uploadedAt, contentBase64: content.toString("base64") };
  });
}

async function openSteps({ clock, partner, store }: ApiServices): Promise<HumanStepRow[]> {
  const { partnerId } = partner;
  const [now, moves, steps, plans] = await Promise.all([
    clock.now(),
    store.moves.list(partnerId),
    store.humanSteps.listOpen(partnerId),
    store.plans.currentOfOpenMoves(partnerId),
  ]);
  const moveOf = new Map(moves.map((move) => [move.moveId, move]));
  const planOf = new Map(plans.map(({ plan }) => [plan.moveId, plan]));
  return steps.flatMap((step) => {
    const move = moveOf.get(step.moveId);
    return move === undefined ? [] : rowOf(step, move, planOf.get(step.moveId) ?? null, now);
  });
}

async function stepsOfMove(services: ApiServices, id: string): Promise<HumanStepRow[]> {
  const { clock, partner, store } = services;
  const move = await findMove(services, id);
  const [now, steps, file] = await Promise.all([
    clock.now(),
    store.humanSteps.listOfMove(partner.partnerId, move.moveId),
    store.plans.current(partner.partnerId, move.moveId),
  ]);
  return steps.map((step) => rowOf(step, move, file?.plan ?? null, now));
}

function rowOf(step: HumanStep, move: Move, plan: MovePlan | null, now: Instant): HumanStepRow {
  const line = plan?.lines.find(({ lineId }) => lineId === step.lineId);
  const isOutgrown = step.state === "open" && laterThan(move.standing, step).length > 0;
  const { chases, escalatesAt } = ladderOf(step, now);
  return {
    ...step,
    companyName: move.customer.companyName,
    title: line?.title ?? null,
    contact: contactOf(step, move, line?.billingOwner ?? null),
    isWrittenElsewhere: isWrittenElsewhere(step),
    isOverdue: step.state === "open" && step.dueAt < now,
    isOutgrown,
    nextChases: isOutgrown ? [] : [...chases],
    escalatesAt,
  };
}

function contactOf(
  { owner }: HumanStep,
  { customer }: Move,
  billingOwner: { readonly name: string | null; readonly email: string | null } | null,
): HumanStepRow["contact"] {
  if (owner === "operator") return { name: null, addresses: [] };
  if (owner === "customerAdmin") {
    return { name: customer.contactName, addresses: [...customerAddresses(customer)] };
  }
  const { email = null, name = null } = billingOwner ?? {};
  return { name, addresses: email === null ? [] : [email] };
}
