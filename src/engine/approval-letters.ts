// What the customer is sent when a plan is approved: what will happen and when, and the emergency card.

import { movedLines } from "#domain/reconcile/cover.ts";
import type { PlanFile, PlanLine } from "#domain/plan/move-plan.ts";
import { latest, type Instant } from "#lib/instant.ts";
import { composeLetter } from "#letters/compose-letter.ts";
import type { OwnTexts } from "#letters/changeable-texts.ts";
import type { LetterFacts, MovingProduct } from "#letters/letter-kind.ts";
import type { Letter, Move } from "#store/port.ts";
import type { Partner } from "#store/tables/partners.ts";
import { customerAddresses, factsOfPartner, wholeMoveFacts } from "./letters.ts";

interface Writing {
  readonly now: Instant;
  readonly partner: Pick<Partner, "cloud" | "name">;
  /** The partner's own words in the customer's language. */
  readonly texts: OwnTexts;
}

/** None where nothing moves. A band that is approved once more writes nothing new. */
export function approvalLetters(
  { customer, moveId }: Pick<Move, "customer" | "moveId">,
  planFile: PlanFile,
  { now, partner, texts }: Writing,
): readonly Letter[] {
  const moving = movedLines(planFile).flatMap((line) => movingProduct(planFile, line));
  if (moving.length === 0) return [];
  return (["overview", "emergencyCard"] as const).map((kind) => {
    const about = { ...factsOfPartner(partner), ...wholeMoveFacts(customer) };
    const facts: LetterFacts = { ...about, kind, texts, moving };
    return {
      letterId: `${moveId}/${kind}/${planFile.bandHash.slice(0, 12)}`,
      moveId,
      tenantId: customer.tenantId,
      humanStepId: null,
      kind,
      recipientRole: "customerAdmin",
      lineId: null,
      language: customer.language,
      to: customerAddresses(customer),
      ...composeLetter(facts),
      writtenAt: now,
    };
  });
}

/** A line as the customer knows it, under the title of what its users hold afterwards. */
function movingProduct({ plan }: PlanFile, line: PlanLine): readonly MovingProduct[] {
  const { end, lineId, route, seats } = line;
  const target = plan.targets.find(({ steps }) =>
    steps.some(({ forLines }) => forLines.includes(lineId)),
  );
  const steps = target?.steps.filter(({ forLines }) => forLines.includes(lineId)) ?? [];
  const [first, ...rest] = steps.map((step) => step.orderAt);
  const orderAt = first === undefined ? null : latest(first, ...rest);
  const endsAt = end.plannedAt;
  const product = { title: target?.title ?? line.title, seats };
  if (route === "ownershipTransfer") return [{ ...product, way: "handedOver", orderAt }];
  if (route === "renewToCsp")
    return endsAt === null ? [] : [{ ...product, way: "renewedToCsp", endsAt }];
  return orderAt === null ? [] : [{ ...product, way: "ordered", orderAt, endsAt }];
}
