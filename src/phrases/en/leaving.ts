// A customer goes to another partner: the command, the console, the letters.

export const leaving = {
  help: "let a customer go to another partner: nothing of ours ends while a user depends on it",
  helpDryRun: "only say what ends when, and what has to be in place elsewhere first",
  helpBy: "who decides (default: who is signed in to this machine)",
  helpTo: "the new partner, as people know them",
  dryRun: "Nothing was changed. If {company} leaves now:",
  done: "{by} has decided that {company} leaves. What follows:",
  nothing:
    "Nothing of ours serves this customer. The account is settled; then relationship and access are removed.",
  line: "{title}: {seats, plural, one {# license} other {# licenses}} of ours, term until {endsAt}.",
  carried:
    "{needed, number} in use, {elsewhere, number} elsewhere: nobody needs ours. It is not renewed and ends with its term.",
  bare: "{needed, number} in use, {elsewhere, number} elsewhere. Until those suffice it renews, so that nobody loses a license.",
  cost: "One more term costs {cost}.",
  "end.unknown": "an unknown date",
  "letter.subject": "{companyName}: what has to be in place before our licenses end",
  "letter.intro":
    "{companyName} goes on with another partner. None of our licenses ends while one of your users depends on it.",
  "letter.title": "Our subscriptions, and what has to be in place elsewhere first",
  "letter.bare":
    "{title}: term until {endsAt}; {needed, plural, one {# license} other {# licenses}} from your new partner",
  "letter.carried":
    "{title}: term until {endsAt}; the new licenses are already in place, there is nothing to do",
  "letter.renews":
    "Where the new licenses are not in your tenant by then, our subscription renews for another term, which is billed, so that nobody is cut off.",
  "letter.step1":
    "Ask your new partner to order these licenses, or to request a transfer of our subscriptions.",
  "letter.step2":
    "Leave the licenses of your users as they are: where the product is the same, nobody has to be changed.",
  "letter.step3":
    "Tell us when they are in place. We also read it in your tenant, and only then let ours end.",
  "request.subject": "{companyName}: another partner asks for our subscriptions",
  "request.intro":
    "{companyName} leaves, and the new partner has sent a transfer request. What you hand over goes on there without a gap; what you keep is yours to pay until its term ends.",
  "request.step1":
    "See the request with “handover transfers list” and “transfers show”: each line, and what is left of its term.",
  "request.step2":
    "Decide line by line with “transfers decide”. A request that nobody answers lapses.",
  "settle.subject": "{companyName}: nothing of ours serves any more",
  "settle.intro":
    "Every subscription of ours has ended or was handed over, as the tenant shows. Before the relationship and our access are removed, the account is to be settled.",
  "settle.step1": "Check the last invoice, open amounts and credits of this customer.",
  "settle.step2":
    "Confirm this step: then the reseller relationship and delegated admin are removed, which only the customer can restore.",
  "settle.step3": "Refuse it if you stay their partner for support: then both are kept.",
  "left.subject": "{companyName}: the change of partner is complete on our side",
  "left.intro":
    "None of our subscriptions serves you any more. We have removed the reseller relationship and our access to your tenant.",
  "left.thanks":
    "Thank you for your trust. Everything about the licenses is now with your new partner.",
  open: "Customer leaves",
  title: "{company} leaves",
  newPartner: "New partner (optional)",
  read: "I have read what ends, what renews and what it costs",
  not: "The customer stays",
  act: "Let the customer go",
  decided:
    "Decided. The customer is told by letter what has to be in place elsewhere, and by when.",
  "state.leaving": "This customer is leaving.",
  "state.left": "This customer has left.",
};
