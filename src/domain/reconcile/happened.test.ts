import { expect, test } from "vitest";
import { addDays, LocalDate, parseInstant } from "#lib/instant.ts";
import { ENDS_AT, NOW, SKU, aPlanFile, aRow, aStep, bought, ourRow, ready } from "./a-situation.ts";
import { findingsSince } from "./happened.ts";
import type { Standing } from "./standing.ts";
import type { TransferStanding } from "./transfer-standing.ts";

function findings(
  standing: Partial<Standing>,
  changes: Partial<Parameters<typeof findingsSince>[0]> = {},
) {
  return findingsSince({
    now: NOW,
    planFile: aPlanFile(),
    standing: { ...ready, ...standing },
    humanSteps: [],
    ...changes,
  });
}

const codes = (found: ReturnType<typeof findings>) => found.map(({ code }) => code);

test("a source that lost licenses before its end is told with the users whom it served", () => {
  expect(findings({})).toEqual([]);
  expect(findings({ rows: [aRow({ seats: 6 })] })).toMatchObject([
    {
      code: "SOURCE_ENDED_EARLY",
      about: "source-1",
      actor: "customerAdmin",
      ifIgnored: { users: 4 },
    },
  ]);
  expect(findings({ rows: [] })).toMatchObject([{ ifIgnored: { users: 8 } }]);
  // After its end it is where it was wanted.
  expect(findings({ rows: [] }, { now: ENDS_AT })).toEqual([]);
});

test("licenses of the overlap in use are told while the source still stands", () => {
  const rows = [aRow(), ourRow];
  const standing = { targets: [bought], rows, consumed: { [SKU]: 14 } };
  expect(findings(standing)).toMatchObject([
    { code: "OVERLAP_SEATS_TAKEN", about: SKU, actor: "operator", ifIgnored: { users: 5 } },
  ]);
  expect(findings({ ...standing, consumed: { [SKU]: 9 } })).toEqual([]);
  const gone = findings({ ...standing, rows: [ourRow] }, { now: ENDS_AT });
  expect(gone).toEqual([]);
});

test("a purchase order that is no longer good on the day of the order is told, until another one is", () => {
  const file = aPlanFile();
  const planFile = { ...file, policy: { ...file.policy, purchaseOrder: "beforeOrder" as const } };
  const orderAt = file.plan.targets[0]?.steps[0]?.orderAt ?? ENDS_AT;
  const numbered = (reference: string, days: number) => {
    const validUntil = LocalDate.parse(addDays(orderAt, days).slice(0, 10));
    const evidence = { level: "declared", at: NOW, reference, validUntil } as const;
    return aStep({ kind: "purchaseOrder", lineId: null, state: "done", evidence });
  };
  const old = numbered("PO-1", -3);
  const lapses = {
    code: "PURCHASE_ORDER_LAPSES",
    actor: "customerAdmin",
    params: { reference: "PO-1" },
    lastSafeAt: orderAt,
    ifIgnored: { money: file.plan.cost.committed },
  };
  expect(findings({}, { planFile, humanSteps: [old] })).toMatchObject([lapses]);
  const again = aStep({ kind: "purchaseOrder", lineId: null, state: "open" });
  expect(findings({}, { planFile, humanSteps: [old, again] })).toMatchObject([lapses]);
  expect(findings({}, { planFile, humanSteps: [old, numbered("PO-2", 9)] })).toEqual([]);
  expect(findings({ targets: [bought] }, { planFile, humanSteps: [old] })).toEqual([]);
});

const agreed = {
  lineId: "source-1",
  skuId: SKU,
  title: "Office 365 E3",
  seats: 10,
  endsAt: ENDS_AT,
  term: "P1Y",
} as const;
const came = {
  subscriptionId: "new-1",
  skuId: SKU,
  seats: 10,
  term: "P1Y",
  endsAt: ENDS_AT,
  lineId: "source-1",
  isProtected: true,
  verifiedAt: NOW,
} as const;
const transfer: TransferStanding = {
  transferId: "t-1",
  ownerTenantId: "old",
  agreed: [agreed],
  state: "complete",
  askedAt: addDays(NOW, -9),
  expiresAt: null,
  readAt: NOW,
  endedAt: NOW,
  moved: ["source-1"],
  comparedAt: NOW,
  arrived: [came],
  refusal: null,
};

test("what a transfer brought otherwise than agreed is told until somebody has answered", () => {
  const unasked = { ...came, subscriptionId: "new-2", lineId: null, seats: 3 };
  const other = { ...came, seats: 12 };
  const transfers = [{ ...transfer, arrived: [other, unasked] }];
  const found = findings({ transfers, rows: [] });
  expect(codes(found)).toEqual(["TRANSFER_LINE_DIFFERS", "TRANSFER_UNEXPECTED_LINE"]);
  expect(found[1]).toMatchObject({ about: "new-2", params: { seats: 3, endsOn: "2026-09-01" } });
  expect(findings({ transfers: [transfer], rows: [] })).toEqual([]);
  const about = { kind: "reviewTransfer", lineId: "source-1", owner: "operator" } as const;
  const humanSteps = [aStep({ ...about, state: "done" })];
  expect(findings({ transfers, rows: [] }, { humanSteps })).toEqual([]);
});

test("a transfer that does not end is told as long as somebody has to do with it", () => {
  const state = { state: "inProgress", endedAt: null, comparedAt: null } as const;
  const transfers = [{ ...transfer, ...state, moved: [], arrived: [] }];
  const dueAt = parseInstant("2026-08-20T00:00:00Z");
  const step = aStep({ kind: "transferStuck", lineId: "source-1", owner: "operator", dueAt });
  expect(findings({ transfers }, { humanSteps: [step] })).toMatchObject([
    { code: "TRANSFER_STUCK", about: "source-1", lastSafeAt: dueAt },
  ]);
  expect(findings({ transfers }, { humanSteps: [{ ...step, state: "done" }] })).toEqual([]);
});
