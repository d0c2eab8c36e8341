import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { verifyPlanFile } from "#domain/continuity/verify.ts";
import { CliError } from "../../cli-error.ts";
import { EXIT_OK, exitCodes } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";

export interface VerifyOptions {
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly json: boolean;
}

/** Needs neither server nor database, and shares no code with the planner. */
export async function run(options: VerifyOptions, terminal: Terminal): Promise<number> {
  const verdict = verifyPlanFile(await readPlan(options.file));
  if (options.json) terminal.json(verdict);
  else if (verdict.ok) terminal.data(terminal.say("cli.verify.ok"));
  else {
    terminal.data(terminal.say("cli.verify.failed", { count: verdict.failures.length }));
    for (const failure of verdict.failures) {
      const { at, about, skuId, user, why } = failure;
      terminal.data(
        `  ${[at, about, skuId, user, why].filter((part) => part !== null).join("  ")}`,
      );
    }
  }
  return verdict.ok ? EXIT_OK : exitCodes.refused;
}

async function readPlan(file: string): Promise<unknown> {
  const content = await (file === "-" ? text(process.stdin) : readFile(file, "utf8")).catch(
    (cause: unknown) => {
      throw new CliError("FILE_UNREADABLE", { file }, { cause });
    },
  );
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new CliError("PLAN_FILE_UNREADABLE", { file }, { cause });
  }
}
