import { addDays, addHours, type Instant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { aPlanFile, aSituation, aStep, at, NOW, ORDER_AT, verified } from "../a-situation.ts";
import { decideNext } from "../decide-next.ts";
import { readToday } from "../rhythm.ts";
import { newStanding, type Standing } from "../standing.ts";
import { readGates } from "./agreement.ts";
import { approvalStepId } from "../questions.ts";
import { purchasing } from "./purchasing.ts";
import { relationship } from "./relationship.ts";
import { watching } from "./watching.ts";

test("the first look of a day reads whether the customer is still ours, with the agreement, also before anybody approved", () => {
  const lastRead = { agreement: addHours(NOW, 9), prices: null };
  const read = (now: Instant, approved?: null) =>
    relationship(
      aSituation({
        ...at(now),
        ...readToday(lastRead, now),
        ...(approved === null ? { approved } : {}),
        looks: ["rows", "pools"],
      }),
    );
  const ofTheDay = addHours(NOW, 13);
  expect([read(ofTheDay), read(ofTheDay, null)]).toEqual([null, null]);
  const look = { do: "look", at: "relationship" };
  const nextDay = addHours(NOW, 14);
  expect([read(nextDay), read(nextDay, null)]).toEqual([look, look]);
});

test("while nothing of ours is bought every look reads the agreement, which is refused where the relationship is gone", () => {
  const reads = (standing: Partial<Standing>, approved?: null) =>
    watching(
      aSituation({
        ...at(NOW, standing),
        ...(approved === null ? { approved } : {}),
        looks: ["rows", "pools"],
      }),
    );
  const look = { do: "look", at: "agreement" };
  expect(reads({})).toEqual(look);
  expect(reads({ targets: [verified] })).toMatchObject({ do: "wait" });
  expect(reads({ relationshipSince: null })).toMatchObject({ do: "wait" });
  expect(reads({}, null)).toMatchObject({ do: "wait" });
});

test("while more is asked for than was approved every look reads the agreement, whatever is bought", () => {
  const planFile = aPlanFile({ bandHash: "band-2" });
  const approved = { planFile: aPlanFile(), approvedAt: NOW };
  const reads = (changes: Parameters<typeof aSituation>[0]) => {
    const standing = at(NOW, { targets: [verified] });
    return watching(aSituation({ ...standing, approved, looks: ["rows", "pools"], ...changes }));
  };
  const humanStepId = approvalStepId("mv-1", "band-2", newStanding());
  const saidNo = { ...aStep({ kind: "approvePlan" }), humanStepId, state: "refused" } as const;
  expect(reads({ planFile })).toEqual({ do: "look", at: "agreement" });
  expect(reads({ planFile, humanSteps: [saidNo] })).toMatchObject({ do: "wait" });
  expect(reads({})).toMatchObject({ do: "wait" });
});

test("without the relationship the agreement is not asked for, which Microsoft refuses then: the rest of the look goes on", () => {
  const lost = { ...at(ORDER_AT, { relationshipSince: null }), looks: ["rows", "pools"] as const };
  const relationshipRead = aSituation({ ...lost, looks: ["rows", "pools", "relationship"] });
  expect(readGates(aSituation(lost))).toEqual({ do: "look", at: "relationship" });
  expect(readGates(relationshipRead)).toBeNull();
  expect(purchasing(relationshipRead)?.do).toBe("wait");
});

test("a relationship that was taken back is asked for anew, and waited for with an open question", () => {
  const lostAt = addDays(NOW, 5);
  const accepted = aStep({ kind: "acceptRelationship", state: "done" });
  const gatesLostAt = { relationship: lostAt, agreement: null, delegatedAdmin: null };
  const lost = { relationshipSince: null, gatesLostAt };
  const before = aSituation({ ...at(lostAt, lost), humanSteps: [accepted] });
  const asked = decideNext(before);
  expect(asked).toMatchObject({
    do: "step",
    letter: 0,
    step: { kind: "acceptRelationship", owner: "customerAdmin", state: "open", openedAt: lostAt },
  });
  if (asked.do !== "step") throw new Error("it is asked");
  const waiting = relationship({ ...before, humanSteps: [accepted, asked.step] });
  expect(waiting?.do).toBe("wait");
  const { acceptRelationship } = before.policy.giveUpDays;
  const late = at(addDays(lostAt, acceptRelationship), lost);
  const givenUp = aSituation({ ...late, humanSteps: [accepted, asked.step] });
  expect(decideNext(givenUp)).toEqual({ do: "refuse", code: "RELATIONSHIP_NOT_ACCEPTED" });
});
