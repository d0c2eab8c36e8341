// The tour of one whole move in the sandbox.

export const tour = {
  skip: "Skip the tour",
  next: "Next",
  end: "Finish",
  count: "Step {n} of {all}",
  working: "One moment …",
  "home.title": "This is your day",
  "home.text":
    "What is most expensive to leave waiting comes first. There is nothing yet: next, one invented customer is imported.",
  "ask.title": "One letter asks for everything",
  "ask.text":
    "This customer buys from Microsoft directly. We ask for a reseller relationship, in the customer’s language.",
  "accept.title": "You are the customer for a moment",
  "accept.text":
    "Only the sandbox can do this: next, the customer accepts everything that the letters ask for.",
  "timeline.title": "Old, new, and when",
  "timeline.text":
    "The solid bar is what they have. The dashed one is what we will order: not today, but as late as is safe.",
  "seats.title": "The promise",
  "seats.text":
    "The line is what users need. The area is what serves them. It never falls below the line.",
  "approve.title": "Somebody answers for it",
  "approve.text":
    "Here stands what is bought, its cost, and until when minds can change. Next approves it in your name.",
  "pass.title": "Let time pass",
  "pass.text":
    "Ordered, verified, the old subscription ends. It runs by itself; next takes the virtual clock to the end.",
  "report.title": "Nobody noticed",
  "report.text": "This report is what you give the customer. Now import your own.",
};
