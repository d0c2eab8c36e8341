import fc from "fast-check";
import { expect, test } from "vitest";
import { aStep } from "./a-situation.ts";
import {
  approvalStepId,
  isAskedBeside,
  laterThan,
  newestApproval,
  withOutgrown,
} from "./questions.ts";
import { newStanding, type OutgrownQuestion } from "./standing.ts";

const planHash = "plan";

function question(humanStepId: string, state: "open" | "refused" = "open") {
  return aStep({ kind: "approvePlan", humanStepId, state });
}

/** Each asks for more than the one before. */
function grown(ids: readonly string[]): OutgrownQuestion[] {
  return ids.slice(1).flatMap((outgrownBy, at) => {
    const humanStepId = ids[at];
    return humanStepId === undefined ? [] : [{ humanStepId, planHash, outgrownBy }];
  });
}

test("law: what outgrew a question are those asked after it, and it stays while none of them is answered", () => {
  const law = fc.property(
    fc.integer({ min: 1, max: 5 }),
    fc.nat(),
    fc.option(fc.nat()),
    (count, one, refused) => {
      const ids = Array.from({ length: count }, (_, at) => `q-${at}`);
      const no = refused === null ? null : refused % count;
      const steps = ids.map((id, at) => question(id, at === no ? "refused" : "open"));
      const at = one % count;
      const step = steps[at];
      const newestId = ids.at(-1);
      if (step === undefined || newestId === undefined) throw new RangeError("a question");
      const standing = { outgrown: grown(ids) };
      expect(laterThan(standing, step)).toEqual(ids.slice(at + 1));
      const stays = at < count - 1 && (no === null || no < at);
      expect(isAskedBeside(standing, steps, step, newestId)).toBe(stays);
      expect(isAskedBeside(standing, steps, step, "unrelated")).toBe(false);
    },
  );
  fc.assert(law, { numRuns: 100 });
});

test("who has answered one that was outgrown is not asked it again, and it is forgotten with the next", () => {
  const steps = [question("q-0", "refused"), question("q-1"), question("q-2")];
  const next = { humanStepId: "q-2", planHash, outgrownBy: "q-3" };
  expect(withOutgrown({ outgrown: grown(["q-0", "q-1", "q-2"]) }, steps, next)).toEqual(
    grown(["q-1", "q-2", "q-3"]),
  );
});

test("a yes to the larger band counts before one to the smaller that was kept after it, and brings nothing else back", () => {
  const [smaller, larger, other] = [{ bandHash: "a" }, { bandHash: "b" }, { bandHash: "c" }];
  const idOf = ({ bandHash }: { readonly bandHash: string }) =>
    approvalStepId("mv-1", bandHash, newStanding());
  const outgrown = grown([idOf(smaller), idOf(larger)]);
  const move = { moveId: "mv-1", standing: { ...newStanding(), outgrown } };
  expect(newestApproval([smaller, larger], move, larger)).toBe(larger);
  expect(newestApproval([larger, smaller], move, smaller)).toBe(larger);
  expect(newestApproval([other, larger, smaller], move, larger)).toBe(other);
  expect(newestApproval([larger], move, other)).toBe(larger);
  expect(newestApproval([], move, larger)).toBeNull();
});
