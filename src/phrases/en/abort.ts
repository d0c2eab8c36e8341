export const abort = {
  help: "abort a move: undo what can be undone without anybody losing a license",
  helpDryRun: "only say what would be undone and what would stay",
  helpBy: "who decides (default: who is signed in to this machine)",
  dryRun: "Nothing was changed. Aborting now would mean:",
  done: "{by} has aborted the move. What follows:",
  nothing: "Nothing was bought. The move ends.",
  notBought: "{title}: nothing was bought, and nothing will be.",
  cancelled:
    "{title}: {seats, plural, one {our # license is} other {our # licenses are}} cancelled, which is possible until {until}. The source goes on.",
  kept: "{title}: {seats, plural, one {our # license stays} other {our # licenses stay}}: the order can no longer be cancelled, or users could lose their license without it.",
  carriedOn:
    "{title}: somebody was already asked to end the source. This part is carried on, so that nobody loses a license.",
  scheduled:
    "{title}: a renewal to CSP was asked for and may stand scheduled in Partner Center. Our operator is asked to take it back; the agreement goes on.",
  cost: "What stays costs {cost} for one term.",
};
