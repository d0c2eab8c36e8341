// What a script can tell from the exit code alone. Documented in the README and in `--help`.

import { errorCodes, type ErrorCode, type ErrorKind } from "#contract/problem.ts";

export const EXIT_OK = 0;

/** One code for each kind of error; 128 + n stays with signals. */
export const exitCodes: Readonly<Record<ErrorKind, number>> = {
  internal: 1,
  usage: 2,
  refused: 3,
  notFound: 4,
  unavailable: 5,
};

export function exitCodeOf(code: ErrorCode): number {
  return exitCodes[errorCodes[code].kind];
}
