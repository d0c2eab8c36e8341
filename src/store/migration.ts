import type pg from "pg";
import type { KeySource } from "./secrets/secret-keys.ts";

/** One step of the schema's growth. */
export interface Migration {
  /** Number and words; never changed once released, and neither is the rest. */
  readonly name: string;
  readonly sql: string;
  /** What SQL alone cannot do, in the same transaction. */
  carryOver?(client: pg.Client, keys: KeySource): Promise<void>;
  /** What no transaction allows; a process that dies before it leaves it undone. */
  readonly afterwards?: string;
}
