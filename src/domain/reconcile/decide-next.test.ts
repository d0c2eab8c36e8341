import { addDays, addHours, parseInstant } from "#lib/instant.ts";
import { describe, expect, test } from "vitest";
import {
  aPlanFile,
  aRow,
  aSituation,
  aStep,
  at,
  bought,
  ENDS_AT,
  NOW,
  ORDER_AT,
  ourRow,
  ready,
  SKU,
  verified,
  stopped,
} from "./a-situation.ts";
import { decideNext } from "./decide-next.ts";
import { purchasing } from "./stages/purchasing.ts";
import { lineOutcome } from "./line-outcome.ts";
import { approvalStepId } from "./questions.ts";
import type { NextThing, Situation } from "./situation.ts";
import { newStanding } from "./standing.ts";

const tomorrow = parseInstant("2026-06-02T00:00:00Z");
const nextHour = parseInstant("2026-06-01T11:00:00Z");

/** What is asked for, without the details of the step. */
function gist(next: NextThing): string {
  if (next.do === "look") return `look at ${next.at}`;
  if (next.do === "wait") return `wait until ${next.until}`;
  if (next.do === "refuse") return `refuse ${next.code}`;
  if (next.do !== "step") return next.do;
  const { kind, state } = next.step;
  return next.letter === null ? `${kind} ${state}` : `ask ${kind}, letter ${next.letter}`;
}

function decide(situation: Situation): string {
  return gist(decideNext(situation));
}

describe("the gates of the road", () => {
  const unknown = { standing: newStanding(), planFile: null, approved: null } as const;

  test("nobody outside the region is invited", () => {
    const { customer } = aSituation();
    const abroad = { ...customer, country: "US" };
    expect(decide(aSituation({ ...unknown, customer: abroad, looks: [] }))).toBe(
      "refuse REGION_DIFFERENT",
    );
  });

  test("a customer of ours already is not invited", () => {
    expect(decide(aSituation({ ...unknown, looks: [] }))).toBe("look at relationship");
    const known = { ...unknown, standing: { ...newStanding(), relationshipSince: NOW } };
    expect(decide(aSituation({ ...known, looks: ["relationship"] }))).toBe(
      "look at delegatedAdmin",
    );
  });

  test("the invitation is sent once, chased, and given up by name", () => {
    expect(decide(aSituation(unknown))).toBe("ask acceptRelationship, letter 0");
    const step = aStep({ kind: "acceptRelationship", dueAt: addDays(NOW, 21) });
    const invited = { ...unknown, humanSteps: [step] };
    expect(decide(aSituation(invited))).toBe(`wait until ${tomorrow}`);
    expect(decide(aSituation({ ...invited, now: addDays(NOW, 7) }))).toBe(
      "ask acceptRelationship, letter 1",
    );
    expect(decide(aSituation({ ...invited, now: addDays(NOW, 90) }))).toBe(
      "refuse RELATIONSHIP_NOT_ACCEPTED",
    );
  });

  test("somebody who says yes while another tenant is linked is asked again, then refused by that name", () => {
    const answered = aStep({
      kind: "acceptRelationship",
      state: "done",
      evidence: { level: "attested", at: NOW },
    });
    const claimed = { ...unknown, humanSteps: [answered] };
    expect(decide(aSituation(claimed))).toBe(`wait until ${tomorrow}`);
    expect(decide(aSituation({ ...claimed, now: addDays(NOW, 1) }))).toBe(
      "ask acceptRelationship, letter 0",
    );
    expect(decide(aSituation({ ...claimed, now: addDays(NOW, 90) }))).toBe(
      "refuse ACCEPTED_BY_UNEXPECTED_TENANT",
    );
  });

  test("delegated admin and agreement are asked for side by side", () => {
    const accepted = { ...newStanding(), relationshipSince: NOW };
    expect(decide(aSituation({ ...unknown, standing: accepted }))).toBe("requestDelegatedAdmin");
    const delegatedAdmin = {
      delegatedAdminId: "g",
      requestedAt: null,
      state: "waiting" as const,
      assigned: false,
      consented: false,
      endsAt: null,
      extendsItself: true,
      extensionRefusedAt: null,
      missingRoles: [],
    };
    const asked = {
      ...unknown,
      standing: { ...accepted, delegatedAdmin },
      humanSteps: [aStep({ kind: "approveDelegatedAdmin" })],
    };
    expect(decide(aSituation(asked))).toBe("ask acceptAgreement, letter 0");
  });

  test("an agreement accepted before April 2023 is asked for again", () => {
    const old = { ...ready, agreementAcceptedAt: parseInstant("2023-03-31T23:59:59Z") };
    expect(decide(aSituation({ standing: old }))).toBe("ask acceptAgreement, letter 0");
  });

  test("a move without any line of its own is done once we may read the tenant", () => {
    const file = aPlanFile();
    const lines = file.plan.lines.map((line) => ({ ...line, route: "keep" as const }));
    const planFile = { ...file, plan: { ...file.plan, lines, targets: [] } };
    expect(decide(aSituation({ planFile, approved: null }))).toBe("finish");
  });
});

describe("planning and approval", () => {
  test("the plan is made from an estate read in the same look", () => {
    const unplanned = { planFile: null, approved: null } as const;
    expect(decide(aSituation(unplanned))).toBe("look at estate");
    const estate = aPlanFile().estate;
    expect(decide(aSituation({ ...unplanned, seen: { estate } }))).toBe("makePlan");
  });

  test("a changed estate is planned anew before the approval, not after it", () => {
    const grown = { ...ready, rows: [aRow({ seats: 11 })] };
    expect(decide(aSituation({ standing: grown, approved: null }))).toBe("look at estate");
    expect(decide(aSituation({ standing: grown }))).toBe(`wait until ${nextHour}`);
  });

  test("a plan that nobody approved in time is made anew, once", () => {
    const tooLate = parseInstant("2026-08-31T01:00:00Z");
    expect(decide(aSituation({ approved: null, ...at(tooLate) }))).toBe("look at estate");
    const file = aPlanFile();
    const planFile = { ...file, plan: { ...file.plan, madeAt: tooLate } };
    const again = aSituation({ planFile, approved: null, ...at(tooLate) });
    expect(decide(again)).toBe("ask approvePlan, letter 0");
  });

  test("the approval is asked two weeks before it is needed", () => {
    const asksAt = parseInstant("2026-08-03T00:00:00Z");
    const file = aPlanFile();
    const planFile = {
      ...file,
      plan: { ...file.plan, madeAt: parseInstant("2026-08-02T00:00:00Z") },
    };
    const dayBefore = { planFile, approved: null, ...at(parseInstant("2026-08-02T12:00:00Z")) };
    expect(decide(aSituation(dayBefore))).toBe(`wait until ${asksAt}`);
    expect(decide(aSituation({ planFile, approved: null, ...at(asksAt) }))).toBe(
      "ask approvePlan, letter 0",
    );
  });

  test("until somebody is asked, the plan is made again when the next month’s prices are out", () => {
    const priceListReadAt = parseInstant("2026-07-02T00:00:00Z");
    const june = aPlanFile();
    const made = { ...june.plan, madeAt: parseInstant("2026-06-20T00:00:00Z") };
    const planFile = { ...june, plan: made };
    const inJune = { planFile, approved: null, ...at(parseInstant("2026-06-28T00:00:00Z")) };
    expect(decide(aSituation(inJune))).toBe(`wait until ${priceListReadAt}`);
    const inJuly = { planFile, approved: null, ...at(priceListReadAt) };
    expect(decide(aSituation(inJuly))).toBe("look at estate");
    const asked = aStep({
      kind: "approvePlan",
      humanStepId: approvalStepId("mv-1", june.bandHash, ready),
    });
    expect(decide(aSituation({ ...inJuly, humanSteps: [asked] }))).not.toBe("look at estate");
  });

  test("what ended while its plan waited for an approval was not approved, not inactive", () => {
    const planned = aPlanFile({ bandHash: "band-2" });
    const lines = planned.plan.lines.map((line) => ({
      ...line,
      route: "blocked" as const,
      refusal: "SOURCE_NOT_ACTIVE" as const,
    }));
    const planFile = { ...planned, plan: { ...planned.plan, lines } };
    const asked = aStep({ kind: "approvePlan", humanStepId: "mv-1/approvePlan/band-0" });
    const situation = aSituation({ planFile, approved: null, humanSteps: [asked] });
    expect(decide(situation)).toBe("refuse PLAN_NOT_APPROVED");
    const outcomes = lines.map((line) =>
      lineOutcome(planFile, line, situation.standing, {
        isDone: false,
        refusal: "PLAN_NOT_APPROVED",
      }),
    );
    expect(outcomes).toEqual([{ outcome: "refused", code: "PLAN_NOT_APPROVED" }]);
    expect(decide(aSituation({ planFile, approved: null }))).toBe("finish");
  });

  test("the approval of another band approves nothing new", () => {
    const approved = { planFile: aPlanFile({ bandHash: "band-0" }), approvedAt: NOW };
    const asksAt = parseInstant("2026-08-03T00:00:00Z");
    expect(decide(aSituation({ approved, ...at(asksAt) }))).toBe("ask approvePlan, letter 0");
  });

  test("a question about a band that is no longer the newest is taken back", () => {
    const old = aStep({ kind: "approvePlan", humanStepId: "mv-1/approvePlan/band-0" });
    expect(decide(aSituation({ approved: null, humanSteps: [old] }))).toBe("approvePlan withdrawn");
  });
});

describe("buying", () => {
  /** A newer plan, made when so many seats were in use. */
  function usedBy(consumedSeats: number) {
    const planFile = aPlanFile({ bandHash: "band-2" });
    const pools = planFile.estate.pools.map((pool) => ({ ...pool, consumedSeats }));
    return { planFile: { ...planFile, estate: { ...planFile.estate, pools } } };
  }

  test("nothing is bought before its time, and the tenant is looked at hourly until then", () => {
    expect(decide(aSituation())).toBe(`wait until ${nextHour}`);
    expect(decide(aSituation({ looks: [] }))).toBe("look at rows");
  });

  test("at its time the order covers the seats in use, inside the band", () => {
    const inUse = (seats: number) =>
      decideNext(
        aSituation({ humanSteps: [stopped], ...at(ORDER_AT, { consumed: { [SKU]: seats } }) }),
      );
    expect(inUse(8)).toMatchObject({ do: "purchase", order: { seatsAfter: 9, raises: null } });
    expect(inUse(11)).toMatchObject({ do: "purchase", order: { seatsAfter: 11 } });
  });

  test("more users than the band carries: a new plan is asked for, and what is approved is bought", () => {
    const grown = at(ORDER_AT, { consumed: { [SKU]: 15 } });
    const outgrown = decideNext(aSituation({ humanSteps: [stopped], ...grown }));
    expect(outgrown).toMatchObject({ standing: { replanFor: "SEATS_OUTSIDE_BAND" } });
    const approved = { planFile: aPlanFile(), approvedAt: NOW };
    const asked = aStep({ kind: "approvePlan", humanStepId: "mv-1/approvePlan/band-2" });
    const chased = { ...asked, openedAt: ORDER_AT };
    const humanSteps = [stopped, chased];
    const known = usedBy(15);
    expect(decideNext(aSituation({ ...known, approved, humanSteps, ...grown }))).toMatchObject({
      do: "purchase",
      order: { seatsAfter: 12 },
    });
    // Asked for already, and outgrown once more.
    const more = at(ORDER_AT, { consumed: { [SKU]: 16 } });
    expect(decideNext(aSituation({ ...known, approved, humanSteps, ...more }))).toMatchObject({
      standing: { replanFor: "SEATS_OUTSIDE_BAND" },
    });
    // What the tenant loses meanwhile is no reason to ask for something else.
    const lost = at(ORDER_AT, { consumed: { [SKU]: 15 }, rows: [] });
    expect(purchasing(aSituation({ ...known, approved, humanSteps, ...lost }))).toMatchObject({
      do: "purchase",
      order: { seatsAfter: 12 },
    });
  });

  test("seats that were approved too late are bought all the same where users are out", () => {
    const now = addDays(ENDS_AT, 3);
    const targets = [verified];
    const lines = [
      { lineId: "source-1", state: "gone", since: ENDS_AT, endedAt: ENDS_AT, nextEndAt: null },
    ] as const;
    const out = at(now, { consumed: { [SKU]: 11 }, rows: [ourRow], targets, lines: [...lines] });
    expect(decideNext(aSituation({ humanSteps: [stopped], ...out }))).toMatchObject({
      do: "purchase",
      order: { seatsAfter: 11, contingency: true },
    });
    // A spare seat beyond what is used is not worth a word: that would have to be approved anew.
    const spare = at(now, { consumed: { [SKU]: 8 }, rows: [ourRow], targets, lines: [...lines] });
    expect(decideNext(aSituation({ humanSteps: [stopped], ...spare })).do).not.toBe("purchase");
  });

  test("gates are read again right before the purchase", () => {
    const due = { humanSteps: [stopped], ...at(ORDER_AT) };
    expect(decide(aSituation({ ...due, looks: ["rows"] }))).toBe("look at pools");
    expect(decide(aSituation({ ...due, looks: ["rows", "pools"] }))).toBe("look at agreement");
    expect(decide(aSituation({ ...due, looks: ["rows", "pools", "agreement"] }))).toBe(
      "look at relationship",
    );
  });

  test("without an approval nothing is bought, whatever happens", () => {
    const lost = { approved: null, ...at(ORDER_AT, { rows: [] }) };
    expect(decideNext(aSituation(lost)).do).not.toBe("purchase");
  });

  test("a source that fell below the seats in use is replaced at once, up to the approved most", () => {
    const lost = (seats: number, consumed: number) =>
      decideNext(
        aSituation({
          standing: { ...ready, rows: [aRow({ seats })], consumed: { [SKU]: consumed } },
        }),
      );
    expect(lost(8, 8).do).toBe("wait");
    expect(lost(5, 8)).toMatchObject({
      do: "purchase",
      order: { seatsAfter: 3, contingency: true, stepKey: "mv-1/6fd2/1" },
    });
    const gone = aSituation({
      standing: { ...ready, rows: [aRow({ status: "deleted" })], consumed: { [SKU]: 8 } },
    });
    expect(decideNext(gone)).toMatchObject({ standing: { lines: [{ state: "gone" }] } });
    expect(purchasing(gone)).toMatchObject({ do: "purchase", order: { seatsAfter: 8 } });
  });

  test("a second purchase raises our subscription", () => {
    const short = { rows: [ourRow], targets: [verified], consumed: { [SKU]: 11 } };
    const situation = aSituation({ humanSteps: [stopped], ...at(addDays(ORDER_AT, 1), short) });
    expect(purchasing(situation)).toMatchObject({
      do: "purchase",
      order: { raises: "ours-1", seatsAfter: 11 },
    });
  });

  test("a refused purchase is tried again later, not at once", () => {
    const first = { attempts: 1, hurried: 0, pressed: 0, lastAt: ORDER_AT };
    const refusal = { skuId: SKU, reason: "microsoft/900121", ...first };
    const refused = { humanSteps: [stopped], ...at(ORDER_AT, { purchaseRefusals: [refusal] }) };
    expect(decide(aSituation(refused))).toBe(`wait until ${addHours(ORDER_AT, 1)}`);
    const later = at(addHours(ORDER_AT, 1), { purchaseRefusals: [refusal] });
    expect(decideNext(aSituation({ ...refused, ...later })).do).toBe("purchase");
  });
});

describe("verifying", () => {
  const later = addHours(ORDER_AT, 1);

  test("bought seats are no cover until the row, the users and a later look have shown them", () => {
    const rows = [aRow(), { ...ourRow, seats: 9 }];
    const look = (standing: object, more: object = {}) =>
      decide(aSituation({ humanSteps: [stopped], ...at(later, { rows, ...standing }), ...more }));
    expect(look({ rows: [aRow()], targets: [bought] })).toBe(`wait until ${addHours(later, 1)}`);
    expect(look({ targets: [bought] })).toBe("look at users");
    const users = { looks: ["rows", "pools", "users"] } as const;
    expect(look({ targets: [bought] }, users)).toBe("record");
    const inError = { ...users, seen: { usersInError: { [SKU]: ["u1"] } } };
    expect(look({ targets: [bought] }, inError)).toBe(`wait until ${addHours(later, 1)}`);
    const seenNow = { ...bought, seen: { seats: 9, at: later }, endChoiceReadFor: 9 };
    expect(look({ targets: [seenNow] })).toBe(`wait until ${addHours(later, 1)}`);
    const seenBefore = { ...seenNow, seen: { seats: 9, at: ORDER_AT } };
    expect(look({ targets: [seenBefore] })).toBe("record");
  });

  test("our own end choice is read back, and set where it is not as approved", () => {
    const unread = { ...verified, endChoiceReadFor: null };
    const own = {
      subscriptionId: "ours-1",
      skuId: SKU,
      productId: "CFQ7TTC0LF8R",
      catalogSkuId: "0001",
      seats: 9,
      term: "P1Y",
      billingPlan: "monthly",
      endsAt: null,
      marker: null,
    } as const;
    const with_ = (autoRenew: boolean) =>
      decide(
        aSituation({
          humanSteps: [stopped],
          ...at(later, { rows: [aRow(), ourRow], targets: [unread] }),
          looks: ["rows", "pools", "ours"],
          seen: { ours: [{ ...own, autoRenew }] },
        }),
      );
    expect(with_(false)).toBe("setEndChoice");
    expect(with_(true)).toBe("record");
  });
});

describe("the acts on the source", () => {
  const beforeOrder = parseInstant("2026-08-20T00:00:00Z");

  test("stopRenewal is asked at its date, not before", () => {
    expect(decide(aSituation(at(parseInstant("2026-08-17T00:00:00Z"))))).toMatch(/^wait/);
    expect(decide(aSituation(at(beforeOrder)))).toBe("ask stopRenewal, letter 0");
  });

  test("chooseEnd is asked only when verified seats with their own end choice carry the pool", () => {
    const rows = [aRow(), ourRow];
    const later = addHours(ORDER_AT, 2);
    const with_ = (target: typeof verified) =>
      decide(aSituation({ humanSteps: [stopped], ...at(later, { rows, targets: [target] }) }));
    expect(with_(verified)).toBe("ask chooseEnd, letter 0");
    expect(with_({ ...verified, verified: null })).not.toMatch(/chooseEnd/);
    expect(with_({ ...verified, endChoiceReadFor: null })).not.toMatch(/chooseEnd/);
    const tooFew = at(later, { rows, targets: [verified], consumed: { [SKU]: 10 } });
    expect(decide(aSituation({ humanSteps: [stopped], ...tooFew }))).not.toMatch(/chooseEnd/);
  });
});
