// Ways to spoil a plan for a tenant that nobody could read.

import type { PlanFile } from "../move-plan.ts";
import { movingLines, rowOf, spoilOne, type Mutation } from "./mutation.fixture.ts";

function isDeclared({ estate }: PlanFile): boolean {
  return estate.knownBy === "declared";
}

export const spoiledDeclarations: readonly Mutation[] = [
  {
    harm: "more licenses at a source than anybody declared, of a tenant that nobody read",
    why: "declarationUnfounded",
    spoil: (file, pick) =>
      isDeclared(file) &&
      spoilOne(movingLines(file), pick, (line) => {
        rowOf(file, line).seats += 1;
        line.seats += 1;
      }),
  },
  {
    harm: "fewer licenses in use than were declared, though nobody counted them",
    why: "declarationUnfounded",
    spoil: (file, pick) =>
      isDeclared(file) &&
      spoilOne(movingLines(file), pick, ({ skuId }) => {
        const pool = file.estate.pools.find((each) => each.skuId === skuId);
        if (pool !== undefined) pool.consumedSeats = 0;
      }),
  },
  {
    harm: "a tenant that nobody read, of a partner who does not sell so",
    why: "declarationUnfounded",
    spoil: (file) => {
      file.policy.withoutAccess.sell = false;
      return isDeclared(file);
    },
  },
  {
    harm: "nobody is told that the tenant was not read",
    why: "declaredUntold",
    spoil: (file) => {
      const { plan } = file;
      plan.findings = plan.findings.filter(({ code }) => code !== "ESTATE_DECLARED");
      return isDeclared(file) && plan.targets.length > 0;
    },
  },
  {
    harm: "a declared end that passes for one that was read",
    why: "declaredUntold",
    spoil: (file, pick) =>
      isDeclared(file) &&
      spoilOne(movingLines(file), pick, ({ end }) => (end.evidence = "observed")),
  },
  {
    harm: "a proof that does not say that the tenant was not read",
    why: "declaredUntold",
    spoil: (file) => {
      file.proof.assumptions = file.proof.assumptions.filter((each) => each !== "estateDeclared");
      return isDeclared(file);
    },
  },
  {
    harm: "other licenses for users of whom nobody knows what they hold",
    why: "declaredChanged",
    spoil: (file) => {
      file.plan.reassignment ??= { changes: [], waves: [] } as unknown as NonNullable<
        PlanFile["plan"]["reassignment"]
      >;
      return isDeclared(file);
    },
  },
];
