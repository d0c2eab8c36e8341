import type { policy as english } from "../en/policy.ts";

export const policy = {
  "help.policy": "ciò che il partner ha scelto: margini, tempi, strumenti, festività",
  "help.show": "mostra ogni valore e quali sono stati scelti",
  "help.set": "sceglie un valore; senza valore, torna a quello predefinito",
  "help.freezes":
    "aggiunge festività e blocchi, in cui non si ordina nulla, da un file di calendario o da un CSV",
  "help.unfreeze": "toglie le festività e i blocchi validi in un dato giorno",
  "help.day": "un giorno, come 2026-12-24",
  "help.name": "il suo nome, ad esempio rehearsalDays o noticeDays.webDirect",
  "help.value": "il valore, in JSON o come testo",
  "help.by": "chi ne risponde (se manca: l’utente di questo computer)",
  "help.file": "un file iCalendar, oppure un CSV con primo giorno, ultimo giorno e nome",
  changed: "{text} (scelto)",
  nothingChosen: "Sono tutti i valori predefiniti.",
  chosen:
    "Ultima scelta: {at}, {by}. Gli spostamenti che nessuno ha approvato vengono ripianificati.",
  freezesRemoved:
    "{n, plural, =0 {In quel giorno non vale alcuna festività né alcun blocco.} one {Tolti festività o blocchi: #.} many {Tolti festività e blocchi: #.} other {Tolti festività e blocchi: #.}}",
  freezesAdded:
    "{n, plural, =0 {Nessuna festività e nessun blocco da aggiungere.} one {Aggiunti festività o blocchi: #.} many {Aggiunti festività e blocchi: #.} other {Aggiunti festività e blocchi: #.}}",
  freezesPast:
    "{n, plural, one {# è già trascorso ed è stato tralasciato.} many {# sono già trascorsi e sono stati tralasciati.} other {# sono già trascorsi e sono stati tralasciati.}}",
  freezeRefused: "La riga {line} non è stata letta: {why}",
  freeze: "{from} – {to} {name}",
  "refused.noStart": "l’evento non ha un inizio.",
  "refused.notUtc": "indicare un giorno intero oppure un’ora in UTC.",
  "refused.unreadable": "qui non si capisce alcuna data; scrivere i giorni come 2026-12-25.",
  "refused.recurring": "l’evento si ripete; elencare ognuno dei suoi giorni.",
  "refused.endsBeforeStart": "finisce prima di iniziare.",
} satisfies Record<keyof typeof english, string>;
