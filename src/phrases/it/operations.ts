import type { operations as english } from "../en/operations.ts";

export const operations = {
  backupFile: "il file da scrivere",
  backupForce: "sostituisce il file se esiste già",
  restoreFile: "un file scritto da «handover backup»",
  backingUp: "Scrittura del backup",
  restoring: "Lettura del backup",
  backupDone:
    "{rows, plural, one {# riga} many {# di righe} other {# righe}} di {tables, plural, one {# tabella} many {# di tabelle} other {# tabelle}} in {file} ({bytes} byte).",
  backupKeys:
    "Le chiavi dei segreti non vi sono contenute ({keys}). Conservare altrove secrets.key o le chiavi del Suo archivio di chiavi.",
  restoreDone:
    "{rows, plural, one {# riga letta} many {# di righe lette} other {# righe lette}} da {tables, plural, one {# tabella} many {# di tabelle} other {# tabelle}}, con lo stato del giorno {at}. Avviare il server.",
  restoreKeys:
    "I segreti non si aprono senza le chiavi {keys}: rimettere secrets.key nella cartella dei dati o indicare le chiavi in HANDOVER_SECRETS_KEYS.",
  workerSupervised: "Stato e misure di questo worker: {url}",
} satisfies Record<keyof typeof english, string>;
