import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import {
  answerAsPerson,
  injectFault,
  letHappen,
  showMeter,
  showSampleCustomers,
} from "#contract/routes/sandbox.ts";
import { bind } from "../bind.ts";
import { findMove } from "../find.ts";
import type { ApiServices, SandboxWorld } from "../services.ts";

/** Beside Microsoft's own cloud each of these is refused: nobody plays its people. */
export function sandboxRoutes(app: FastifyInstance, services: ApiServices): void {
  const { store, partner } = services;
  const sandbox = (): SandboxWorld => {
    if (services.sandbox === null) throw new ApiError("CLOCK_NOT_OURS");
    return services.sandbox;
  };
  bind(app, showMeter, () => sandbox().meter());
  bind(app, showSampleCustomers, async () => ({ csv: await sandbox().customers() }));
  bind(app, answerAsPerson, async ({ body: { humanStepId, outcome } }) => {
    const step = await store.humanSteps.find(partner.partnerId, humanStepId);
    if (step === null) throw new ApiError("HUMAN_STEP_UNKNOWN", { id: humanStepId });
    if (step.state !== "open") throw new ApiError("HUMAN_STEP_CLOSED", { id: humanStepId });
    return { now: await sandbox().answer(step, outcome) };
  });
  bind(app, letHappen, async ({ body: { move: named, act } }) => {
    const { customer } = await findMove(services, named);
    return { now: await sandbox().happen(customer.tenantId, act) };
  });
  bind(app, injectFault, async ({ body: { fault, times } }) => ({
    left: await sandbox().injectFault(fault, times),
  }));
}
