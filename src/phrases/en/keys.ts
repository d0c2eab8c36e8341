// Keyboard shortcuts: the sheet that "?" opens, and the settings.

export const keys = {
  title: "Keyboard shortcuts",
  text: "Letters act only where nobody is typing. Ctrl K works always.",
  on: "Use single-letter shortcuts",
  next: "Next row",
  previous: "Previous row",
  open: "Open the row",
  select: "Select the row",
  snooze: "Put the row off",
  sheet: "This list",
  "timeline.title": "In the timeline",
  "timeline.along": "Previous and next event of the row",
  "timeline.ends": "First and last event of the row",
  "timeline.rows": "Nearest event a row above and below",
  "timeline.pages": "Ten rows up and down",
  "timeline.first": "First event of the plan",
  "timeline.last": "Last event of the plan",
  "timeline.close": "Close the event’s details",
  "timeline.deadline": "Next deadline",
  "timeline.finding": "Next finding",
  "timeline.table": "To the table and back",
};
