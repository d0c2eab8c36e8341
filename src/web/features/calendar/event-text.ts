// One event of the calendar in a sentence; the same on the screen and in the exported file.

import type { CalendarEvent } from "#contract/routes/calendar.ts";
import type { Say } from "../../ui/say.ts";

export function eventText(say: Say, event: CalendarEvent): string {
  const { kind, title, seats, step, isDone } = event;
  const product = title ?? "";
  const what = seats === null ? product : say("pages.event.what", { n: seats, product });
  switch (kind) {
    case "approveBy":
      return say("pages.event.approveBy");
    case "humanStep": {
      const asked = step === null ? "" : say(`people.step.${step.kind}`);
      return title === null ? asked : say("cli.event.stepFor", { step: asked, about: title });
    }
    case "order":
      return say(isDone ? "pages.event.ordered" : "pages.event.order", { what });
    case "cutover":
      return say(isDone ? "pages.event.ended" : "pages.event.cutover", { what });
    default:
      return say(`pages.event.${kind}`, { what });
  }
}
