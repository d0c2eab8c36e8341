import type { steps as english } from "../en/steps.ts";

export const steps = {
  "link.help":
    "mostra un collegamento alla pagina del cliente per questo spostamento, o ritira tutti i suoi collegamenti",
  "link.helpRevoke": "da ora nessun collegamento dato finora al cliente apre più nulla",
  "help.by": "chi ne risponde; senza indicazione, il nome con cui si è connessi a questo computer",
  "link.made":
    "Chi ha questo collegamento può dare il consenso per il cliente. Funziona fino al {until}.",
  "link.revoked": "Ritirati: nessun collegamento dato a questo cliente apre più nulla.",
  "help.steps": "che cosa devono fare le persone: list, answer, remind, attest, evidence",
  "help.list":
    "elenca i passaggi aperti con scadenze e solleciti, o tutti quelli di uno spostamento",
  "help.move": "tutti i passaggi di questo spostamento, anche quelli conclusi",
  "help.answer": "indica che un passaggio è stato fatto, o che non lo sarà",
  "help.step": "l’ID del passaggio, come appare nell’elenco",
  "help.refused": "non sarà fatto",
  "help.reference":
    "il numero di una richiesta o di un ordine di acquisto, con cui altri lo riconoscono",
  "help.validUntil": "l’ultimo giorno di validità di quel numero, come 2026-12-31",
  "help.note": "che cosa ricordarne",
  "help.remind":
    "sollecita ora chi deve compiere un passaggio aperto; entro un giorno dall’ultima lettera non si invia nulla di nuovo",
  "help.attest":
    "conclude un passaggio con un file che lo dimostra: una schermata, un PDF, un’e-mail",
  "help.file": "il file, al massimo 5 MB",
  "help.evidence": "scrive il file con cui un passaggio è stato attestato",
  "help.out": "il file da scrivere",
  none: "Nessuno ha nulla da fare.",
  answered: "Registrato: {step}.",
  written: "La prova documentale è stata scritta in {file}.",
  "column.who": "Chi",
  "column.due": "Scadenza",
  amount: "{amount}",
  "column.amount": "Importo",
  "column.next": "Prossimo sollecito",
  "state.open": "aperto",
  "state.overdue": "in ritardo dal {due}",
  "state.done": "fatto",
  "state.refused": "rifiutato",
  "state.withdrawn": "non più necessario",
} satisfies typeof english;
