// The story of a run, for a person: customer by customer, and what it came to.

import { isPhraseKey, type PhraseKey } from "#phrases/catalog.ts";
import type { PhraseLanguage } from "#phrases/languages.ts";
import { translate, type PhraseParams } from "#phrases/translate.ts";
import { dateOf } from "#lib/instant.ts";
import type { Evidence, LoggedEvent } from "../judge/evidence.ts";
import type { OutcomeRecord } from "../judge/judge.ts";
import { judgeLines } from "../judge/lines.ts";
import type { CustomerRecord, WorldRecord } from "../worlds/blueprint.ts";
import { skuRows } from "../worlds/skus.ts";

type Say = (key: PhraseKey, params?: PhraseParams) => string;

const titles: ReadonlyMap<string, string> = new Map(
  Object.values(skuRows).map(({ skuId, title }) => [skuId, title]),
);

/** Every customer's story, then the summary. */
export function tellStory(
  language: PhraseLanguage,
  record: WorldRecord,
  evidence: Evidence,
  outcome: OutcomeRecord,
): string {
  const say: Say = (key, params) => translate(language, key, params);
  const heading = say("story.heading", {
    customers: outcome.customers,
    days: outcome.virtualDays,
    from: dateOf(evidence.startedAt),
  });
  const stories = record.customers.map((customer) => customerStory(customer, evidence, say));
  return [heading, ...stories, tellSummary(language, outcome)].join("\n\n");
}

/** What one run came to, in a few lines. */
export function tellSummary(language: PhraseLanguage, outcome: OutcomeRecord): string {
  const say: Say = (key, params) => translate(language, key, params);
  const hoursByOthers = outcome.interruptedByOthers.reduce((sum, one) => sum + one.userHours, 0);
  const { transitionCost, overlapCost, invariantsBroken } = outcome;
  return [
    say("story.summary.lines", {
      lines: outcome.lines,
      moved: outcome.moved,
      kept: outcome.kept,
      ignored: outcome.ignored,
      refused: outcome.refused,
      unfinished: outcome.unfinished,
    }),
    say("story.summary.continuity", {
      hours: outcome.interruptedUserHours,
      lost: outcome.dataPlansLost,
    }),
    ...(hoursByOthers > 0 ? [say("story.summary.byOthers", { hours: hoursByOthers })] : []),
    say("story.summary.licenses", {
      bought: outcome.seatsBought,
      twice: outcome.seatsBoughtTwice,
      unapproved: outcome.seatsUnapproved,
    }),
    say("story.summary.renewals", {
      unwanted: outcome.unwantedRenewals,
      rescued: outcome.rescuedRenewals,
    }),
    ...(transitionCost === undefined || overlapCost === undefined
      ? []
      : [say("story.summary.cost", { total: transitionCost, overlap: overlapCost })]),
    invariantsBroken.length === 0
      ? say("story.summary.kept")
      : say("story.summary.broken", { broken: invariantsBroken }),
    say("story.summary.run", {
      seed: String(outcome.seed),
      requests: outcome.requests,
      seconds: Math.round(outcome.wallMs / 1_000),
    }),
  ].join("\n");
}

function customerStory(customer: CustomerRecord, evidence: Evidence, say: Say): string {
  const { tenantId, companyName, country, situation } = customer;
  const key = `story.situation.${situation}`;
  return [
    say("story.customer", {
      company: companyName,
      country,
      situation: isPhraseKey(key) ? say(key) : situation,
    }),
    ...evidence.events
      .filter((event) => event.tenantId === tenantId && isTold(event, evidence))
      .map((event) => eventLine(event, say)),
    ...endings(tenantId, evidence, say),
  ].join("\n");
}

/** What is told whichever subscription it is about; the rest only of sources that were to move. */
const TOLD_OF_ALL = new Set([
  "relationshipAccepted",
  "relationshipRefused",
  "ordered",
  "seatsRaised",
]);

/** A monthly source renews unsung. */
function isTold({ kind, details }: LoggedEvent, { record }: Evidence): boolean {
  if (!isPhraseKey(`story.event.${kind}`)) return false;
  if (TOLD_OF_ALL.has(kind)) return true;
  const line = record.lines.find(
    ({ subscriptionId }) => subscriptionId === details["subscriptionId"],
  );
  return line?.expected === "movable" && !(kind === "termRenewed" && line.term === "P1M");
}

function eventLine({ at, kind, details }: LoggedEvent, say: Say): string {
  const key = `story.event.${kind}`;
  const skuId = String(details["skuId"]);
  const params = { seats: Number(details["seats"]), offer: titles.get(skuId) ?? skuId };
  const what = isPhraseKey(key) ? say(key, params) : kind;
  return say("story.event", { date: dateOf(at), what });
}

function endings(tenantId: string, evidence: Evidence, say: Say): string[] {
  const verdicts = judgeLines(evidence).filter(({ line }) => line.tenantId === tenantId);
  const count = (ending: string) => verdicts.filter((one) => one.ending === ending).length;
  const told = (["moved", "kept", "ignored", "unfinished"] as const)
    .filter((ending) => count(ending) > 0)
    .map((ending) => say(`story.ending.${ending}`, { count: count(ending) }));
  const refusals = Map.groupBy(
    verdicts.flatMap(({ code }) => (code === null ? [] : [code])),
    (code) => code,
  );
  for (const [code, all] of refusals) {
    const title = `findings.${code}.title`;
    const why = isPhraseKey(title) ? say(title) : code;
    told.push(say("story.ending.refused", { count: all.length, why }));
  }
  return told;
}
