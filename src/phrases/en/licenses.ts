// Users whose licenses change: the commands, and the letter that asks for the few that only a person may change.

export const licenses = {
  "help.licenses": "licenses of users whose SKU changes: show, rollback",
  "help.show": "show how far users and groups have come to their new licenses",
  "help.rollback": "give everybody back exactly the licenses they had, while the old ones last",
  "help.by": "who asks for it (default: who is signed in to this machine)",
  "help.mix": "draw more of these: {names}, joined by commas",
  "letter.subject": "{companyName}: licenses that only you can change",
  "letter.intro":
    "{title} is being replaced by other licenses for your users. We have bought them; nearly everybody gets theirs without noticing. A few people need your help.",
  "letter.people": "Please change the license of",
  "letter.why":
    "The last Global administrator and the admin who accepts on your behalf change their own license; if nobody has done it a few days before the old one ends, we do. Others lack a usage location, or hold something that stands in the way.",
  "letter.step1":
    "Sign in to the Microsoft 365 admin center as an admin, choose Users > Active users, and open the person.",
  "letter.step2": "Set the usage location if it is empty.",
  "letter.step3":
    "Under Licenses and apps, tick the license that their colleagues have now and untick {title}, then save both in one go.",
  ofUser: "Licenses of a user",
  user: "User",
  find: "Name or address begins with",
  changesOnly: "Changes only",
  changes: "Who changes",
  before: "Before",
  after: "After",
  inWave: "Wave",
  byGroup: "by a group",
  without: "{title} without {plans}",
  planned:
    "{n, plural, one {# user or group is to change} other {# users and groups are to change}}; nobody has been changed yet.",
  groups: "{n, plural, one {# group} other {# groups}}",
  found: "{n, plural, one {Found: # user.} other {Found: # users.}}",
  hidden:
    "{n, plural, one {# more keeps everything and is hidden.} other {# more keep everything and are hidden.}}",
  more: "There are others: type more letters.",
  keeps: "Stays as it is: {licenses}",
  none: "Had no license when the plan was made; nothing changes.",
  nothing: "Nobody’s license has been changed in this move.",
  wave: "Wave {wave, number}: {done, number} of {holders, plural, one {# user or group} other {# users and groups}} done",
  ahead: "The first users have had their new licenses since {at}; the others follow.",
  verified: "Everybody has their new licenses; read again at {at}.",
  undoUntil: "Everything can be put back exactly until {at}.",
  who: "{id}: {why}",
  "problem.protected":
    "left to the customer until the last days: the last Global administrator, or the admin who accepts for the customer",
  "problem.usageLocation": "has no usage location",
  "problem.unplanned": "holds something that the approved move plan does not say how to change",
  "problem.conflict": "holds a service plan that cannot stand beside the new license",
  "problem.dependency":
    "something they hold depends on what would go, or the new license on what is missing",
  "problem.prohibited": "the new license may not be used in their location",
  "problem.noSeats": "no free license was left",
  "problem.processing": "the group has been processing the change for longer than it should take",
  "problem.refused": "Microsoft refused the change",
  "rollback.asked": "Put back as it was: asked for at {at}. The licenses return within the hour.",
  "rollback.running": "Being put back as it was, since {at}.",
  "rollback.done": "Put back as it was; read again at {at}.",
  "rollback.stuck": "Could not be put back: {ids}",
};
