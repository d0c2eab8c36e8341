import type { staying as english } from "../en/staying.ts";

export const staying = {
  help: "tiene un cliente che ci stava lasciando: ciò che è ancora in servizio si rinnova di nuovo",
  helpDryRun: "dice solo che cosa si può ancora annullare, e fino a quando",
  would: "Non è stato modificato nulla. Se {company} resta comunque:",
  decided: "{by} ha deciso che {company} resta. Ecco che cosa segue:",
  renews:
    "{title}: {seats, plural, one {# licenza nostra continua e si rinnova} many {# di licenze nostre continuano e si rinnovano} other {# licenze nostre continuano e si rinnovano}}.",
  ends: "{title}: {seats, plural, one {# licenza nostra termina} many {# di licenze nostre terminano} other {# licenze nostre terminano}} con il periodo, come impostato prima.",
  gone: "{title}: terminata o ceduta; {seats, plural, one {# licenza andrebbe acquistata} many {# di licenze andrebbero acquistate} other {# licenze andrebbero acquistate}} di nuovo.",
  until: "Il rinnovo si può riattivare fino a: {until}",
  act: "Il cliente resta",
  read: "Ho letto che cosa si rinnova di nuovo e che cosa non c’è più",
  unseen:
    "Il tenant non si può più leggere, quindi tutte le licenze contano come in uso: {needed, number}. Il rinnovo prosegue finché un amministratore del cliente non conferma che le licenze ci sono altrove.",
  "event.accessExtends":
    "L’amministrazione delegata è stata impostata in modo da prorogarsi alla sua scadenza.",
  "event.left": "Il cliente ci ha lasciato.",
  "event.stays": "Il cliente resta: tutto ciò che è nostro si rinnova come prima.",
  not: "Il cliente ci lascia",
  title: "{company} resta",
} satisfies Record<keyof typeof english, string>;
