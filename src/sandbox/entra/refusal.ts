import { WireError } from "../operation.ts";

/** A refusal of the identity platform, with its AADSTS number in the description as there. */
export function refusal(status: number, error: string, number: number, text: string): WireError {
  return new WireError(status, error, `AADSTS${number}: ${text}`);
}
