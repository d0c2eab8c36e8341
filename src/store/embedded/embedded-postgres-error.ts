// What can go wrong with a database of our own, by code.

export type EmbeddedPostgresErrorCode =
  /** Another server uses this data folder. */
  | "FOLDER_IN_USE"
  /** No server runs on this data folder, so there is no database to connect to. */
  | "DATABASE_NOT_RUNNING"
  /** PostgreSQL did not start; the message ends with what it said. */
  | "DATABASE_NOT_STARTED"
  /** No binaries for this kind of machine: `DATABASE_URL` has to name a database. */
  | "DATABASE_NOT_AVAILABLE";

export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresErrorCode;

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "EmbeddedPostgresError";
    this.code = code;
  }
}
