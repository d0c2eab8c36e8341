// A request that makes no sense to the server itself; answered with 400.

export class BadRequestError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BadRequestError";
  }
}
