import { addDays } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { aSituation, aStep, at, NOW } from "../a-situation.ts";
import { agreement } from "./agreement.ts";

const unsigned = { agreementAcceptedAt: null };

test("the agreement is asked for, waited for, and given up by name after the policy's days", () => {
  const { acceptAgreement } = aSituation().policy.giveUpDays;
  const asked = agreement(aSituation(at(NOW, unsigned)));
  if (asked?.do !== "step") throw new Error("it is asked");
  expect(asked.step).toMatchObject({ kind: "acceptAgreement", owner: "customerAdmin" });
  const after = (days: number) =>
    agreement(aSituation({ ...at(addDays(NOW, days), unsigned), humanSteps: [asked.step] }));
  expect(after(acceptAgreement - 1)?.do).not.toBe("refuse");
  expect(after(acceptAgreement)).toEqual({ do: "refuse", code: "AGREEMENT_NOT_ACCEPTED" });
});

test("somebody's word that it was accepted does not stand against what Microsoft shows", () => {
  const said = aStep({
    kind: "acceptAgreement",
    state: "done",
    evidence: { level: "attested", at: NOW },
  });
  const { acceptAgreement } = aSituation().policy.giveUpDays;
  const late = at(addDays(NOW, acceptAgreement), unsigned);
  expect(agreement(aSituation({ ...at(NOW, unsigned), humanSteps: [said] }))?.do).not.toBe(
    "refuse",
  );
  expect(agreement(aSituation({ ...late, humanSteps: [said] }))).toEqual({
    do: "refuse",
    code: "AGREEMENT_NOT_ACCEPTED",
  });
});
