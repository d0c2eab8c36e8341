// What one look of the doctor comes to.

import type { Check } from "#domain/examination/check.ts";
import { failureOf } from "./failure.ts";

export type Finding = Readonly<Check>;
export type CheckName = Check["name"];

/** Fine where `look` succeeds. */
export async function check(name: CheckName, look: () => Promise<unknown>): Promise<Finding> {
  return checked(name, async () => {
    await look();
    return fine(name);
  });
}

/** What `look` finds, or what it was refused with. */
export async function checked(name: CheckName, look: () => Promise<Finding>): Promise<Finding> {
  try {
    return await look();
  } catch (error) {
    return { name, state: "broken", ...failureOf(error) };
  }
}

export function fine(name: CheckName): Finding {
  return { name, state: "ok", reason: "fine", params: {} };
}

export function skip(name: CheckName): Finding {
  return { name, state: "skipped", reason: "afterOthers", params: {} };
}
