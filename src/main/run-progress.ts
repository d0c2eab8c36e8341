// How far a run has come, on stderr: on a screen in one place, elsewhere a line now and then.

import type { Terminal } from "#cli/terminal.ts";
import type { Instant } from "#lib/instant.ts";
import { dateOf } from "#lib/instant.ts";

const SAY_EVERY_MS = { onScreen: 250, elsewhere: 15_000 };

export interface RunProgress {
  readonly at: (now: Instant, share: number) => void;
  readonly done: () => void;
}

export function runProgress(terminal: Terminal): RunProgress {
  const onScreen = process.stderr.isTTY;
  const every = onScreen ? SAY_EVERY_MS.onScreen : SAY_EVERY_MS.elsewhere;
  let saidMs = performance.now();
  return {
    at(now, share) {
      if (performance.now() - saidMs < every) return;
      saidMs = performance.now();
      const text = terminal.say("story.progress", { date: dateOf(now), percent: share * 100 });
      process.stderr.write(onScreen ? `\r\u001b[2K${text}` : `${text}\n`);
    },
    done() {
      if (onScreen) process.stderr.write("\r\u001b[2K");
    },
  };
}
