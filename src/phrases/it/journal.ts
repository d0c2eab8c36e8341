import type { journal as english } from "../en/journal.ts";

export const journal = {
  "help.journal": "Il registro di tutto ciò che è stato fatto: lo esporta, lo controlla offline",
  "help.export": "Scrive il registro di uno spostamento in un file che chiunque può controllare",
  "help.verify": "Controlla offline un file di registro: nulla tolto, nulla modificato",
  "help.seals": "Elenca i sigilli giornalieri su tutti i registri",
  "help.erase":
    "Cancella ciò che uno spostamento concluso dice di persone: nomi nel registro, lettere, evidenze, utenti nei piani; la catena resta valida",
  "help.out": "il file da scrivere; se manca, l’output standard",
  "help.file": "file di registro, oppure - per l’input standard",
  "help.seal": "hash di un sigillo conservato altrove; il file deve contenerlo",
  "column.day": "GIORNO",
  "column.seal": "SIGILLO",
  exported:
    "{n, plural, one {# voce scritta} many {# di voci scritte} other {# voci scritte}} in {file}. Per controllare: handover journal verify {file}",
  holds:
    "Il registro è integro: {n, plural, one {# voce} many {# di voci} other {# voci}}, nessuna tolta, nessuna modificata.",
  erased:
    "{n, plural, one {In # voce} many {In # di voci} other {In # voci}} i dati personali sono stati cancellati.",
  unsealed:
    "{n, plural, one {# voce non è ancora sigillata} many {# di voci non sono ancora sigillate} other {# voci non sono ancora sigillate}}; ci penserà il prossimo sigillo giornaliero.",
  lastSeal: "Ultimo sigillo: {hash}. Confrontarlo con quello conservato.",
  noSeals: "Non è stato ancora sigillato nulla.",
  keepSeals:
    "Conservare questi hash dove nessuno può modificarli: mostrano se i registri sono stati riscritti.",
  wasErased: "Ciò che lo spostamento {id} diceva di persone è cancellato.",
  somebody: "qualcuno il cui nome è stato cancellato",
  "fault.notAJournal": "Questo non è un file di registro.",
  "fault.entryMissing": "La voce {where} manca o è fuori ordine.",
  "fault.entryChanged": "La voce {where} è stata modificata.",
  "fault.entryOfAnotherMove": "La voce {where} appartiene a un altro spostamento.",
  "fault.personalChanged": "I dati personali della voce {where} sono stati modificati o rimossi.",
  "fault.sealChanged": "Il sigillo del giorno {where} è stato modificato.",
  "fault.sealMissing": "Prima del sigillo del giorno {where} ne manca uno.",
  "fault.headChanged": "Il giorno {where} il registro è stato sigillato con un altro contenuto.",
  "fault.shorterThanSealed":
    "Il giorno {where} il registro era più lungo di adesso: sono state tolte voci alla fine.",
  "fault.sealNotKnown": "Il sigillo indicato non è in questo file.",
} satisfies typeof english;
