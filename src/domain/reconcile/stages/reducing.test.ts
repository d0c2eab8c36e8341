// Seats taken out of a source after its renewal: when its owner is asked, and what waits for it.

import { expect, test } from "vitest";
import { addDays, addHours, type Instant } from "#lib/instant.ts";
import {
  ENDS_AT,
  SKU,
  aPlanFile,
  aRow,
  aSituation,
  aStep,
  at,
  ourRow,
  verified,
} from "../a-situation.ts";
import { planning } from "./planning.ts";
import { sourceActs } from "./source-acts.ts";

const renewsAt = addDays(ENDS_AT, -31);
const askAt = addHours(renewsAt, 24);
const latestAt = addDays(renewsAt, 7);
const owner = { kind: "customer", tenantId: null, name: null, email: null } as const;

function reducing() {
  const file = aPlanFile();
  const reduceSeats = { owner, reductions: [{ renewsAt, askAt, latestAt, seatsTo: 3 }] };
  const lines = file.plan.lines.map((line) => ({ ...line, acts: { ...line.acts, reduceSeats } }));
  const acts = file.band.acts.map((act) => ({ ...act, reduceSeats: true }));
  return { ...file, plan: { ...file.plan, lines }, band: { ...file.band, acts } };
}

function nextAt(
  now: ReturnType<typeof addDays>,
  world: {
    readonly seats?: number;
    readonly ours?: number;
    readonly state?: "open" | "refused" | "done";
    readonly inUse?: number;
    /** How many seats its owner was asked to leave, and when. */
    readonly told?: { readonly seatsTo: number; readonly at: Instant } | null;
  } = {},
) {
  const { inUse = 8, ours = 6, seats = 10, state, told = { seatsTo: 4, at: askAt } } = world;
  const planFile = reducing();
  const target = {
    ...verified,
    seats: ours,
    verified: { seats: ours, at: now },
    endChoiceReadFor: ours,
  };
  const about = { kind: "reduceSeats", lineId: "source-1", owner: "customerAdmin" } as const;
  const said = { level: "attested", at: now, by: "customerAdmin" } as const;
  const evidence = state === "done" ? said : null;
  const humanSteps =
    state === undefined ? [] : [aStep({ ...about, state, evidence, openedAt: askAt })];
  const standing = {
    rows: [aRow({ seats }), { ...ourRow, seats: ours }],
    consumed: { [SKU]: inUse },
    targets: [target],
    reductionsAsked: told === null ? [] : [{ lineId: "source-1", ...told }],
  };
  return sourceActs(
    aSituation({
      ...at(now, standing),
      humanSteps,
      planFile,
      approved: { planFile, approvedAt: renewsAt },
    }),
  );
}

test("its owner is asked in the week after the renewal, once ours carry whom it leaves", () => {
  expect(nextAt(addHours(renewsAt, 2))).toEqual({ do: "wait", until: askAt });
  const asked = { do: "step", step: { kind: "reduceSeats", dueAt: latestAt }, letter: 0 };
  expect(nextAt(askAt)).toMatchObject(asked);
  // Eight in use: three that stay and four of ours leave somebody out.
  expect(nextAt(askAt, { ours: 4 })).toBeNull();
});

test("its renewal is not stopped before", () => {
  const late = addDays(ENDS_AT, -1);
  expect(nextAt(late, { state: "refused" })).not.toMatchObject({ step: { kind: "stopRenewal" } });
  expect(nextAt(late, { seats: 3 })).toMatchObject({ do: "step", step: { kind: "stopRenewal" } });
});

test("whose owner refuses, or lets the week pass, is planned for in another way", () => {
  const anew = { do: "record", standing: { replanFor: "SEAT_CAP_REDUCED" } };
  expect(nextAt(addHours(askAt, 9), { state: "refused" })).toMatchObject(anew);
  // Done in the last hour of the week, it is seen a look later.
  const missedAt = addHours(latestAt, 2);
  expect(nextAt(latestAt, { state: "open" })).toEqual({ do: "wait", until: missedAt });
  expect(nextAt(addHours(latestAt, 1), { seats: 3, state: "open" })).toMatchObject({
    step: { state: "done" },
  });
  expect(nextAt(missedAt, { state: "open" })).toMatchObject({ step: { state: "withdrawn" } });
  expect(nextAt(missedAt)).toMatchObject(anew);
});

test("where users joined whom ours do not carry, so many fewer are taken out, and that is done", () => {
  const joined = { inUse: 11, ours: 7 };
  expect(nextAt(askAt, joined)).toMatchObject({ do: "step", step: { kind: "reduceSeats" } });
  const open = { ...joined, state: "open" } as const;
  const later = addHours(askAt, 30);
  expect(nextAt(later, open)).not.toMatchObject({ step: { state: "done" } });
  expect(nextAt(later, { ...open, seats: 4 })).toMatchObject({ step: { state: "done" } });
  // Three were planned to stay. Four do, and its renewal is stopped all the same.
  const done = nextAt(addDays(ENDS_AT, -1), { ...joined, seats: 4, state: "done" });
  expect(done).toMatchObject({ do: "step", step: { kind: "stopRenewal" } });
  // Said to be done, and nothing is gone.
  const said = nextAt(addDays(ENDS_AT, -1), { ...joined, state: "done" });
  expect(said).not.toMatchObject({ step: { kind: "stopRenewal" } });
});

test("who was asked hears at once of users who joined since then", () => {
  const now = addHours(askAt, 5);
  const joined = { inUse: 11, ours: 7 } as const;
  const told = { seatsTo: 4, at: now };
  expect(nextAt(now, { ...joined, told: null })).toMatchObject({
    do: "record",
    standing: { reductionsAsked: [told] },
  });
  const open = { ...joined, state: "open" } as const;
  const ofThree = { seatsTo: 3, at: askAt };
  expect(nextAt(now, { ...open, told: ofThree })).toMatchObject({
    standing: { reductionsAsked: [told] },
  });
  expect(nextAt(now, { ...open, told })).toMatchObject({ step: { state: "open", chases: 1 } });
  expect(nextAt(now, open)).toMatchObject({ do: "wait" });
  // Of an earlier reduction.
  const before = { seatsTo: 5, at: addDays(renewsAt, -20) };
  expect(nextAt(now, { ...joined, told: before })).toMatchObject({ do: "record" });
});

test("seats that an earlier plan had taken out before the renewal that this one waits for are planned with anew", () => {
  const planFile = reducing();
  const planned = (now: Instant, seats: number) =>
    planning(
      aSituation({
        ...at(now, { rows: [aRow({ seats }), ourRow] }),
        planFile,
        approved: { planFile, approvedAt: addDays(renewsAt, -20) },
      }),
    );
  const before = addDays(renewsAt, -10);
  expect(planned(before, 3)).toEqual({ do: "look", at: "estate" });
  expect(planned(before, 4)).toBeNull();
  expect(planned(addDays(renewsAt, 2), 3)).toBeNull();
});

test("ours that are not there yet are waited for", () => {
  expect(nextAt(askAt, { inUse: 11, ours: 5 })).toBeNull();
});

test("a notice that only waited for the reduction is given on the day it is made, unless a newer plan needs the renewal", () => {
  const file = reducing();
  const lines = file.plan.lines.map((line) => {
    const { stopRenewal } = line.acts;
    if (stopRenewal === null) throw new Error("its renewal is to be stopped");
    return { ...line, acts: { ...line.acts, stopRenewal: { ...stopRenewal, askAt: latestAt } } };
  });
  const planFile = { ...file, plan: { ...file.plan, lines } };
  const approved = { planFile, approvedAt: renewsAt };
  const read = at(addHours(askAt, 9), { rows: [aRow({ seats: 3 })] });
  const reduced = aSituation({ ...read, planFile, approved });
  expect(sourceActs(reduced)).toMatchObject({ do: "step", step: { kind: "stopRenewal" } });
  const newer = { ...planFile, bandHash: "band-2" };
  expect(sourceActs({ ...reduced, planFile: newer })).toEqual({ do: "wait", until: latestAt });
});

test("its renewal is not stopped while more is to be taken out of it after that, by a plan that waits for its approval", () => {
  const approved = { planFile: reducing(), approvedAt: renewsAt };
  const askedAnewOn = (askAgainAt: Instant) => {
    const lines = approved.planFile.plan.lines.map((line) => {
      const { stopRenewal } = line.acts;
      if (stopRenewal === null) throw new Error("its renewal is to be stopped");
      return {
        ...line,
        acts: { ...line.acts, stopRenewal: { ...stopRenewal, askAt: askAgainAt } },
      };
    });
    const plan = { ...approved.planFile.plan, lines };
    const planFile = { ...approved.planFile, bandHash: "band-2", plan };
    const reduced = { rows: [aRow({ seats: 3 }), ourRow] };
    return sourceActs(aSituation({ ...at(addDays(ENDS_AT, -1), reduced), planFile, approved }));
  };
  expect(askedAnewOn(addDays(ENDS_AT, 20))).toBeNull();
  expect(askedAnewOn(addDays(ENDS_AT, -20))).toMatchObject({ step: { kind: "stopRenewal" } });
});
