// Reminding somebody now, beside the reminders that go out by themselves: console and command line.

export const remind = {
  act: "Remind now",
  asked: "The reminder goes out now, with what is true today.",
  recent:
    "Nothing was sent: the last letter went out on {at}, and nobody is written to twice a day.",
  paused: "Nothing was sent: the move is paused, and nobody is reminded of this while it is.",
  own: "Nothing was sent: nobody elsewhere is waited for.",
  next: "Next by itself",
  noNext: "none; they were reminded often enough",
  read: "Read the letter",
  waiting: "Asked for, {at}",
};
