export const steps = {
  "link.help": "print a link to the customer’s own page of this move, or withdraw all of its links",
  "link.helpRevoke": "no link that the customer was given so far opens anything from now on",
  "help.by": "who answers for it; by default the name signed in to this machine",
  "link.made": "Whoever has this link can agree for the customer. It works until {until}.",
  "link.revoked": "Withdrawn: no link that this customer was given opens anything now.",
};
