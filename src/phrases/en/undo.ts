// Undoing an import, and importing without asking anybody yet: console and command line.

export const undo = {
  "help.imports": "list the imports of customers, each with its id",
  "help.undo":
    "undo an import: the customers it brought are removed, as long as nothing came of them",
  "help.id": "id of an import, as customers imports lists it",
  "help.dryRun": "only say who would go and who stays",
  "help.by": "who decides (default: the user of this computer)",
  "help.hold": "new customers begin paused: nobody is asked anything until they are let go on",
  none: "No customers were imported yet.",
  listed:
    "{at}: {rows, plural, one {# row} other {# rows}}, {customers, plural, one {# customer} other {# customers}}, {refused, plural, =0 {none refused} one {# refused} other {# refused}}",
  undoneAt: "Undone: {at}",
  would:
    "{n, plural, =0 {Nobody can be removed any more.} one {# customer would be removed:} other {# customers would be removed:}}",
  removed:
    "{n, plural, =0 {Nobody was removed.} one {# customer was removed.} other {# customers were removed.}}",
  stay: "{n, plural, one {# customer stays:} other {# customers stay:}}",
  "because.knownBefore": "known before this import",
  "because.approved": "the move plan is approved",
  "because.begun": "something was already changed at Microsoft",
  "because.asked": "a letter was already written",
  "because.decided": "somebody has already decided something",
  "because.importedAgain": "another import names them, too: undo that one first",
  more: "{n, plural, one {and # more} other {and # more}}",
  title: "Imports so far",
  about:
    "An import can be undone for every customer who has been asked nothing and for whom nothing was approved.",
  open: "Undo this import",
  openOf: "Undo the import: {at}",
  "head.at": "Imported",
  "head.rows": "Rows",
  "head.customers": "Customers",
  "head.refused": "Refused",
  what: "They disappear with their move plans and with what the file said of them. Nobody was written to, and nothing was changed at Microsoft. They can be imported again.",
  act: "{n, plural, one {Remove # customer} other {Remove # customers}}",
  not: "Keep them",
  hold: "Ask nobody yet: new customers begin paused",
  holdHelp: "Otherwise they are asked for a reseller relationship at once.",
  held: "The new customers are paused: nobody has been asked anything. Let them go on when the list is right.",
  showHeld: "Show paused customers",
  event: "{by} undid the import",
};
