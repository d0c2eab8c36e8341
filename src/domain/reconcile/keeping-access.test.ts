import { addDays } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { aPlanFile, aSituation, aStep, NOW, ready } from "./a-situation.ts";
import { decideNext } from "./decide-next.ts";
import type { HumanStep } from "../human-steps/human-step.ts";
import type { DelegatedAdmin } from "./standing.ts";

const ENDS_AT = addDays(NOW, 50);

const present: DelegatedAdmin = {
  delegatedAdminId: "g",
  requestedAt: null,
  state: "active",
  assigned: true,
  consented: true,
  endsAt: ENDS_AT,
  extendsItself: false,
  extensionRefusedAt: null,
  missingRoles: [],
};

function next(
  changes: Partial<DelegatedAdmin>,
  next: DelegatedAdmin | null = null,
  asked: boolean | HumanStep = false,
) {
  const step = asked === true ? aStep({ kind: "approveDelegatedAdmin", lineId: null }) : asked;
  return decideNext(
    aSituation({
      looks: ["relationship", "agreement", "delegatedAdmin", "rows", "pools"],
      planFile: aPlanFile(),
      approved: null,
      humanSteps: step === false ? [] : [step],
      standing: {
        ...ready,
        delegatedAdmin: { ...present, ...changes },
        nextDelegatedAdmin: next,
      },
    }),
  );
}

test("access that would end is set to extend itself, and only near its end", () => {
  expect(next({})).toEqual({ do: "extendDelegatedAdmin" });
  expect(next({ extendsItself: true })).not.toEqual({ do: "extendDelegatedAdmin" });
  expect(next({ endsAt: addDays(NOW, 61) })).not.toEqual({ do: "extendDelegatedAdmin" });
});

test("where Microsoft refuses that, the customer is asked for another one before the end", () => {
  const refused = { extensionRefusedAt: NOW };
  expect(next(refused)).toEqual({ do: "requestDelegatedAdmin" });
  const waiting = { ...present, delegatedAdminId: "g2", state: "waiting", endsAt: null } as const;
  expect(next(refused, waiting)).toMatchObject({
    do: "step",
    letter: 0,
    step: { kind: "approveDelegatedAdmin", owner: "customerAdmin", dueAt: ENDS_AT },
  });
  expect(next(refused, waiting, true)).not.toMatchObject({ step: { state: "done" } });
});

test("who approved the access that ends is asked for the next one as well, and once", () => {
  const refused = { extensionRefusedAt: NOW };
  const requestedAt = addDays(NOW, -1);
  const waiting = { ...present, delegatedAdminId: "g2", requestedAt, state: "waiting" } as const;
  const step = (state: HumanStep["state"], openedAt: typeof NOW) =>
    next(refused, waiting, aStep({ kind: "approveDelegatedAdmin", state, openedAt }));
  const asks = { do: "step", letter: 0, step: { state: "open" } };
  expect(step("done", addDays(NOW, -2))).toMatchObject(asks);
  expect(step("open", addDays(NOW, -2))).toMatchObject({ do: "step", step: { state: "done" } });
  expect(step("done", requestedAt)).not.toMatchObject(asks);
  expect(step("refused", requestedAt)).not.toMatchObject(asks);
});

test("a request that stands is closed, whoever approved it", () => {
  expect(next({ extendsItself: true }, null, true)).toMatchObject({
    do: "step",
    step: { kind: "approveDelegatedAdmin", state: "done" },
  });
});
