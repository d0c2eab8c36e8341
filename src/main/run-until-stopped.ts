// A run of `demo` or `simulate` that a person may break off: its processes and folder go with it.

import { untilStopped } from "./until-stopped.ts";

/** As a shell reports a program that SIGINT ended. */
const EXIT_BROKEN_OFF = 130;

/** Resolves to what `work` answers, or to the exit code of a run that was broken off. */
export async function runUntilStopped(
  work: (signal: AbortSignal) => Promise<number>,
): Promise<number> {
  const stopping = new AbortController();
  void untilStopped().then(() => stopping.abort());
  try {
    return await work(stopping.signal);
  } catch (error) {
    if (stopping.signal.aborted) return EXIT_BROKEN_OFF;
    throw error;
  }
}
