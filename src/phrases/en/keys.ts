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
};
