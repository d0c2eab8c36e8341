// Orders that a person places at the provider.

export const ordering = {
  "letter.subject": "{companyName}: to be ordered from the provider",
  "letter.intro":
    "The approved move plan of {companyName} is to be carried out now. Please order exactly this from your provider; it counts as done as soon as the tenant shows it.",
  "letter.order": "The order",
  "letter.new":
    "{title}: a new subscription with {seats, plural, one {# license} other {# licenses}}",
  "letter.raise":
    "{title}: raise subscription {subscriptionId} to {seats, plural, one {# license} other {# licenses}} in all",
  "letter.term": "Term: {months, plural, one {# month} other {# months}}",
  "letter.ceiling": "At most {ceiling} per license and month: that is what was approved",
  "letter.until":
    "Order it until {until} and not later: from then on nobody has approved it, and you are asked anew",
  "letter.line": "In one line, to copy: {line}",
  "letter.step1":
    "Look first whether it has been ordered already; then only bring the number of licenses to the one above.",
  "letter.step2":
    "Order it, with the last part of the line as your reference, and leave its renewal on.",
  "letter.step3":
    "Confirm this step once it is ordered and renews; or refuse it, if the provider does not sell it this way.",
  "help.provider": "the provider at whom we order: import",
  "help.import":
    "take in the provider’s export: which subscriptions are ours, their licenses and renewal",
  "help.file": "CSV file as the provider’s portal writes it",
  "help.by": "who answers for it (default: who is signed in to this machine)",
  imported:
    "{n, plural, one {# subscription} other {# subscriptions}} of {customers, plural, one {# customer} other {# customers}} taken in.",
  "option.ordering": "who orders: api (our software) or provider (a person at the provider)",
};
