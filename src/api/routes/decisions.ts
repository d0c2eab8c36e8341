import type { FastifyInstance } from "fastify";
import { listDecisions, type Decision } from "#contract/routes/decisions.ts";
import { nextPage } from "#contract/routes/log-query.ts";
import { choiceFinder } from "#domain/plan/choice-finder.ts";
import { defaultPolicy } from "#domain/plan/policy.ts";
import type { JournalEntry } from "#domain/reconcile/journal-entry.ts";
import { Instant } from "#lib/instant.ts";
import { bind } from "../bind.ts";
import type { ApiServices } from "../services.ts";

export function decisionRoutes(
  app: FastifyInstance,
  { partner: { partnerId }, store }: ApiServices,
): void {
  bind(app, listDecisions, async ({ query }) => {
    const entries = await store.journal.newest(partnerId, { ...query, about: "decisions" });
    const points = entries.map((entry) => ({ ...entry, bandHash: bandHashIn(entry) }));
    const choiceOf = choiceFinder(defaultPolicy, await store.policies.list(partnerId));
    const facts = await store.decisions.facts(partnerId, points);
    const decisions = entries.flatMap((entry, index): Decision[] => {
      const known = facts[index];
      if (known === undefined) return [];
      const { at, moveId, personal, sequence } = entry;
      const { made_at: madeAt, policy } = known;
      const choice = policy === null || madeAt === null ? null : choiceOf({ policy, madeAt });
      const isRefusal = entry.details["outcome"] === "refused";
      return [
        {
          moveId,
          companyName: known.company_name,
          domain: known.domain,
          sequence,
          outcome: isRefusal ? "refused" : "approved",
          at,
          by: textIn(personal, "by") ?? (isRefusal ? null : known.approved_by),
          byCustomer: known.is_customers,
          note: textIn(personal, "note"),
          bandHash: known.band_hash,
          planHash: known.plan_hash,
          seats: seatsOf(known.targets ?? []),
          consents: known.consents.map(({ consentedAt, name }) => ({
            name,
            at: Instant.parse(consentedAt.toISOString()),
          })),
          policy:
            choice === null ? null : { changedAt: choice.changedAt, changedBy: choice.changedBy },
        },
      ];
    });
    return { decisions, next: nextPage(entries, query.limit) };
  });
}

/** As it was approved, as it was shown to the customer, or as far as it stands in the name of the step. */
function bandHashIn({ details, subject }: JournalEntry): string {
  const shown = details["shown"];
  const { bandHash } =
    typeof shown === "object" && shown !== null ? { bandHash: null, ...shown } : details;
  return typeof bandHash === "string" ? bandHash : (subject.split("/")[2] ?? "");
}

function seatsOf(targets: readonly { minSeats: number; maxSeats: number }[]): Decision["seats"] {
  if (targets.length === 0) return null;
  return {
    min: targets.reduce((sum, { minSeats }) => sum + minSeats, 0),
    max: targets.reduce((sum, { maxSeats }) => sum + maxSeats, 0),
  };
}

function textIn(values: JournalEntry["personal"], name: string): string | null {
  const value = values?.[name];
  return typeof value === "string" && value !== "" ? value : null;
}
