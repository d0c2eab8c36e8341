import { describe, expect, test } from "vitest";
import { OF_OTHER_SUBJECTS } from "./other-codes.ts";
import { openProbe } from "./probe.ts";
import { NOT_REACHED, REACHED } from "./refusal-codes.ts";
import { publishedRefusals, samplesExist } from "./samples.ts";

describe("refusals of Partner Center", () => {
  test.each(Object.entries(REACHED))("%s", async (code, reach) => {
    const probe = await openProbe();
    try {
      const { status, body } = await reach(probe);
      expect(body).toMatchObject({ code: Number(code), source: "PartnerFD" });
      expect(String(body["description"])).not.toBe("");
      if (samplesExist) expect(publishedRefusals().get(code)).toContain(status);
    } finally {
      await probe.close();
    }
  });

  test.runIf(samplesExist)("those that are not reached are published, and reached nowhere", () => {
    const published = publishedRefusals();
    expect(Object.keys(NOT_REACHED).filter((code) => !published.has(code))).toEqual([]);
    expect(Object.keys(NOT_REACHED).filter((code) => code in REACHED)).toEqual([]);
  });

  test.runIf(samplesExist)("every published code has its place, and only one", () => {
    const places = [
      ...Object.keys(REACHED),
      ...Object.keys(NOT_REACHED),
      ...Object.values(OF_OTHER_SUBJECTS).flatMap((codes) => codes.split(" ")),
    ];
    const published = publishedRefusals();
    expect([...published.keys()].filter((code) => !places.includes(code))).toEqual([]);
    expect(places.filter((code, index) => places.indexOf(code) !== index)).toEqual([]);
    expect(places.filter((code) => !published.has(code))).toEqual([]);
  });
});
