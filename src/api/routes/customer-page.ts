import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import {
  answerProposal,
  confirmOwnStep,
  makeCustomerLink,
  revokeCustomerLinks,
  showCustomerPage,
} from "#contract/routes/customer-page.ts";
import { endedSo } from "#domain/human-steps/asking.ts";
import { proposalOf, shownHashOf } from "#domain/proposal/make-proposal.ts";
import type { Proposal } from "#domain/proposal/proposal.ts";
import { plansAskedFor } from "#engine/acts/plans-asked-for.ts";
import { linkExpiry } from "#letters/customer-link/customer-links.ts";
import type { z } from "zod";
import { approversOf } from "../approvers.ts";
import { bind } from "../bind.ts";
import { canConfirm, customerPage } from "../customer-page/customer-page.ts";
import { linkDoor, type LinkDoor, type OpenedMove } from "../customer-page/link-door.ts";
import { findMove } from "../find.ts";
import { requestLimit } from "../request-limit.ts";
import type { ApiServices } from "../services.ts";
import type { Caller } from "../sign-in/caller.ts";

/** A whole office may sit behind one address, a proxy in front of all customers too. */
const PER_ADDRESS_AND_MINUTE = 600;
const PER_LINK_AND_MINUTE = 60;

/** What is opened by a link and asks for no sign-in; registered apart, so that its hooks touch nothing else. */
export function customerPageRoutes(app: FastifyInstance, services: ApiServices): void {
  const door = linkDoor(services);
  const ofAddress = requestLimit(PER_ADDRESS_AND_MINUTE);
  const ofLink = requestLimit(PER_LINK_AND_MINUTE);
  app.addHook("onRequest", async (request, reply) => {
    reply.header("cache-control", "no-store").header("referrer-policy", "no-referrer");
    ofAddress(request.ip);
  });
  const open = ({ linkSecret = "" }: Caller) => {
    ofLink(linkSecret);
    return door.open(linkSecret);
  };
  bind(app, showCustomerPage, async ({ caller }) => customerPage(services, await open(caller)));
  bind(app, answerProposal, async ({ body, caller }) => {
    const opened = await open(caller);
    await answer(services, door, opened, body);
    return customerPage(services, opened);
  });
  bind(app, confirmOwnStep, async ({ body, caller, params: { humanStepId } }) => {
    const opened = await open(caller);
    const { moveId } = opened.move;
    const step = await services.store.humanSteps.find(services.partner.partnerId, humanStepId);
    if (step === null || step.moveId !== moveId) {
      if (step !== null) await door.refuse(moveId, "foreign");
      throw new ApiError("HUMAN_STEP_UNKNOWN", { id: humanStepId });
    }
    if (!endedSo(step, body)) {
      if (!canConfirm(step)) throw new ApiError("HUMAN_STEP_CLOSED");
      await services.acts.customer.confirm({ step, ...body });
    }
    return customerPage(services, opened);
  });
}

/** What the operator does with links. */
export function customerLinkRoutes(app: FastifyInstance, services: ApiServices): void {
  const { acts, clock, customerLinks, partner, store } = services;
  bind(app, makeCustomerLink, async ({ body, params }) => {
    const { moveId } = await findMove(services, params.move);
    const steps = await store.humanSteps.listOfMove(partner.partnerId, moveId);
    const expiresAt = linkExpiry(await clock.now(), steps);
    const generation = await store.customerLinks.generation(partner.partnerId, moveId);
    await acts.customer.linkMade({ moveId, by: body.by });
    return { moveId, expiresAt, url: customerLinks.urlOf({ moveId, generation, expiresAt }) };
  });
  bind(app, revokeCustomerLinks, async ({ body, params }) => {
    const { moveId } = await findMove(services, params.move);
    await store.customerLinks.withdraw(partner.partnerId, moveId);
    await acts.customer.linksWithdrawn({ moveId, by: body.by });
    return { moveId, revokedAt: await clock.now() };
  });
}

/** What the page showed when it was opened, where more licenses came into use since and both are asked for. */
async function proposalBeside(
  { store }: ApiServices,
  { move }: OpenedMove,
  shownHash: string,
): Promise<Proposal | null> {
  const [, ...beside] = await plansAskedFor(store, move);
  return beside.map(proposalOf).find((each) => shownHashOf(each) === shownHash) ?? null;
}

/** The same answer to the same proposal twice is one answer: a page may be sent again. */
async function answer(
  services: ApiServices,
  door: LinkDoor,
  opened: OpenedMove,
  { name, note, outcome, shownHash }: z.output<typeof answerProposal.body>,
): Promise<void> {
  const { moveId } = opened.move;
  const page = await customerPage(services, opened);
  const isRepeated = page.answer?.shownHash === shownHash && page.answer.outcome === outcome;
  if (isRepeated) return;
  const proposal =
    page.shownHash === shownHash
      ? page.proposal
      : await proposalBeside(services, opened, shownHash);
  if (proposal === null) {
    await door.refuse(moveId, "outdated");
    throw new ApiError("PROPOSAL_CHANGED");
  }
  if (!page.canAnswer) {
    await door.refuse(moveId, "replayed");
    throw new ApiError("PROPOSAL_ANSWERED");
  }
  const { bandHash } = proposal;
  const agentId = `customer of ${moveId}`;
  const approvedBy =
    outcome === "approved"
      ? await approversOf(services, { moveId, bandHash, agentId, name })
      : null;
  await services.acts.customer.answer({ outcome, name, note, proposal, approvedBy });
}
