// One listener's server-sent events: each says no more than "look again", so that an unread one says all that a second
// would, and what a slow reader is owed never grows.

import { PassThrough, type Readable } from "node:stream";
import { CHANGED_EVENT } from "#contract/console.ts";
import { pause } from "#lib/clock.ts";
import type { Listener } from "./changes.ts";

/** A few dozen events; whoever leaves so many unread from one beat to the next does not read. */
const UNREAD_BYTES_MAX = 1_024;

export interface EventStreamOptions {
  readonly join: (listener: Listener) => () => void;
  /** Whether the listener may still be told. */
  readonly mayListen: () => Promise<boolean>;
  /** How often that is asked, and a comment sent by which both ends notice a connection that is gone. */
  readonly beatMs: number;
  readonly closing: AbortSignal;
}

/** Ends by itself once nobody reads it, its listener may no longer be told, or the server closes. */
export function eventStream({ beatMs, closing, join, mayListen }: EventStreamOptions): Readable {
  const out = new PassThrough({ highWaterMark: UNREAD_BYTES_MAX });
  const gone = new AbortController();
  out.on("close", () => gone.abort());
  const leave = join({
    changed: () => {
      if (!out.writableNeedDrain) out.write(`event: ${CHANGED_EVENT}\ndata: {}\n\n`);
    },
    lost: () => gone.abort(),
  });
  void beat().finally(() => {
    leave();
    out.end();
  });
  return out;

  async function beat(): Promise<void> {
    const ended = AbortSignal.any([gone.signal, closing]);
    for (;;) {
      await pause(beatMs, ended);
      if (ended.aborted) return;
      if (out.writableNeedDrain) return void out.destroy();
      if (!(await mayListen().catch(() => false))) return;
      out.write(": still here\n\n");
    }
  }
}
