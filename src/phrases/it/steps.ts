import type { steps as english } from "../en/steps.ts";

export const steps = {
  "link.help":
    "mostra un link alla pagina del cliente per questo spostamento, o ritira tutti i suoi link",
  "link.helpRevoke": "da ora nessun link dato finora al cliente apre più nulla",
  "help.by": "chi ne risponde (se manca: l’utente di questo computer)",
  "link.made": "Chi ha questo link può dare il consenso per il cliente. Funziona fino a: {until}",
  "link.revoked": "Ritirati: nessun link dato a questo cliente apre più nulla.",
  "help.steps": "che cosa devono fare le persone: list, answer, remind, attest, evidence",
  "help.list": "elenca i passi aperti con scadenze e solleciti, o tutti quelli di uno spostamento",
  "help.move": "tutti i passi di questo spostamento, anche quelli conclusi",
  "help.answer": "indica che un passo è stato fatto, o che non lo sarà",
  "help.step": "l’ID del passo, come appare nell’elenco",
  "help.refused": "il passo non sarà fatto",
  "help.reference":
    "il numero di una richiesta o di un ordine di acquisto, con cui altri lo riconoscono",
  "help.validUntil": "l’ultimo giorno di validità di quel numero, come 2026-12-31",
  "help.note": "che cosa ricordarne",
  "help.remind":
    "sollecita ora chi deve compiere un passo aperto; entro un giorno dall’ultima lettera non si invia nulla di nuovo",
  "help.attest": "conclude un passo con un file che lo dimostra: una schermata, un PDF, un’e-mail",
  "help.file": "il file, al massimo 5 MB",
  "help.evidence": "scrive il file con cui un passo è stato attestato",
  "help.out": "il file da scrivere",
  none: "Nessuno ha nulla da fare.",
  answered: "Registrato: {step}.",
  written: "L’evidenza è stata scritta in {file}.",
  "column.who": "Chi",
  "column.due": "Entro",
  amount: "{amount}",
  "column.amount": "Importo",
  "column.next": "Prossimo sollecito",
  "state.open": "aperto",
  "state.overdue": "in ritardo dal giorno {due}",
  "state.done": "fatto",
  "state.refused": "rifiutato",
  "state.withdrawn": "non più necessario",
} satisfies typeof english;
