import { addDays } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { aSituation, aStep, at, NOW } from "../a-situation.ts";
import { decideNext } from "../decide-next.ts";
import { relationship } from "./relationship.ts";

test("from the approval on it is read daily whether the customer is still ours, with the agreement", () => {
  const read = (days: number) =>
    relationship(aSituation({ ...at(NOW), now: addDays(NOW, days), looks: ["rows", "pools"] }));
  expect(read(0)).toBeNull();
  expect(read(1)).toEqual({ do: "look", at: "relationship" });
  const unapproved = { approved: null, now: addDays(NOW, 1), looks: ["rows", "pools"] } as const;
  expect(relationship(aSituation({ ...unapproved }))).toBeNull();
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
