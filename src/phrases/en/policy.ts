export const policy = {
  "help.policy": "what the partner has chosen: margins, lead times, instruments, holidays",
  "help.show": "show every value, and which of them were chosen",
  "help.set": "choose a value; without one, go back to the default",
  "help.freezes":
    "add holidays and freezes, in which nothing is ordered, from a calendar file or a CSV",
  "help.unfreeze": "take back the holidays and freezes that hold on a day",
  "help.day": "a day, as 2026-12-24",
  "help.name": "its name, such as rehearsalDays or noticeDays.webDirect",
  "help.value": "the value, as JSON or plain text",
  "help.by": "who answers for it (default: who is signed in to this machine)",
  "help.file": "an iCalendar file, or a CSV of first day, last day and name",
  changed: "{text} (chosen)",
  nothingChosen: "All of these are the defaults.",
  chosen: "Last chosen on {at} by {by}. Moves that nobody approved are planned anew.",
  freezesRemoved:
    "{n, plural, =0 {No holiday or freeze holds on that day.} one {# holiday or freeze was taken back.} other {# holidays and freezes were taken back.}}",
  freezesAdded:
    "{n, plural, =0 {No holiday or freeze was added.} one {# holiday or freeze was added.} other {# holidays and freezes were added.}}",
  freezesPast:
    "{n, plural, one {# is over already and was left out.} other {# are over already and were left out.}}",
  freezeRefused: "Line {line} was not read: {why}",
  freeze: "{from} to {to} {name}",
  "refused.noStart": "the event has no beginning.",
  "refused.notUtc": "write a whole day, or a time in UTC.",
  "refused.unreadable": "no date is understood here; write days as 2026-12-25.",
  "refused.recurring": "the event repeats; list each of its days.",
  "refused.endsBeforeStart": "it ends before it begins.",
};
