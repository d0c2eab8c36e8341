export const journal = {
  "help.journal": "The record of everything that was done: export it, check it offline",
  "help.export": "Write one move’s journal to a file that anybody can check",
  "help.verify": "Check a journal file offline: nothing removed, nothing changed",
  "help.seals": "List the daily seals over all journals",
  "help.erase":
    "Erase what a move that has ended says of people: names in the journal, letters, evidence, users in its plans; the chain still holds",
  "help.out": "file to write; without it, standard output",
  "help.file": "journal file, or - for standard input",
  "help.seal": "hash of a seal that you kept elsewhere; the file has to hold it",
  "column.day": "DAY",
  "column.seal": "SEAL",
  exported:
    "{n, plural, one {# entry} other {# entries}} written to {file}. Check them with: handover journal verify {file}",
  holds:
    "The journal holds: {n, plural, one {# entry} other {# entries}}, none removed, none changed.",
  erased: "{n, plural, one {In # entry} other {In # entries}} the personal data were erased.",
  unsealed:
    "{n, plural, one {# entry is not sealed yet; the next daily seal covers it} other {# entries are not sealed yet; the next daily seal covers them}}.",
  lastSeal: "Last seal: {hash}. Compare it with the one you kept.",
  noSeals: "Nothing has been sealed yet.",
  keepSeals:
    "Keep these hashes where nobody can change them: they show whether the journals were rewritten.",
  wasErased: "What the move {id} said of people is erased.",
  somebody: "somebody whose name was erased",
  "fault.notAJournal": "This is not a journal file.",
  "fault.entryMissing": "Entry {where} is missing or out of order.",
  "fault.entryChanged": "Entry {where} was changed.",
  "fault.entryOfAnotherMove": "Entry {where} belongs to another move.",
  "fault.personalChanged": "The personal data of entry {where} were changed or taken away.",
  "fault.sealChanged": "The seal of {where} was changed.",
  "fault.sealMissing": "Before the seal of {where}, one is missing.",
  "fault.headChanged": "On {where} the journal was sealed with another content.",
  "fault.shorterThanSealed":
    "On {where} the journal was longer than it is now: entries were removed at its end.",
  "fault.sealNotKnown": "The seal that you named is not in this file.",
};
