// Earlier, later, nearer, farther, the present: all that moves the timeline's window, by buttons with names.

import { Button } from "@fluentui/react-button";
import { Select } from "@fluentui/react-select";
import { useSay } from "../../../ui/say.ts";
import { useSettled } from "../../../ui/use-settled.ts";
import type { ShownTimeline } from "./use-shown.ts";
import { zoomSteps } from "./window.ts";

/** So long after the last movement what is shown is read aloud: once for a drag, not for each of its days. */
const SETTLED_MS = 500;

interface TimelineToolsProps {
  readonly view: ShownTimeline;
  readonly now: string;
}

export function TimelineTools({ view, now }: TimelineToolsProps) {
  const say = useSay();
  const { farther, nearer, pan, shown, showAt, window, zoomTo } = view;
  const isWhole = shown.zoom === undefined;
  const buttons = [
    { name: "earlier", sign: "‹", isOff: isWhole, act: () => pan(-1) },
    { name: "later", sign: "›", isOff: isWhole, act: () => pan(1) },
    { name: "zoomOut", sign: "−", isOff: isWhole, act: () => zoomTo(farther) },
    { name: "zoomIn", sign: "+", isOff: nearer === null, act: () => zoomTo(nearer ?? "week") },
  ] as const;
  const day = new Intl.DateTimeFormat(say.locale, { dateStyle: "medium" });
  const range = useSettled(day.formatRange(window.fromMs, window.toMs), SETTLED_MS);
  return (
    <>
      {buttons.map(({ name, sign, isOff, act }) => (
        <Button
          key={name}
          size="small"
          className="sign-button"
          aria-label={say(`console.timeline.${name}`)}
          disabledFocusable={isOff}
          onClick={act}
        >
          {sign}
        </Button>
      ))}
      <Select
        size="small"
        aria-label={say("console.timeline.zoom")}
        value={shown.zoom ?? ""}
        onChange={(_event, { value }) => zoomTo(zoomSteps.find((known) => known === value) ?? null)}
      >
        <option value="">{say("console.timeline.fit")}</option>
        {zoomSteps.map((step) => (
          <option key={step} value={step}>
            {say(`console.timeline.step.${step}`)}
          </option>
        ))}
      </Select>
      <Button size="small" onClick={() => showAt(now)}>
        {say("console.timeline.today")}
      </Button>
      <p role="status" className="unseen">
        {range}
      </p>
    </>
  );
}
