/** One step of the schema's growth. */
export interface Migration {
  /** Number and words; never changed once released, and neither is `sql`. */
  readonly name: string;
  readonly sql: string;
}
