// Every code that a plan can hold has words, in every language.

import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SkuClass } from "#domain/catalog/catalog.ts";
import { AgreementType } from "#domain/estate/channel.ts";
import { EvidenceLevel } from "#domain/estate/evidence.ts";
import { HumanStepKind, HumanStepOwner } from "#domain/human-steps/human-step.ts";
import { Finding, FindingCode } from "#domain/plan/finding.ts";
import { makePlan } from "#domain/plan/make-plan.ts";
import {
  aDeclared,
  aRequest,
  aRow,
  basic,
  e3,
  flowFree,
} from "#domain/plan/plan-request.fixture.ts";
import { parseInstant } from "#lib/instant.ts";
import { isPhraseKey, type PhraseKey } from "#phrases/catalog.ts";
import { home } from "#phrases/en/home.ts";
import { screens } from "#phrases/en/screens.ts";
import { languages } from "#phrases/languages.ts";
import { translate, type PhraseParams } from "#phrases/translate.ts";

describe("codes", () => {
  it.each([
    ...FindingCode.options.flatMap((code) => [
      `findings.${code}.title`,
      `findings.${code}.meaning`,
      `findings.${code}.action`,
    ]),
    ...Finding.shape.severity.options.map((severity) => `findings.severity.${severity}`),
    ...Finding.shape.actor.options.map((actor) => `people.actor.${actor}`),
    ...HumanStepOwner.options.map((owner) => `people.actor.${owner}`),
    ...HumanStepKind.options.map((kind) => `people.step.${kind}`),
    ...EvidenceLevel.options.map((level) => `plan.evidence.${level}`),
    ...SkuClass.options
      .filter((skuClass) => skuClass !== "paid")
      .map((skuClass) => `plan.routes.reason.${skuClass}`),
  ])("%s", (key) => {
    expect(isPhraseKey(key)).toBe(true);
  });
});

describe("the titles of findings", () => {
  it("need no values, so that a bare code can be shown", () => {
    for (const language of languages) {
      for (const code of FindingCode.options) {
        expect(translate(language, phraseKey(`findings.${code}.title`))).not.toMatch(/[{}]/);
      }
    }
  });
});

describe("plans", () => {
  const plans = AgreementType.options.flatMap((agreementType) =>
    ["2026-06-06T00:00:00Z", "2026-08-30T00:00:00Z", "2026-12-02T00:00:00Z"].map((endsAt) => {
      const row = aRow(e3, { seats: 30, nextLifecycleAt: parseInstant(endsAt) });
      const free = aRow(flowFree, { subscriptionId: "free", seats: 10_000 });
      const capped = aRow(basic, { subscriptionId: "capped", seats: 200 });
      const holdings = [
        { sku: e3, inUse: 33, rows: [row] },
        { sku: basic, inUse: 20, rows: [capped] },
        { sku: flowFree, inUse: 3, rows: [free] },
      ];
      const declared = [
        aDeclared({ agreementType, subscriptionId: row.subscriptionId, term: null }),
        aDeclared({ subscriptionId: "not-in-the-tenant" }),
      ];
      return makePlan(aRequest(holdings, declared));
    }),
  );

  it("say why, in words, for each line, step and assumption", () => {
    const keys = plans.flatMap(({ plan, proof }) => [
      ...plan.lines.map(({ reason, refusal }) =>
        refusal === null ? `plan.routes.reason.${reason}` : `findings.${reason}.title`,
      ),
      ...plan.lines.flatMap(({ end }) => end.assumptions.map((code) => `plan.assumption.${code}`)),
      ...plan.targets.flatMap(({ steps }) =>
        steps.map(({ reason }) => `plan.timing.reason.${reason}`),
      ),
      ...proof.assumptions.map((code) => `plan.assumption.${code}`),
    ]);
    expect(new Set(keys).size).toBeGreaterThan(10);
    expect(keys.filter((key) => !isPhraseKey(key))).toEqual([]);
  });

  it("have findings whose texts find all their values", () => {
    const findings = plans.flatMap(({ plan }) => plan.findings);
    expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(5);
    for (const language of languages) {
      for (const { code, params, ifIgnored } of findings) {
        for (const part of ["meaning", "action"]) {
          expect(say(language, `findings.${code}.${part}`, params)).not.toMatch(/[{}]/);
        }
        const { users, money } = ifIgnored;
        if (users !== null) say(language, "findings.ifIgnored.users", { users });
        if (money !== null) say(language, "findings.ifIgnored.money", { money });
      }
    }
  });
});

describe("the console", () => {
  const loaded = new Set([...Object.keys(home), ...Object.keys(screens)]);
  const files = globSync("src/web/**/*.{ts,tsx}").filter(
    (path) => !path.startsWith("src/web/visit/"),
  );
  it("says only what it has loaded the words of", () => {
    const keys = files
      .flatMap((path) => [...readFileSync(path, "utf8").matchAll(/"([a-z]+(?:\.\w+)+)"/g)])
      .map(([, key = ""]) => key)
      .filter(isPhraseKey);
    expect(keys.length).toBeGreaterThan(500);
    expect(keys.filter((key) => !loaded.has(key.split(".")[0] ?? ""))).toEqual([]);
  });
});

function say(language: (typeof languages)[number], key: string, params: PhraseParams): string {
  return translate(language, phraseKey(key), params);
}

function phraseKey(key: string): PhraseKey {
  if (!isPhraseKey(key)) throw new Error(`no phrase ${key}`);
  return key;
}
