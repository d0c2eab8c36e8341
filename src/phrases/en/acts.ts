// What an operator does to one move beside approving it: the customer’s link, answers that were told, aborting, putting licenses back.

export const acts = {
  name: "Your name",
  "link.title": "The customer’s own page",
  "link.text":
    "Letters bring the customer a link to it. Whoever has the link can read this one move and agree for the customer; nothing else opens.",
  "link.make": "Make a link",
  "link.made": "It works until {until}",
  "link.open": "Open it",
  "link.revoke": "Withdraw all links",
  "link.revoked": "Withdrawn. No link that this customer was given opens anything now.",
  "attest.open": "Record what you were told",
  "attest.text":
    "For an answer that came by telephone or mail. It is kept as attested by that person; what Microsoft shows later still counts more.",
  "attest.by": "Who said so",
  "attest.note": "How do you know it? (call, mail, date)",
  "attest.done": "It is done",
  "attest.refused": "It was refused",
  "abort.open": "Abort move",
  "abort.title": "Abort the move: {company}",
  "abort.undone": "Will be undone",
  "abort.stays": "Cannot be undone any more",
  "abort.read": "I have read what cannot be undone.",
  "abort.not": "Do not abort",
  "abort.act": "Abort the move",
  "abort.done": "Aborted. What is listed here is being done.",
  "licenses.tab": "Licenses",
  "licenses.same": "Nobody is reassigned: same offer.",
  "licenses.back": "Give everybody the licenses they had",
  "licenses.backText":
    "Exactly as it was before our first change, for everybody in this move. It is refused, naming what is missing, once the old licenses are gone.",
};
