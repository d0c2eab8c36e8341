import type { staying as english } from "../en/staying.ts";

export const staying = {
  help: "tiene un cliente che stava andando via: ciò che è ancora in servizio si rinnova di nuovo",
  helpDryRun: "dice solo che cosa si può ancora annullare, e fino a quando",
  would: "Non è stato cambiato nulla. Se {company} resta:",
  decided: "{by} ha deciso che {company} resta. Ecco che cosa segue:",
  renews:
    "{title}: {seats, plural, one {# licenza} many {# licenze} other {# licenze}} da parte nostra continuano e si rinnovano.",
  ends: "{title}: {seats, plural, one {# licenza} many {# licenze} other {# licenze}} da parte nostra terminano con la durata, come impostato prima.",
  gone: "{title}: terminata o trasferita; {seats, plural, one {# licenza andrebbe acquistata} many {# licenze andrebbero acquistate} other {# licenze andrebbero acquistate}} di nuovo.",
  until: "Il rinnovo si può riattivare fino al {until}.",
  act: "Il cliente resta",
  read: "Ho letto che cosa si rinnova di nuovo e che cosa è perso",
  unseen:
    "Il tenant non si può più leggere: tutte le {needed, number} contano come in uso. Il rinnovo prosegue finché un amministratore del cliente conferma che le licenze ci sono altrove.",
  "event.accessExtends":
    "L’amministrazione delegata è stata impostata per prorogarsi alla scadenza.",
  "event.left": "Il cliente ci ha lasciati.",
  "event.stays": "Il cliente resta: tutto ciò che è nostro si rinnova come prima.",
  not: "Il cliente va via",
  title: "{company} resta",
} satisfies Record<keyof typeof english, string>;
