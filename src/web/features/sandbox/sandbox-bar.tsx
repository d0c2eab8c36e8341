// Only where the sandbox runs: its date, ways to let time pass, and what really happened in its world.

import { Button } from "@fluentui/react-button";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { moveClock } from "#contract/routes/server.ts";
import type { SandboxMeter } from "#contract/routes/sandbox.ts";
import { ForwardIcon } from "@fluentui/react-icons";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { ErrorBar, Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

const MONTHS_TO_THE_END = 15; // the longest usual term, and a quarter for what follows its end

type Distance = "day" | "week" | "next" | "end";
const distances: readonly Distance[] = ["day", "week", "next", "end"];

export function SandboxBar({ now }: { readonly now: string }) {
  const say = useSay();
  const [isMeterOpen, openMeter] = useState(false);
  const meterId = useId();
  const forward = useAct(goForward);
  return (
    <section className="sandbox" aria-label={say("console.sandbox.label")}>
      <div className="sandbox-row">
        <strong>{say("console.sandbox.word")}</strong>
        <time dateTime={now}>{say.time(now)}</time>
        <div className="sandbox-acts" role="group" aria-label={say("console.sandbox.time")}>
          {distances.map((distance) => (
            <Button
              key={distance}
              size="small"
              icon={distance === "end" ? <ForwardIcon /> : null}
              disabledFocusable={forward.isPending}
              onClick={() => forward.mutate(distance)}
            >
              {say(`console.sandbox.${distance}`)}
            </Button>
          ))}
        </div>
        <span role="status">{forward.isPending ? say("console.sandbox.running") : null}</span>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isMeterOpen}
          aria-controls={meterId}
          onClick={() => openMeter(!isMeterOpen)}
        >
          {say("console.sandbox.meter")}
        </Button>
      </div>
      {forward.error === null ? null : <ErrorBar error={forward.error} />}
      <div id={meterId}>{isMeterOpen ? <Meter /> : null}</div>
    </section>
  );
}

async function goForward(distance: Distance) {
  const body = {
    day: { forward: "P1D" },
    week: { forward: "P1W" },
    next: { next: true as const },
    end: { forward: `P${MONTHS_TO_THE_END}M` },
  }[distance];
  return call(moveClock, { body });
}

const figures = [
  "interruptedUserHours",
  "dataPlansLost",
  "seatsBought",
  "seatsBoughtTwice",
  "requests",
  "throttled",
] as const satisfies readonly (keyof SandboxMeter)[];

function Meter() {
  const say = useSay();
  const meter = useQuery(queries.meter);
  return (
    <Reading query={meter} lines={1}>
      {(reading) => (
        <dl className="meter">
          {figures.map((figure) => (
            <div key={figure}>
              <dt>{say(`console.meter.${figure}`)}</dt>
              <dd>{say.number(reading[figure])}</dd>
            </div>
          ))}
        </dl>
      )}
    </Reading>
  );
}
