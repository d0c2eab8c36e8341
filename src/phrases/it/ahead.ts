import type { ahead as english } from "../en/ahead.ts";

export const ahead = {
  bar: "Sola lettura: presso Microsoft non si scrive nulla e non parte nessuna lettera. Il resto è come sarà: ciò che attende la prima scrittura lo dice.",
  open: "Guarda avanti dai file",
  title: "Uno sguardo avanti, dai soli file",
  about:
    "Quali rinnovi costeranno denaro o toglieranno il servizio a utenti, in base alle esportazioni disponibili. I file restano in questo browser: non viene inviato nulla.",
  drop: "Trascinare qui le esportazioni, tutte quelle disponibili: ognuna dice qualcosa che le altre non dicono.",
  choose: "Scegli i file",
  days: "Orizzonte",
  nDays: "{days, plural, one {# giorno} many {# di giorni} other {# giorni}}",
  currency: "Valuta dei prezzi che non ne hanno una",
  emptyTitle: "Qui compariranno i prossimi rinnovi",
  emptyText:
    "Basta uno di questi file, in CSV; insieme dicono di più. Non servono accesso né autorizzazioni e nulla viene modificato.",
  kindSubscriptions:
    "Centro per i partner: il report delle sottoscrizioni. Quali sottoscrizioni terminano e quando, e se si rinnovano.",
  kindLicenses:
    "Interfaccia di amministrazione di Microsoft 365, un cliente: le licenze esportate, in un file con il nome del cliente. Quanti utenti possono perdere il servizio.",
  kindDistributor: "L’elenco di un distributore: prezzi, durate, prossimi rinnovi.",
  kindOwn:
    "Il Suo foglio dei rinnovi, in una qualsiasi delle nostre lingue e con le colonne in qualsiasi ordine.",
  tableLabel: "Rinnovi in arrivo",
  moreRenewals:
    "{n, plural, one {# altra sottoscrizione termina} many {# di altre sottoscrizioni terminano} other {# altre sottoscrizioni terminano}} più tardi; con meno giorni se ne vedono meno.",
  moreRefused:
    "{n, plural, one {È stata rifiutata # altra riga.} many {Sono state rifiutate altre # di righe.} other {Sono state rifiutate altre # righe.}}",
  files: "File",
  remove: "Escludi {name}",
  next: "Per spostare questi clienti occorre importarli: ciò che se ne sa viene pianificato subito.",
} satisfies Record<keyof typeof english, string>;
