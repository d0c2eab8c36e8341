import { describe, expect, test } from "vitest";
import { z } from "zod";
import { AgreementType } from "../estate/channel.ts";
import { defaultPolicy } from "../plan/policy.ts";
import { actorOf, agreementRules, canChooseEnd } from "./agreements.ts";
import { referenceCsv, referenceExists, referenceJson } from "./reference.fixture.ts";

test("only the billing owner is asked: never the customer for what a partner sold", () => {
  for (const type of AgreementType.options) {
    const rule = agreementRules[type];
    const actor = actorOf({ kind: rule.billingOwnerKind });
    if (rule.channel === "otherPartner") expect(actor).toBe("sourcePartner");
    if (rule.channel === "webDirect" || rule.channel === "retail") {
      expect(actor).toBe("customerAdmin");
    }
  }
});

/** The reference's words for an ending; a seller's own portal has none. */
const endingOf: Readonly<Record<string, string>> = {
  renew: "renew",
  extend: "extend",
  extendedPeriodTerm: "extend",
  cutAtEnd: "cutAtEnd",
  lapse: "lapse",
  suspend: "lapse",
  recurringBillingOff: "lapse",
  newKey: "renew",
  convert: "convert",
};

describe.runIf(referenceExists)("beside the reference", () => {
  const acts = referenceExists ? referenceCsv("source-acts.csv") : [];

  test("every agreement type has its row of acts: channel, owner, who stops, who chooses, notice", () => {
    expect(acts.map(({ agreementType }) => agreementType).sort()).toEqual(
      [...AgreementType.options].sort(),
    );
    for (const row of acts) {
      const type = AgreementType.parse(row["agreementType"]);
      const rule = agreementRules[type];
      const at = (value: unknown) => [type, value];
      expect(at(rule.channel ?? "any")).toEqual(at(row["channel"]));
      const isCustomers = /^customer( \(prepaid\)| or |$)/.test(row["billingOwner"] ?? "");
      expect(at(rule.billingOwnerKind === "customer")).toEqual(at(isCustomers));
      const onlyWhereAdded = row["stopRenewalBy"]?.startsWith("nothing to do unless");
      expect(at(rule.stopRenewal === "whereRecurring")).toEqual(at(onlyWhereAdded));
      const hasNoChoice = /^(none|otherwise|the portal)/.test(row["chooseEndBy"] ?? "");
      expect(at(canChooseEnd(rule))).toEqual(at(!hasNoChoice));
      if (rule.channel !== null) {
        const notice = defaultPolicy.noticeDays[rule.channel];
        expect(at(String(notice))).toEqual(at(row["noticeDaysPolicy"]));
      }
    }
  });

  test("money and continuity count on what the lifecycle says they may, and no more", () => {
    const Entry = z.object({
      agreementType: AgreementType,
      channel: z.string(),
      end_choices: z.array(z.string()).optional(),
      grace_days_for_safety: z.literal(0),
      money_if_unknown: z.string(),
    });
    const Lifecycle = z.object({ by_agreement: z.array(Entry) });
    const { by_agreement: entries } = referenceJson("lifecycle.json", Lifecycle);
    for (const entry of entries) {
      const rule = agreementRules[entry.agreementType];
      const stated = entry.money_if_unknown;
      const expected = stated.startsWith("ends by itself")
        ? "ends"
        : /Extended Period Term|extension/.test(stated)
          ? "extension"
          : "renewal";
      expect([entry.agreementType, rule.moneyIfUnknown]).toEqual([entry.agreementType, expected]);
      for (const choice of entry.end_choices ?? []) {
        const ending = endingOf[choice.split(" ")[0] ?? ""];
        if (ending !== undefined) expect(rule.ends, entry.agreementType).toContain(ending);
      }
    }
  });
});
