/** A write that a read-only connection did not send. Nothing has happened at Microsoft. */
export class ReadOnlyError extends Error {
  readonly operation: string;

  constructor(operation: string) {
    super(`${operation} was not sent: this installation only reads`);
    this.name = "ReadOnlyError";
    this.operation = operation;
  }
}
