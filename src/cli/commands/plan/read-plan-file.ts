// A plan file as somebody has it: in a folder, mailed, cut off on the way, of another release.

import { open } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { CliError } from "../../cli-error.ts";

/** Estates of the largest tenants come to a tenth of it; more than this is something else. */
const MEGABYTES_MAX = 400;
const SCHEMA = "handover.planFile/1";

/**
 * The JSON of a plan file, or of standard input for `-`. What it says is not checked here. Throws
 * `CliError` for what cannot be a plan file of this release.
 */
export async function readPlanFile(file: string): Promise<unknown> {
  const content = (await read(file)).trim();
  if (content === "") throw new CliError("FILE_EMPTY", { file });
  const json = parse(content, file);
  const schema = schemaOf(json);
  if (schema === SCHEMA) return json;
  throw schema?.startsWith("handover.planFile/") === true
    ? new CliError("PLAN_FILE_OTHER_VERSION", { file, schema, expected: SCHEMA })
    : new CliError("PLAN_FILE_UNREADABLE", { file });
}

async function read(file: string): Promise<string> {
  if (file === "-") return text(process.stdin);
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > MEGABYTES_MAX * 1_000_000) {
        throw new CliError("PLAN_FILE_TOO_LARGE", { file, megabytes: MEGABYTES_MAX });
      }
      return await handle.readFile("utf8");
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    throw new CliError("FILE_UNREADABLE", { file }, { cause });
  }
}

function parse(content: string, file: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    const isCutOff = content.startsWith("{") && !content.endsWith("}");
    const code = isCutOff ? "PLAN_FILE_TRUNCATED" : "PLAN_FILE_UNREADABLE";
    throw new CliError(code, { file }, { cause });
  }
}

function schemaOf(json: unknown): string | null {
  const isObject = typeof json === "object" && json !== null && "schema" in json;
  return isObject && typeof json.schema === "string" ? json.schema : null;
}
