import { describe, expect, test } from "vitest";
import { money } from "#lib/money.ts";
import { verifyEquivalence } from "../continuity/verify-equivalence.ts";
import { referenceExists } from "../lifecycle/reference.fixture.ts";
import { equivalentsOf, type EquivalenceQuestion } from "./equivalents-of.ts";
import { openMarket, type LicenseMarket } from "./license-market.ts";
import { idOf, listOf, referenceList } from "./listed.fixture.ts";
import type { Equivalence } from "./verdict.ts";

function ask(
  skus: Readonly<Record<string, readonly string[]>>,
  skuPartNumber: string,
  given: Partial<EquivalenceQuestion> = {},
): Equivalence {
  const market = openMarket(listOf(skus), null);
  const skuId = idOf(skuPartNumber);
  return equivalentsOf({ skuId, market, plansInUse: null, seats: 1, isSold: false, ...given });
}

describe("one SKU", () => {
  test("a higher plan of the family covers the lower one, never the other way round", () => {
    const skus = { OLD: ["EXCHANGE_S_STANDARD"], UP: ["EXCHANGE_S_ENTERPRISE"] };
    expect(ask(skus, "OLD")).toMatchObject({ verdict: "superset", choice: [idOf("UP")] });
    expect(ask(skus, "UP")).toMatchObject({
      verdict: "blocked",
      why: "DATA_WOULD_BE_LOST",
      plansLost: ["EXCHANGE_S_ENTERPRISE"],
    });
  });

  test("the one with the fewest plans that nobody asked for", () => {
    const answer = ask(
      { OLD: ["TEAMS1"], A: ["TEAMS1", "SWAY", "CLIPCHAMP"], Z: ["TEAMS1"] },
      "OLD",
    );
    expect(answer).toMatchObject({ choice: [idOf("Z")], unaskedPlans: [] });
  });

  test("only the plans in use have to be covered", () => {
    const skus = { OLD: ["EXCHANGE_S_STANDARD", "CRMSTANDARD"], NEW: ["EXCHANGE_S_STANDARD"] };
    expect(ask(skus, "OLD").verdict).toBe("blocked");
    expect(ask(skus, "OLD", { plansInUse: ["EXCHANGE_S_STANDARD"] }).verdict).toBe("superset");
  });

  test("a SKU that is sold replaces itself", () => {
    const answer = ask({ OLD: ["TEAMS1"], NEW: ["TEAMS1"] }, "OLD", { isSold: true });
    expect(answer).toMatchObject({ verdict: "same", choice: [idOf("OLD")] });
  });

  test("an order that needs more seats than are wanted is no answer", () => {
    const skus = { OLD: ["TEAMS1"], "BIG_(500_seats_min)_HUB": ["TEAMS1"] };
    expect(ask(skus, "OLD", { seats: 499 }).verdict).toBe("blocked");
    expect(ask(skus, "OLD", { seats: 500 }).verdict).toBe("superset");
  });
});

describe("several SKUs", () => {
  test("together, in the fewest licenses", () => {
    const answer = ask(
      {
        OLD: ["EXCHANGE_S_STANDARD", "TEAMS1", "INTUNE_A"],
        MAIL: ["EXCHANGE_S_STANDARD"],
        CHAT: ["TEAMS1"],
        CARE: ["INTUNE_A"],
        MOST: ["TEAMS1", "INTUNE_A", "SWAY"],
      },
      "OLD",
    );
    expect(answer).toMatchObject({ verdict: "combination", plansLost: [] });
    expect(answer.choice.toSorted()).toEqual([idOf("MAIL"), idOf("MOST")].toSorted());
  });

  test("never two mailbox plans for one user", () => {
    const answer = ask(
      {
        OLD: ["EXCHANGE_S_ENTERPRISE", "TEAMS1"],
        MAIL: ["EXCHANGE_S_ENTERPRISE"],
        CHAT: ["TEAMS1", "EXCHANGE_S_STANDARD"],
      },
      "OLD",
    );
    expect(answer).toMatchObject({ verdict: "blocked", why: "PLANS_EXCLUDE_EACH_OTHER" });
  });

  test("an add-on brings its base along, unless the source stood on it too", () => {
    const skus = {
      OLD: ["MCOEV", "TEAMS1"],
      PHONE: ["MCOEV"],
      SUITE: ["TEAMS1", "SWAY"],
      BARE: ["MCOEV", "SWAY", "CLIPCHAMP"],
    };
    const together = ask(skus, "OLD", { plansInUse: ["MCOEV"] });
    expect(together.choice.toSorted()).toEqual([idOf("PHONE"), idOf("SUITE")].toSorted());
    expect(ask(skus, "BARE", { plansInUse: ["MCOEV"] }).choice).toEqual([idOf("PHONE")]);
  });

  test("the price decides where it is known, and what has none is not sold", () => {
    const list = listOf({
      OLD: ["TEAMS1", "INTUNE_A"],
      SUITE: ["TEAMS1", "INTUNE_A"],
      CHAT: ["TEAMS1"],
      CARE: ["INTUNE_A"],
    });
    const prices = { SUITE: "12.00", CHAT: "4.10", CARE: "7.80" };
    const market = openMarket(
      list,
      new Map(Object.entries(prices).map(([sku, amount]) => [idOf(sku), money(amount, "EUR")])),
    );
    const question = { skuId: idOf("OLD"), plansInUse: null, seats: 1, isSold: false };
    expect(equivalentsOf({ ...question, market })).toMatchObject({
      verdict: "combination",
      priceKnown: true,
      price: { amount: "11.90", currency: "EUR" },
    });
    const short = openMarket(list, new Map([[idOf("CHAT"), money("4.10", "EUR")]]));
    expect(equivalentsOf({ ...question, market: short }).plansLost).toEqual(["INTUNE_A"]);
  });
});

describe("not replaced", () => {
  test("what is free, on trial or bought by a department is ignored", () => {
    expect(ask({ FLOW_FREE: ["FLOW_P2_VIRAL"] }, "FLOW_FREE").verdict).toBe("ignore");
    expect(ask({ VISIO_PLAN2_DEPT: ["ONEDRIVE_BASIC"] }, "VISIO_PLAN2_DEPT").verdict).toBe(
      "ignore",
    );
  });

  test("licenses for schools, governments and nonprofits are other pools", () => {
    const plans = ["EXCHANGE_S_STANDARD"];
    for (const other of [
      "X_FACULTY",
      "X_GOV",
      "X_USGOV_GCCHIGH",
      "X_Donation",
      "X_RPA1",
      "X_EEA_Y",
    ]) {
      expect(ask({ OLD: plans, [other]: plans }, "OLD").verdict).toBe("blocked");
    }
    expect(ask({ OLD_EEA_X: plans, NEW: plans }, "OLD_EEA_X").verdict).toBe("superset");
  });

  test("a convenience can be lost with a warning, not the most of a license", () => {
    const skus = { OLD: ["TEAMS1", "Viva_Goals_Premium"], NEW: ["TEAMS1"] };
    expect(ask(skus, "OLD")).toMatchObject({
      verdict: "superset",
      plansLost: ["Viva_Goals_Premium"],
    });
    const thin = { OLD: ["SWAY", "CLIPCHAMP", "CORTEX"], NEW: ["SWAY"] };
    expect(ask(thin, "OLD")).toMatchObject({ verdict: "blocked", why: "TOO_LITTLE_COVERED" });
  });

  test("nothing is bought for a service that has ended", () => {
    const skus = { OLD: ["TEAMS1", "KAIZALA_O365_P2"], NEW: ["TEAMS1"], GONE: ["KAIZALA_O365_P3"] };
    expect(ask(skus, "OLD")).toMatchObject({
      choice: [idOf("NEW")],
      plansLost: ["KAIZALA_O365_P2"],
    });
  });
});

describe.runIf(referenceExists)("Microsoft's own list", () => {
  const list = referenceExists ? referenceList() : [];
  const market: LicenseMarket = openMarket(list, null);
  const answers = list.map(({ skuId }) =>
    equivalentsOf({ skuId, market, plansInUse: null, seats: 1, isSold: false }),
  );
  const licenseOf = (skuId: string) => {
    const plans = market.licenses.get(skuId)?.plans ?? [];
    const listed = list.find((sku) => sku.skuId === skuId);
    return { skuId, skuPartNumber: listed?.skuPartNumber ?? "", plans };
  };

  test("each of the 620 SKUs has an answer that the verifier accepts", () => {
    const failures = answers.flatMap(({ skuId, verdict, choice, plansLost }) => {
      const source = licenseOf(skuId);
      const plansInUse = source.plans;
      const claim = { source, plansInUse, verdict, choice: choice.map(licenseOf), plansLost };
      return verifyEquivalence(claim).map((failure) => ({ skuId, failure }));
    });
    expect(answers).toHaveLength(620);
    expect(failures).toEqual([]);
  });

  test("all of them are proven best", () => {
    expect(answers.filter(({ isProvenBest }) => !isProvenBest)).toEqual([]);
  });

  test("the title plays no part", () => {
    const renamed = openMarket(
      list.map((sku) => ({ ...sku, title: "Free trial for faculty" })),
      null,
    );
    const again = list.map(({ skuId }) =>
      equivalentsOf({ skuId, market: renamed, plansInUse: null, seats: 1, isSold: false }),
    );
    expect(again).toEqual(answers);
  });

  test("the suite with Teams is put together from the one without and a smaller one with it", () => {
    const answer = answers.find(({ skuId }) => skuId === "05e9a617-0261-4cee-bb44-138d3ef5d965");
    expect(answer).toMatchObject({ verdict: "combination", plansLost: [] });
    expect(answer?.choice).toContain("dcf0408c-aaec-446c-afd4-43e3683943ea");
  });
});
