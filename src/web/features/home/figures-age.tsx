// How old what Home shows is: when it was read, and whether Microsoft should have been asked again since.

import { useContext, useEffect, useState } from "react";
import type { Overview } from "#contract/routes/overview.ts";
import { WarningIcon } from "@fluentui/react-icons";
import { LiveGone } from "../../server/live.ts";
import { Badge } from "../../ui/badge.tsx";
import { useSay } from "../../ui/say.ts";

const LOOK_AT_CLOCK_MS = 30_000;
/** A worker that is busy comes to everybody within this time. */
const OVERDUE_AFTER_MS = 3_600_000;

interface FiguresAgeProps {
  /** By this machine's clock, as TanStack Query tells it. */
  readonly readAtMs: number;
  readonly hasFailed: boolean;
  readonly overview: Pick<Overview, "due" | "nextWakeAt" | "now">;
  readonly onReadAgain: () => void;
}

export function FiguresAge({ hasFailed, onReadAgain, overview, readAtMs }: FiguresAgeProps) {
  const say = useSay();
  const goneSince = useContext(LiveGone);
  const nowMs = useClock();
  const ago = say.from(
    new Date(readAtMs).toISOString(),
    new Date(Math.max(nowMs, readAtMs)).toISOString(),
  );
  const { due, nextWakeAt, now } = overview;
  const isOverdue =
    nextWakeAt !== null && Date.parse(now) - Date.parse(nextWakeAt) > OVERDUE_AFTER_MS;
  const isStale = hasFailed || goneSince !== null;
  return (
    <div className="age secondary">
      {isStale ? (
        <>
          <Badge tone="care" icon={<WarningIcon />}>
            {say("board.stale", { ago })}
          </Badge>
          <button type="button" className="link-button plain" onClick={onReadAgain}>
            {say("console.again")}
          </button>
        </>
      ) : (
        say("board.read", { ago })
      )}
      {isOverdue ? (
        <Badge tone="care" icon={<WarningIcon />}>
          {say("board.overdue", { n: due, at: nextWakeAt })}
        </Badge>
      ) : null}
    </div>
  );
}

function useClock(): number {
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), LOOK_AT_CLOCK_MS);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}
