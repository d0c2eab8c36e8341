import type { leaving as english } from "../en/leaving.ts";

export const leaving = {
  help: "lascia passare un cliente a un altro partner: nulla di nostro termina finché un utente ne dipende",
  helpDryRun: "dice solo che cosa termina e quando, e che cosa deve esserci prima altrove",
  helpBy: "chi decide (se manca: l’utente di questo computer)",
  helpTo: "il nuovo partner, come è conosciuto",
  dryRun: "Non è stato modificato nulla. Se {company} ci lascia ora:",
  done: "{by} ha deciso che {company} ci lascia. Ecco che cosa segue:",
  nothing:
    "Nulla di nostro serve questo cliente. Si chiude la contabilità; poi si rimuovono relazione e accesso.",
  line: "{title}: {seats, plural, one {# licenza nostra} many {# di licenze nostre} other {# licenze nostre}}, fine del periodo: {endsAt}.",
  carried:
    "In uso: {needed, number}; altrove: {elsewhere, number}. Nessuno ha bisogno delle nostre licenze. La sottoscrizione non si rinnova e termina con il periodo.",
  bare: "In uso: {needed, number}; altrove: {elsewhere, number}. Finché queste ultime non bastano la sottoscrizione si rinnova, così nessuno perde la licenza.",
  cost: "Un altro periodo costa {cost}.",
  "end.unknown": "data non nota",
  "letter.subject": "{companyName}: che cosa deve esserci prima che le nostre licenze terminino",
  "letter.intro":
    "{companyName} prosegue con un altro partner. Nessuna delle nostre licenze termina finché un Suo utente ne dipende.",
  "letter.title": "I nostri abbonamenti, e che cosa deve esserci prima altrove",
  "letter.bare":
    "{title}, fine del periodo: {endsAt}; {needed, plural, one {# licenza} many {# di licenze} other {# licenze}} dal nuovo partner",
  "letter.carried":
    "{title}, fine del periodo: {endsAt}; le nuove licenze ci sono già, non c’è nulla da fare",
  "letter.renews":
    "Se per allora le nuove licenze non sono nel Suo tenant, il nostro abbonamento si rinnova per un altro periodo, che viene fatturato, così nessuno resta senza servizio.",
  "letter.step1":
    "Chieda al nuovo partner di ordinare queste licenze o di richiedere il trasferimento dei nostri abbonamenti.",
  "letter.step2":
    "Lasci le licenze degli utenti come sono: se il prodotto è lo stesso, non occorre modificarle a nessuno.",
  "letter.step3":
    "Ci avvisi quando ci sono. Lo leggiamo anche nel Suo tenant, e solo allora lasciamo terminare le nostre.",
  "request.subject": "{companyName}: un altro partner chiede le nostre sottoscrizioni",
  "request.intro":
    "{companyName} ci lascia, e il nuovo partner ha inviato una richiesta di trasferimento. Ciò che viene ceduto prosegue lì senza interruzioni; ciò che non viene ceduto resta a Suo carico fino alla fine del periodo.",
  "request.step1":
    "Guardi la richiesta con «handover transfers list» e «transfers show»: ogni riga e ciò che resta del periodo.",
  "request.step2":
    "Decida riga per riga con «transfers decide». Una richiesta senza risposta decade.",
  "settle.subject": "{companyName}: nessuna nostra sottoscrizione è più in servizio",
  "settle.intro":
    "Ogni nostra sottoscrizione è terminata o è stata ceduta, come mostra il tenant. Prima di rimuovere la relazione e il nostro accesso va chiusa la contabilità.",
  "settle.step1": "Controlli l’ultima fattura, gli importi aperti e i crediti di questo cliente.",
  "settle.step2":
    "Confermi questo passo: poi si rimuovono la relazione come rivenditore e l’amministrazione delegata, che solo il cliente può ripristinare.",
  "settle.step3":
    "Lo rifiuti se rimane il partner del cliente per il supporto: in tal caso restano entrambe.",
  "left.subject": "{companyName}: da parte nostra il cambio di partner è concluso",
  "left.intro":
    "Nessuno dei nostri abbonamenti è più in servizio. Abbiamo rimosso la relazione come rivenditore e il nostro accesso al Suo tenant.",
  "left.thanks":
    "Grazie per la fiducia. Tutto ciò che riguarda le licenze è ora presso il nuovo partner.",
  open: "Il cliente ci lascia",
  title: "{company} ci lascia",
  newPartner: "Nuovo partner (facoltativo)",
  read: "Ho letto che cosa termina, che cosa si rinnova e quanto costa",
  not: "Il cliente resta",
  act: "Lascia andare il cliente",
  decided: "Deciso. Una lettera dice al cliente che cosa deve esserci altrove, ed entro quando.",
  "state.leaving": "Questo cliente ci sta lasciando.",
  "state.left": "Questo cliente ci ha lasciato.",
} satisfies typeof english;
