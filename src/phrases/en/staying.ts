// A customer who was leaving stays after all: the command, the drawer, and what the journal says of leaving and access.

export const staying = {
  help: "keep a customer who was leaving: what still serves renews again",
  helpDryRun: "only say what can still be undone, and until when",
  would: "Nothing was changed. If {company} stays after all:",
  decided: "{by} has decided that {company} stays. What follows:",
  renews: "{title}: {seats, plural, one {# license} other {# licenses}} of ours go on and renew.",
  ends: "{title}: {seats, plural, one {# license} other {# licenses}} of ours end with their term, as was set before.",
  gone: "{title}: ended, or handed over; {seats, plural, one {# license} other {# licenses}} would have to be bought anew.",
  until: "The renewal can be turned on again until {until}.",
  act: "The customer stays",
  read: "I have read what renews again, and what is gone",
  unseen:
    "The tenant cannot be read any more: all {needed, number} count as in use. The renewal goes on until an admin of the customer confirms that licenses are in place elsewhere.",
  "event.accessExtends": "Delegated admin was set to extend itself at its end.",
  "event.left": "The customer has left.",
  "event.stays": "The customer stays: everything of ours renews as before.",
  not: "The customer leaves",
  title: "{company} stays",
};
