import type { ContinuityFailure, FailureReason } from "#domain/continuity/law.ts";
import { verifyPlanFile, type Verdict } from "#domain/continuity/verify.ts";
import { EXIT_OK, exitCodes } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";
import { readPlanFile } from "./read-plan-file.ts";
import { titlesIn } from "./titles-in.ts";

/** Of each fault so many are shown; `--json` has all. */
const SHOWN_MAX = 5;

export interface VerifyOptions {
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly json: boolean;
}

/** Needs neither server nor database, and shares no code with the planner. */
export async function run(options: VerifyOptions, terminal: Terminal): Promise<number> {
  const file = await readPlanFile(options.file);
  const verdict = verifyPlanFile(file);
  if (options.json) terminal.json(verdict);
  else if (verdict.ok) terminal.prose(terminal.say("cli.verify.ok"));
  else print(verdict, titlesIn(file), terminal);
  return verdict.ok ? EXIT_OK : exitCodes.refused;
}

type Rejection = Extract<Verdict, { readonly ok: false }>;

function print(
  { failures, firstGap }: Rejection,
  titles: ReadonlyMap<string, string>,
  terminal: Terminal,
): void {
  const { say, prose } = terminal;
  const titleOf = (skuId: string) => titles.get(skuId) ?? skuId;
  prose(say("cli.verify.failed", { count: failures.length }));
  if (firstGap !== null) {
    const { at, user } = firstGap;
    const sku = titleOf(firstGap.skuId);
    prose(
      user === null
        ? say("verify.firstGapUnnamed", { at, sku })
        : say("verify.firstGap", { at, sku, user }),
    );
  }
  for (const [why, all] of Map.groupBy(failures, (each) => each.why)) {
    printReason(why, all, titleOf, terminal);
  }
}

function printReason(
  why: FailureReason,
  all: readonly ContinuityFailure[],
  titleOf: (skuId: string) => string,
  { say, prose, brief }: Terminal,
): void {
  prose(say(`verify.why.${why}`), 2);
  for (const { at, about, skuId, user } of all.slice(0, SHOWN_MAX)) {
    const sku = skuId === null ? null : titleOf(skuId);
    const parts = [at === null ? null : brief(at), user, sku, about];
    const shown = parts.filter((part) => part !== null && part !== "");
    if (shown.length > 0) prose(shown.join(" · "), 4);
  }
  if (all.length > SHOWN_MAX) prose(say("verify.more", { n: all.length - SHOWN_MAX }), 4);
}
