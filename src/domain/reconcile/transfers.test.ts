import { addDays, addHours } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { aRow, aStep, ENDS_AT, NOW, SKU } from "./a-situation.ts";
import { agreed, asking, known, LATEST_AT, OWNER, seenTransfer } from "./a-transfer.fixture.ts";
import { decideNext } from "./decide-next.ts";
import type { Look } from "./situation.ts";
import { receiving } from "./stages/receiving.ts";
import type { TransferStanding } from "./transfer-standing.ts";

test("what Microsoft holds is read before anything is asked for, and a request whose answer was lost is ours", () => {
  const unread = asking({
    looks: ["relationship", "agreement", "delegatedAdmin", "rows", "pools"],
  });
  expect(decideNext(unread)).toEqual({ do: "look", at: "transfers" });
  expect(decideNext(asking())).toMatchObject({
    do: "requestTransfer",
    request: { owner: { tenantId: OWNER }, lines: [{ lineId: "source-1" }] },
  });
  expect(decideNext(asking({ seen: { transfers: [seenTransfer] } }))).toMatchObject({
    do: "record",
    standing: { transfers: [{ transferId: "t-1", state: "pending", agreed: [agreed] }] },
  });
});

test("a request of somebody else for this customer is waited for; one open at a time is all there is", () => {
  const other = { ...seenTransfer, transferId: "t-0", createdAt: addDays(NOW, -1) };
  expect(decideNext(asking({ seen: { transfers: [other] } }))).toMatchObject({ do: "wait" });
});

test("a request in a state that nobody knows is still open: nothing is bought beside it", () => {
  const unknown = asking({
    now: addHours(NOW, 24 * 89),
    seen: { transfers: [{ ...seenTransfer, state: "unknown" }] },
  });
  const next = decideNext(unknown);
  expect(next).toMatchObject({
    do: "record",
    standing: { transfers: [{ transferId: "t-1", state: "pending", endedAt: null }] },
  });
});

test("the owner is written to and reminded; at the last instant the request is taken back, never before", () => {
  expect(decideNext(known({}))).toMatchObject({
    do: "step",
    step: { kind: "ownershipTransfer", owner: "sourcePartner", state: "open" },
  });
  const late = known({}, 24 * 60);
  expect(late.now > LATEST_AT).toBe(true);
  expect(decideNext(late)).toMatchObject({ do: "cancelTransfer", transfer: { transferId: "t-1" } });
});

test("still in progress when its fallback is due: nothing is bought, and a person is asked", () => {
  const stuck = known({ state: "inProgress" }, 24 * 89);
  expect(decideNext(stuck)).toMatchObject({
    do: "step",
    step: { kind: "transferStuck", owner: "operator" },
  });
  const rejected = known({ state: "rejected", endedAt: NOW }, 24 * 89);
  expect(decideNext(rejected)).toMatchObject({ do: "purchase", order: { skuId: SKU } });
});

test("nobody is asked for their consent, nor to clear what was stuck, once the request is read as answered or ended", () => {
  const open = (kind: "ownershipTransfer" | "transferStuck") =>
    aStep({ kind, lineId: "source-1", owner: "sourcePartner" });
  const after = (changes: Partial<TransferStanding>, kind: "ownershipTransfer" | "transferStuck") =>
    decideNext({ ...known(changes), humanSteps: [open(kind)] });
  const closed = (kind: string, state: string) => ({ do: "step", step: { kind, state } });
  const consent = (changes: Partial<TransferStanding>) => after(changes, "ownershipTransfer");
  expect(consent({})).not.toMatchObject(closed("ownershipTransfer", "done"));
  expect(consent({ state: "inProgress" })).toMatchObject(closed("ownershipTransfer", "done"));
  const handedOver: Partial<TransferStanding> = {
    state: "complete",
    endedAt: NOW,
    moved: ["source-1"],
  };
  expect(consent(handedOver)).toMatchObject(closed("ownershipTransfer", "done"));
  const rejected = { state: "rejected", endedAt: NOW } as const;
  expect(consent(rejected)).toMatchObject(closed("ownershipTransfer", "withdrawn"));
  expect(after({ state: "inProgress" }, "transferStuck")).not.toMatchObject({
    step: { state: "done" },
  });
  expect(after(rejected, "transferStuck")).toMatchObject(closed("transferStuck", "done"));
});

test("what came is compared with what was agreed, protected and verified before the line has moved", () => {
  const moved: Partial<TransferStanding> = {
    state: "complete",
    endedAt: NOW,
    moved: ["source-1"],
  };
  const own = {
    subscriptionId: "came-1",
    skuId: SKU,
    productId: "p",
    catalogSkuId: "0001",
    seats: 10,
    term: "P1Y",
    billingPlan: "monthly",
    endsAt: ENDS_AT,
    marker: null,
    autoRenew: false,
  } as const;
  const rows = [aRow({ status: "deleted" }), aRow({ subscriptionId: "came-1" })];
  const at = (
    arrived: Partial<TransferStanding>,
    looks: readonly Look[],
    { hours = 1, ours = [own] }: { hours?: number; ours?: readonly (typeof own)[] } = {},
  ) => {
    const { standing, ...rest } = known({ ...moved, ...arrived }, hours);
    return asking({
      now: rest.now,
      standing: { ...standing, rows },
      looks: ["relationship", "agreement", "delegatedAdmin", "rows", "pools", ...looks],
      seen: { ours },
    });
  };
  expect(decideNext(at({}, []))).toEqual({ do: "look", at: "ours" });
  // A new subscription may stay unseen for three days; one that is not there by then is missing.
  expect(decideNext(at({}, ["ours"], { hours: 71, ours: [] })).do).toBe("wait");
  expect(decideNext(at({}, ["ours"], { hours: 72, ours: [] }))).toMatchObject({
    do: "record",
    standing: { lineRefusals: [{ lineId: "source-1", code: "TRANSFER_MISSING_LINE" }] },
  });
  const compared = decideNext(at({}, ["ours"]));
  expect(compared).toMatchObject({
    do: "record",
    standing: { transfers: [{ arrived: [{ subscriptionId: "came-1", lineId: "source-1" }] }] },
  });
  if (compared.do !== "record") throw new Error("it was compared");
  const [arrived] = compared.standing.transfers;
  // The old partner had switched its renewal off.
  expect(decideNext(at(arrived ?? {}, ["ours"]))).toEqual({
    do: "setEndChoice",
    subscriptionId: "came-1",
  });
});

test("what came is verified by its own row, with all its licenses, and by its users", () => {
  const came = {
    subscriptionId: "came-1",
    skuId: SKU,
    seats: 10,
    lineId: "source-1",
    term: "P1Y",
    endsAt: ENDS_AT,
    isProtected: true,
    verifiedAt: null,
  } as const;
  const moved: Partial<TransferStanding> = {
    state: "complete",
    endedAt: NOW,
    moved: ["source-1"],
  };
  const verifying = (
    row: Parameters<typeof aRow>[0],
    { isRead = true, inError = [] as string[] } = {},
  ) => {
    const { now, standing } = known({ ...moved, comparedAt: NOW, arrived: [came] });
    const rows = [aRow({ status: "deleted" }), aRow({ subscriptionId: "came-1", ...row })];
    return receiving(
      asking({
        now,
        standing: { ...standing, rows },
        looks: ["rows", "pools", ...(isRead ? (["users"] as const) : [])],
        seen: { usersInError: { [SKU]: inError } },
      }),
    );
  };
  expect(verifying({})).toMatchObject({
    do: "record",
    standing: { transfers: [{ arrived: [{ verifiedAt: addHours(NOW, 1) }] }] },
  });
  expect(verifying({ seats: 9 })).toMatchObject({ do: "wait" });
  expect(verifying({ status: "suspended" })).toMatchObject({ do: "wait" });
  expect(verifying({}, { isRead: false })).toEqual({ do: "look", at: "users" });
  expect(verifying({}, { inError: ["u1"] })).toMatchObject({ do: "wait" });
});
