// What stands on many screens of the console: the palette, wording of letters, tokens, files and records.

export const desk = {
  "kind.screen": "Screen",
  "kind.act": "Act",
  "palette.placeholder": "Customer, screen, act or code",
  "palette.found": "{n, plural, =0 {Nothing found} other {Shown: #}}",
  "wording.title": "Letters in your own words",
  "wording.text":
    "Sentence by sentence and language by language. Letters that were written before stay as they are.",
  "wording.sum": "Sentences: {n, number}, in your own words: {own, number}",
  "wording.find": "Find a sentence",
  "wording.ours": "As Handover writes it",
  "wording.changed": "Changed by {by}, {at}",
  "wording.edit": "Change",
  "wording.editOf": "Change {phrase}",
  "wording.own": "In your own words",
  "wording.values": "Handover fills in:",
  "wording.original": "Before: {original}",
  "wording.save": "Save sentence",
  "wording.reset": "Back to Handover’s words",
  "test.to": "Send this letter as a test to",
  "test.send": "Send test",
  "test.sent": "Sent to {to}. The facts in it are made up.",
  "token.new": "New token",
  "token.name": "What it is for",
  "token.days": "Days until it ends",
  "token.daysWrong": "A whole number from 1 to {max, number}",
  "token.scopes": "What it may do",
  "token.create": "Create token",
  "token.once": "It is shown this once. Keep it where secrets are kept.",
  "provider.title": "The provider’s export",
  "provider.text":
    "Which subscriptions of your customers are yours, their licenses and renewal, where orders are placed at a provider.",
  "provider.taken":
    "Rows: {all, number} = {taken, number} taken + {refused, number} refused. Customers: {customers, number}.",
  "invoices.title": "Microsoft’s invoices",
  "invoices.text":
    "A reconciliation file of Partner Center (new commerce), compared with what was bought. The same file twice changes nothing.",
  "seals.title": "Seals of the journal",
  "seals.text":
    "One for each day over all journals. Kept elsewhere, they show later that nothing was changed.",
  "seals.none": "No day has been sealed yet.",
  "journal.title": "This journal as a file",
  "journal.text": "Anybody can check it without this server: handover journal verify FILE",
  "journal.save": "Save journal",
  "erase.title": "Erase personal data",
  "erase.text":
    "What this move says of people goes for good: journal, letters, evidence, plans. That it happened stays, and the journal still holds.",
  "erase.read": "I have read that it cannot be brought back.",
  "erase.do": "Erase for good",
  "erase.done": "Erased: {at}",
  "days.title": "Days on which orders go out",
  "days.text":
    "All orders of the portfolio, spread over the days on which somebody is there, none after its last safe day.",
};
