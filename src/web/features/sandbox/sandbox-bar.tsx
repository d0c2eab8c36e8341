// Only where the sandbox runs: its date, ways to let time pass, and what its world holds ready: people to act as,
// faults, the meter. What opens below the bar is loaded when it is first opened.

import { Button } from "@fluentui/react-button";
import {
  lazy,
  Suspense,
  useId,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type LazyExoticComponent,
} from "react";
import { moveClock } from "#contract/routes/server.ts";
import { ForwardIcon } from "@fluentui/react-icons";
import { wordsOfAllScreens } from "../../app/words.ts";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { goInTour, onTour, tourProgress } from "../tour/tour-state.ts";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

const MONTHS_TO_THE_END = 15; // the longest usual term, and a quarter for what follows its end

type Distance = "day" | "week" | "next" | "end";
const distances: readonly Distance[] = ["day", "week", "next", "end"];

type Panel = "act" | "fault" | "meter";
const panels: readonly Panel[] = ["act", "fault", "meter"];

const contents: Readonly<Record<Panel, LazyExoticComponent<ComponentType>>> = {
  act: withWords(async () => (await import("./people-panel.tsx")).PeoplePanel),
  fault: withWords(async () => (await import("./faults-panel.tsx")).FaultsPanel),
  meter: withWords(async () => (await import("./meter-panel.tsx")).MeterPanel),
};

export function SandboxBar({ now }: { readonly now: string }) {
  const say = useSay();
  const [open, setOpen] = useState<Panel | null>(null);
  const panelId = useId();
  // A phone has room for the date only; the tour points at what stands beside it.
  const [isUnfolded, unfold] = useState(false);
  const isInTour = useSyncExternalStore(onTour, tourProgress) !== null;
  const forward = useAct(goForward);
  const Content = open === null ? null : contents[open];
  return (
    <section className="sandbox" aria-label={say("console.sandbox.label")}>
      <div className={isUnfolded || isInTour ? "sandbox-row unfolded" : "sandbox-row"}>
        <strong>{say("console.sandbox.word")}</strong>
        <time dateTime={now}>{say.time(now)}</time>
        <Button
          className="sandbox-more"
          size="small"
          appearance="subtle"
          aria-label={say("console.sandbox.more")}
          aria-expanded={isUnfolded || isInTour}
          onClick={() => unfold(!isUnfolded)}
        >
          ⋯
        </Button>
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
        <div className="sandbox-acts">
          {panels.map((panel) => (
            <Button
              key={panel}
              size="small"
              appearance="subtle"
              aria-expanded={open === panel}
              aria-controls={panelId}
              onClick={() => setOpen(open === panel ? null : panel)}
            >
              {say(`console.sandbox.${panel}`)}
            </Button>
          ))}
          <Button size="small" appearance="subtle" onClick={() => goInTour(0)}>
            {say("console.tour.open")}
          </Button>
        </div>
      </div>
      {forward.error === null ? null : <ErrorBar error={forward.error} />}
      <div id={panelId}>
        <Suspense fallback={null}>{Content === null ? null : <Content />}</Suspense>
      </div>
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

function withWords(load: () => Promise<ComponentType>): LazyExoticComponent<ComponentType> {
  return lazy(async () => {
    const [content] = await Promise.all([load(), wordsOfAllScreens()]);
    return { default: content };
  });
}
