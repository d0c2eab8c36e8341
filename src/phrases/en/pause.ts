// Pausing moves: `handover moves pause`, the console’s drawer, and the journal.

export const pause = {
  "help.pause": "pause moves: nothing is begun that can wait; what keeps people working goes on",
  "help.canary": "show or choose whose orders go out first, and let the others go on after a look",
  "help.first": "so many more customers go first; everybody after them waits for a look",
  "help.goOn": "the look was taken: whoever waits goes on",
  "canary.off": "No customer waits for a look at the first ones.",
  "canary.on":
    "The orders of {n, plural, one {# customer} other {# customers}} go out first; everybody after them waits for a look.",
  "canary.begun":
    "{n, plural, =0 {Nobody’s order has gone out yet.} one {The order of # customer has gone out:} other {The orders of # customers have gone out:}}",
  "canary.waiting":
    "{n, plural, =0 {Nobody waits.} one {# customer waits:} other {# customers wait:}}",
  "canary.event": "The move waits for a look at the first customers",
  "help.resume": "let paused moves go on",
  "help.all": "all open moves",
  "help.dryRun": "only say what a pause would not stop",
  "help.by": "who decides (default: who is signed in to this machine)",
  "help.reason": "why, for whoever finds it paused",
  dryRun: "Nothing was changed. This runs on during a pause:",
  paused: "{n, plural, one {# move is paused.} other {# moves are paused.}}",
  resumed: "{n, plural, =0 {No move was paused.} one {# move goes on.} other {# moves go on.}}",
  before: "{company}: it was paused before.",
  noDeadline: "No deadline is known yet.",
  "deadline.approveBy": "Approve by {at}: later an order comes too late, and users lose service.",
  "deadline.orderGoesOut":
    "{at}: the approved order of {title} ({seats, plural, one {# license} other {# licenses}}) goes out, paused or not. Without it people would stop working.",
  "deadline.renewalNotStopped":
    "{at}: last moment to turn off the renewal of {title}. During a pause nobody is asked to; later it may renew for a whole term.",
  waits:
    "Nothing is begun that can wait: no letter to the customer or their partner, no order before its last safe moment, no change of licenses that has not begun.",
  goesOn:
    "What keeps people working goes on: the tenant is watched, what was bought is protected, and missing licenses are ordered at once, as approved.",
  runsOn: "Deadlines that run on",
  open: "Pause",
  openAll: "Pause all moves",
  title: "Pause the move: {company}",
  titleAll: "Pause all open moves",
  why: "Why, for whoever finds it paused (optional)",
  act: "{n, plural, one {Pause # move} other {Pause # moves}}",
  not: "Do not pause",
  resume: "Go on",
  resumeAll: "Let all paused moves go on",
  since: "Paused since {at}. Nothing is begun that can wait; what keeps people working goes on.",
  event: "{by} has paused the move",
  eventWhy: "{by} has paused the move: {reason}",
  resumedEvent: "{by} has let the move go on",
};
