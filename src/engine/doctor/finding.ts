// What one look of the doctor comes to.

import { failureOf, type Failure } from "./failure.ts";

export interface Finding extends Failure {
  readonly name: CheckName;
  /** `attention`: moves go on, but somebody should look. `skipped`: could not be looked at because of another. */
  readonly state: "ok" | "attention" | "broken" | "skipped";
}

export type CheckName =
  | "database"
  | "application"
  | "user"
  | "secondFactor"
  | "clock"
  | "roles"
  | "agreement"
  | "webhooks"
  | "graph"
  | "prices"
  | "delegatedAdmin"
  | "customers"
  | "mail"
  | "disk"
  | "writing";

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
