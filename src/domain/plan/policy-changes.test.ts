import { expect, test } from "vitest";
import { mergeChanges, policyWith, type PolicyChanges } from "./policy-changes.ts";
import { defaultPolicy } from "./policy.ts";

test("of a group only what was chosen differs; null takes a choice back", () => {
  const once = mergeChanges({}, { noticeDays: { webDirect: 21 }, rehearsalDays: 5 });
  const twice = mergeChanges(once, { noticeDays: { retail: 7 }, rehearsalDays: null });
  expect(policyWith(defaultPolicy, once)).toMatchObject({ rehearsalDays: 5 });
  expect(policyWith(defaultPolicy, twice)).toEqual({
    ...defaultPolicy,
    noticeDays: { ...defaultPolicy.noticeDays, webDirect: 21, retail: 7 },
  });
});

test("what no policy can be is named, and nothing is guessed", () => {
  const wrong: [PolicyChanges, string][] = [
    [{ noticeDay: 3 }, "noticeDay"],
    [{ noticeDays: { webdirect: 3 } }, "noticeDays.webdirect"],
    [{ provisioningMarginHours: -72 }, "provisioningMarginHours"],
    [{ weekendDays: [1, 2, 3, 4, 5, 6, 7] }, "weekendDays"],
    [{ instruments: 3 }, "instruments"],
  ];
  for (const [changes, at] of wrong) {
    expect(() => policyWith(defaultPolicy, changes)).toThrow(expect.objectContaining({ at }));
  }
});
