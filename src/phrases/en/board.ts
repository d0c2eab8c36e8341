// Home beside its list: the next weeks, what was handled, and entries that were put off.

export const board = {
  next: "Next 30 days",
  nothingAhead: "Nothing is ordered or ends in the next 30 days.",
  sum: "Orders: {orders, number}; cutovers: {cutovers, number}; last safe moments: {lastSafe, number}",
  order: "{n, plural, one {# order} other {# orders}}",
  cutover: "{n, plural, one {# cutover} other {# cutovers}}",
  lastSafe: "{n, plural, one {# last safe moment} other {# last safe moments}}",
  allDays: "{n, plural, one {Show # more day} other {Show # more days}}",
  lately:
    "Handled without you in 24 hours: {writes, number} writes at Microsoft, {letters, number} letters",
  failed:
    "{n, plural, one {Microsoft did not answer as expected for # customer; it is tried again by itself.} other {Microsoft did not answer as expected for # customers; it is tried again by itself.}}",
  snooze: "Put off",
  snoozeOf: "Put off: {company}",
  until: "until {until}",
  snoozed: "Put off: {n, number}",
  snoozedUntil: "until {until}, by {by}",
  again: "Show again",
  againOf: "Show again: {company}",
  find: "Name or domain",
  anybody: "Anybody",
  export: "{n, plural, one {Export # entry} other {Export # entries}}",
  hidden:
    "{n, plural, one {# entry is hidden by the filter.} other {# entries are hidden by the filter.}}",
  "column.customer": "Customer",
  "column.domain": "Domain",
  "column.next": "Next",
  "column.at": "By",
  "column.who": "Who must act",
  "column.waiting": "If nobody acts",
  "column.seatsNow": "Licenses now",
  "column.seatsAfter": "Licenses after",
  "column.overlap": "Overlap",
  "column.evidence": "How the end date is known",
  read: "Read {ago}",
  stale: "Last read {ago}; nothing newer has arrived since",
  overdue:
    "{n, plural, one {# move is due to be read from Microsoft again} other {# moves are due to be read from Microsoft again}}, the first since {at}. What is said of them is as old as that.",
  group: "{what}: {n, number} more, the first by {at}",
  "ifNobody.stops":
    "If nobody acts in time, {n, plural, one {# license stops} other {# licenses stop}} serving when the old subscription ends",
  "ifNobody.renews":
    "If nobody acts in time, the old subscription renews and is paid for beside ours",
  "ifNobody.renewsAt":
    "If nobody acts in time, the old subscription renews and is paid for beside ours: {cost} a day",
};
