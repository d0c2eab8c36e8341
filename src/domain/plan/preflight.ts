// What stands in the way, or will cost somebody something, before anything is asked or bought: of the
// tenant, and of single sources; of users whose licenses change in `preflight-users.ts`.

import { addDays, dateOf, earliestOf, type Instant } from "#lib/instant.ts";
import type { Money } from "#lib/money.ts";
import type { Offer } from "../catalog/catalog.ts";
import { offersNamed, offersOf } from "../catalog/offers-of.ts";
import { titleOf } from "../catalog/sku-class.ts";
import { isInError } from "../estate/estate.ts";
import { holdingsOf } from "../estate/holdings.ts";
import { actorOf } from "../lifecycle/agreements.ts";
import { cancellationWindowEndsAt } from "../lifecycle/windows.ts";
import { cancelledNow } from "./cancel-now.ts";
import { costOfRenewal, costOfTerm } from "./cost.ts";
import type { DraftLine, MovingLine } from "./moving-line.ts";
import type { Finding } from "./finding.ts";
import { isBoughtFor } from "./bought-lines.ts";
import type { PlanLine, SourceActs } from "./move-plan.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { PlannedPool } from "./plan-pools.ts";
import { ofReassigned, type Note } from "./preflight-users.ts";
import { underSeatCap } from "./preflight-seat-cap.ts";
import type { LeftSku } from "./replaced-seats.ts";

/** Orders beyond so many active subscriptions are refused (learn.microsoft.com/partner-center, "Pricing and offers"). */
const SUBSCRIPTIONS_MAX = 150;
/** Older acceptances of the Microsoft Customer Agreement are no longer valid for orders. */
const AGREEMENT_VALID_FROM = "2023-04-01";
/** A trial that nobody switches off becomes a paid year of at most so many seats. */
const TRIAL_SEATS_MAX = 25;

export function preflight(
  request: PlanRequest,
  drafts: readonly DraftLine[],
  lines: readonly PlanLine[],
  pools: readonly PlannedPool[],
  left: readonly LeftSku[],
): Finding[] {
  const moving = drafts.flatMap((draft) => (draft.kind === "moving" ? [draft.line] : []));
  return [
    ...ofTenant(request, moving, pools),
    ...moving.flatMap((line) => [
      ...ofSource(request, line),
      ...cancelledNow(line, titleOf(request.facts, line.source.row)),
    ]),
    ...lines.flatMap((line) => [
      ...lookAlikes(request, line),
      ...trialConverts(request, line),
      ...withoutBase(request, line),
    ]),
    ...drafts.flatMap((draft) => transferBringsAll(request, draft)),
    ...underSeatCap(request, lines, pools, left),
    ...inError(request, moving),
    ...left.flatMap((each) => ofReassigned(request, each)),
  ].map(toFinding);
}

function toFinding(note: Note): Finding {
  const { about, actor, code, params, severity } = note;
  const { lastSafeAt = null, money = null, users = null } = note;
  return { code, severity, about, params, actor, lastSafeAt, ifIgnored: { users, money } };
}

function ofTenant(
  request: PlanRequest,
  moving: readonly MovingLine[],
  pools: readonly PlannedPool[],
): Note[] {
  const { estate, agreementAcceptedAt, policy } = request;
  const lastSafeAt = earliestOf(moving.map(({ timing }) => timing.orderAt));
  if (lastSafeAt === null) return [];
  const whole = { about: null, severity: "warning", actor: "operator", lastSafeAt } as const;
  const active = estate.subscriptions.filter(({ status }) => status === "enabled").length;
  const users = estate.users.length;
  const notes: Note[] = [];
  if (active > SUBSCRIPTIONS_MAX) {
    notes.push({ ...whole, code: "MANY_SUBSCRIPTIONS", params: { count: active } });
  }
  if (agreementAcceptedAt !== null && agreementAcceptedAt < AGREEMENT_VALID_FROM) {
    const agreement = { code: "AGREEMENT_TOO_OLD", actor: "customerAdmin", users } as const;
    notes.push({
      ...whole,
      ...agreement,
      params: { acceptedAt: agreementAcceptedAt.slice(0, 10) },
    });
  }
  notes.push(
    ...notRead(request, lastSafeAt),
    ...ofAccess(request, moving),
    ...ofDirectory(request, moving, lastSafeAt),
  );
  if (moving.some(({ source }) => source.channel === "otherPartner")) {
    const advice = { severity: "advice", actor: "customerAdmin", lastSafeAt: null } as const;
    notes.push({ ...whole, ...advice, code: "OLD_PARTNER_KEEPS_ACCESS", params: {} });
  }
  if (policy.ordering === "provider") {
    // An order of a provider names the reseller by its partner number, or nobody is on record.
    const count = pools.length;
    notes.push({ ...whole, severity: "advice", code: "PARTNER_ON_RECORD", params: { count } });
  }
  return notes;
}

/** Who approves it approves numbers that nobody has counted. */
function notRead({ customer, estate }: PlanRequest, lastSafeAt: Instant): Note[] {
  if (estate.knownBy !== "declared") return [];
  const counted = estate.pools.reduce((sum, { consumedSeats }) => sum + consumedSeats, 0);
  const unclear = customer.declared.filter(({ seats }) => seats === null).length;
  const params = { counted, unclear };
  const note = { about: null, severity: "warning", actor: "customerAdmin" } as const;
  return [{ ...note, code: "ESTATE_DECLARED", params, lastSafeAt, users: counted }];
}

/**
 * A directory of consumers accepts no reseller; and where a seller runs the sign-in, as GoDaddy does, ending its
 * subscription before the domain is taken back can lock everybody out.
 */
function ofDirectory(
  { estate }: PlanRequest,
  moving: readonly MovingLine[],
  lastSafeAt: Instant,
): Note[] {
  const { consumerDirectory, federatedDomains = [], users } = estate;
  const note = { about: null, severity: "warning", users: users.length } as const;
  const resold = moving.filter(({ source }) => source.channel === "otherPartner");
  const [firstEnd = null] = resold.map(({ end }) => end.endsAt).sort();
  const notes: Note[] = [];
  if (consumerDirectory !== undefined) {
    const params = { kind: consumerDirectory === "b2c" ? "Azure AD B2C" : "External ID" };
    const actor = "customerAdmin";
    notes.push({ ...note, code: "CONSUMER_DIRECTORY", actor, params, lastSafeAt });
  }
  if (federatedDomains.length > 0 && resold.length > 0) {
    const params = { domains: federatedDomains.join(", ") };
    const federated = { code: "SIGN_IN_FEDERATED", actor: "customerAdmin", params } as const;
    notes.push({ ...note, ...federated, lastSafeAt: firstEnd });
  }
  return notes;
}

/** Verifying needs our access until the last source has been gone for some days. */
const WATCH_DAYS = 8;

function ofAccess({ delegatedAdmin, estate }: PlanRequest, moving: readonly MovingLine[]): Note[] {
  if (delegatedAdmin === null) return [];
  const { endsAt, missingRoles } = delegatedAdmin;
  const ends = moving.map(({ end }) => end.endsAt).sort();
  const neededUntil = addDays(ends.at(-1) ?? estate.observedAt, WATCH_DAYS);
  const [first = null] = moving.map(({ timing }) => timing.orderAt).sort();
  const note = { about: null, actor: "customerAdmin", users: estate.users.length } as const;
  const roles = missingRoles.join(", ");
  return [
    ...(endsAt === null || endsAt >= neededUntil
      ? []
      : [
          {
            ...note,
            code: "DELEGATED_ADMIN_ENDS",
            severity: "warning",
            params: { endsOn: dateOf(endsAt) },
            lastSafeAt: endsAt,
          } as const,
        ]),
    ...(missingRoles.length === 0
      ? []
      : [
          {
            ...note,
            code: "DELEGATED_ADMIN_ROLES_MISSING",
            severity: "warning",
            params: { roles },
            lastSafeAt: first,
          } as const,
        ]),
  ];
}

function ofSource({ facts, now, policy }: PlanRequest, { source, end }: MovingLine): Note[] {
  const { row, agreementType, billingOwner } = source;
  const about = row.subscriptionId;
  const params = { title: titleOf(facts, row), seats: row.seats };
  const notes: Note[] = [];
  const openUntil = cancellationWindowEndsAt(row.createdAt);
  if (now < openUntil) {
    notes.push({
      code: "SOURCE_JUST_BOUGHT",
      severity: "advice",
      about,
      params,
      actor: actorOf(billingOwner),
      lastSafeAt: openUntil,
      money: costOfRenewal(source, policy, null),
    });
  }
  if (volumeAgreements.has(agreementType)) {
    notes.push({
      code: "NON_CLOUD_RIGHTS_LOST",
      severity: "warning",
      about,
      params,
      actor: "licensingPartner",
      lastSafeAt: end.endsAt,
    });
  }
  return notes;
}

/** Their seats can bring Software Assurance, server rights and price levels, which no service plan shows. */
const volumeAgreements: ReadonlySet<string> = new Set(["eaEas", "mpsa", "openValue"]);

/** Two products of one name are common; the licenses are those of the skuId. */
function lookAlikes({ catalog }: PlanRequest, line: PlanLine): Note[] {
  if (!isBoughtFor(line) && line.route !== "blocked") return [];
  const other = offersNamed(catalog, line.title).find(
    ({ isPurchasable, tenantSkuId }) =>
      isPurchasable && tenantSkuId.toLowerCase() !== line.skuId.toLowerCase(),
  );
  if (other === undefined) return [];
  const params = { title: line.title, skuId: line.skuId, otherSkuId: other.tenantSkuId };
  return [
    {
      code: "LOOK_ALIKE_OFFER",
      severity: "warning",
      about: line.lineId,
      params,
      actor: "operator",
    },
  ];
}

function trialConverts({ catalog, estate, now }: PlanRequest, line: PlanLine): Note[] {
  const row = estate.subscriptions.find(({ subscriptionId }) => subscriptionId === line.lineId);
  const endsAt = row?.nextLifecycleAt ?? null;
  if (line.reason !== "trial" || row?.status !== "enabled" || endsAt === null || endsAt <= now) {
    return [];
  }
  const offer = offersOf(catalog, line.skuId).find(({ isTrial }) => !isTrial);
  const seats = Math.min(line.seats, TRIAL_SEATS_MAX);
  return [
    {
      code: "TRIAL_CONVERTS",
      severity: "warning",
      about: line.lineId,
      params: { title: line.title, seats },
      actor: "customerAdmin",
      lastSafeAt: endsAt,
      money: costOfTerm(yearlyCost(offer), seats, "P1Y"),
    },
  ];
}

function yearlyCost(offer: Offer | undefined): Money | null {
  return offer?.terms.find(({ term }) => term === "P1Y")?.unitCost ?? null;
}

/** It arrives whole, used or not, with its price and term, and is ours to pay. */
function transferBringsAll({ estate, facts, policy }: PlanRequest, draft: DraftLine): Note[] {
  const { source } = draft.line;
  const transfer = transferOf(draft);
  if (transfer === null) return [];
  const { row } = source;
  const inUse = estate.pools.find(({ skuId }) => skuId === row.skuId)?.consumedSeats ?? 0;
  return [
    {
      code: "TRANSFER_BRINGS_ALL",
      severity: "warning",
      about: row.subscriptionId,
      params: { title: titleOf(facts, row), seats: row.seats, inUse },
      actor: "sourcePartner",
      lastSafeAt: transfer.latestAt,
      money: costOfRenewal(source, policy, null),
    },
  ];
}

function transferOf({ kind, line }: DraftLine): SourceActs["transfer"] {
  if (kind === "moving") return line.acts.transfer;
  return "acts" in line.choice ? line.choice.acts.transfer : null;
}

/** An add-on whose base the tenant does not hold is refused at the order. */
function withoutBase({ estate, market }: PlanRequest, line: PlanLine): Note[] {
  if (market === null || (!isBoughtFor(line) && line.route !== "blocked")) return [];
  if (line.refusal === "ADD_ON_WITHOUT_BASE") return []; // said already
  const unmet = market.licenses.get(line.skuId.toLowerCase())?.unmet ?? [];
  if (unmet.length === 0) return [];
  const held = estate.pools.filter(({ skuId }) => skuId !== line.skuId);
  const provided = new Set(
    held.flatMap(({ skuId }) => market.licenses.get(skuId.toLowerCase())?.provided ?? []),
  );
  if (unmet.every((number) => provided.has(number))) return [];
  return [
    {
      code: "ADD_ON_WITHOUT_BASE",
      severity: "warning",
      about: line.lineId,
      params: { title: line.title },
      actor: "operator",
      lastSafeAt: line.end.plannedAt,
      users: estate.pools.find(({ skuId }) => skuId === line.skuId)?.consumedSeats ?? null,
    },
  ];
}

function inError({ estate, facts }: PlanRequest, moving: readonly MovingLine[]): Note[] {
  const bySku = Map.groupBy(moving, ({ source }) => source.row.skuId);
  const inDoubt = holdingsOf(estate).all.filter(({ assignments }) => assignments.some(isInError));
  if (inDoubt.length === 0) return [];
  return [...bySku].flatMap(([skuId, [first]]): Note[] => {
    const users = inDoubt
      .filter((each) => each.assignments.some((own) => own.skuId === skuId && isInError(own)))
      .reduce((sum, each) => sum + each.users.length, 0);
    if (users === 0 || first === undefined) return [];
    return [
      {
        code: "USERS_WITH_LICENSE_ERRORS",
        severity: "warning",
        about: first.source.row.subscriptionId,
        params: { title: titleOf(facts, first.source.row), users },
        actor: "customerAdmin",
        lastSafeAt: first.timing.orderAt,
        users,
      },
    ];
  });
}
