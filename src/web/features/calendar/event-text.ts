// One event or freeze of the calendar in a sentence; the same on the screen and in the exported file.

import type { CalendarEvent, Freeze } from "#contract/routes/calendar.ts";
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
    case "accessExtends":
    case "agreementAccepted":
      return say(`dates.event.${kind}`);
    case "agreementEnds":
      return say("dates.event.agreementEnds", {
        agreement: event.agreement === null ? "" : say(`dates.agreement.${event.agreement}`),
      });
    default:
      return say(`pages.event.${kind}`, { what });
  }
}

/** Whole days in UTC are told by their dates, the last one included. */
export function freezeText(say: Say, { from, name, to }: Freeze): string {
  const last = new Date(Date.parse(to) - 1);
  const hour = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const format = new Intl.DateTimeFormat(say.locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    ...(isWholeDays(from, to) ? { timeZone: "UTC" } : hour),
  });
  const span = format.formatRange(new Date(from), last);
  return name === "" ? say("dates.freeze", { span }) : say("dates.freezeNamed", { name, span });
}

export function isWholeDays(...instants: readonly string[]): boolean {
  return instants.every((instant) => instant.endsWith("T00:00:00.000Z"));
}
