// One way in which somebody could spoil a plan file, by mistake or on purpose.

import { hashOf } from "#lib/canonical-json.ts";
import type { FailureReason } from "../../continuity/law.ts";
import { isServing } from "../../estate/estate.ts";
import type { PlanFile } from "../move-plan.ts";

export interface Mutation {
  readonly harm: string;
  /** What the verifier has to say, whatever else it says. */
  readonly why: FailureReason;
  /** True: whoever did it left the hashes as they were. Otherwise they were made anew, all of them. */
  readonly hashesLeft?: true;
  /** Changes the file in place; `pick` chooses among what can be changed. False: this plan has nothing to spoil so. */
  readonly spoil: (file: PlanFile, pick: number) => boolean;
}

export function spoiled(mutation: Mutation, file: PlanFile, pick: number): PlanFile | null {
  const copy = structuredClone(file);
  if (!mutation.spoil(copy, pick)) return null;
  if (mutation.hashesLeft !== true) hashAnew(copy);
  return copy;
}

/** All hashes, as if it had been made so. */
export function hashAnew(file: PlanFile): void {
  const { customer, ours, offers, licenses, overrides, policy } = file;
  file.estateHash = hashOf(file.estate);
  file.plan.madeFrom.estateHash = file.estateHash;
  file.plan.madeFrom.inputsHash = hashOf({ customer, ours, offers, licenses, overrides, policy });
  file.planHash = hashOf(file.plan);
  file.bandHash = hashOf(file.band);
}

/** One of them, and something done to it; false where there is none. */
export function spoilOne<T>(all: readonly T[], pick: number, act: (one: T) => unknown): boolean {
  const one = all[pick % Math.max(1, all.length)];
  if (one === undefined) return false;
  act(one);
  return true;
}

type Target = PlanFile["plan"]["targets"][number];
type Line = PlanFile["plan"]["lines"][number];

/** Lines that are bought again and whose source still serves. */
export function movingLines(file: PlanFile): Line[] {
  return file.plan.lines.filter(
    (line) =>
      (line.route === "repurchase" || line.route === "cancelNow") && isServing(rowOf(file, line)),
  );
}

export function cancelledLines({ plan }: PlanFile): Line[] {
  return plan.lines.filter(({ route }) => route === "cancelNow");
}

/** Purchases with the target that they are for. */
export function stepsOf({ plan }: PlanFile) {
  return plan.targets.flatMap((target) => target.steps.map((step) => ({ target, step })));
}

export function bandOf(file: PlanFile, { skuId }: Pick<Target, "skuId">) {
  const band = file.band.targets.find((each) => each.skuId === skuId);
  if (band === undefined) throw new Error("a band for every target");
  return band;
}

export function rowOf(file: PlanFile, { lineId }: Pick<Line, "lineId">) {
  const row = file.estate.subscriptions.find(({ subscriptionId }) => subscriptionId === lineId);
  if (row === undefined) throw new Error("a row for every line");
  return row;
}

export function actOf(file: PlanFile, { lineId }: Pick<Line, "lineId">) {
  const act = file.band.acts.find((each) => each.lineId === lineId);
  if (act === undefined) throw new Error("an act for every line that moves");
  return act;
}
