import type { leaving as english } from "../en/leaving.ts";

export const leaving = {
  help: "lascia passare un cliente a un altro partner: nulla di nostro termina finché un utente ne dipende",
  helpDryRun: "dice solo che cosa termina e quando, e che cosa deve esserci prima altrove",
  helpBy: "chi decide (predefinito: chi ha eseguito l’accesso a questa macchina)",
  helpTo: "il nuovo partner, come è conosciuto",
  dryRun: "Non è stato cambiato nulla. Se {company} ci lascia ora:",
  done: "{by} ha deciso che {company} ci lascia. Ecco che cosa segue:",
  nothing:
    "Nulla di nostro serve questo cliente. Si chiude la contabilità; poi si rimuovono relazione e accesso.",
  line: "{title}: {seats, plural, one {# licenza} many {# licenze} other {# licenze}} da parte nostra, periodo fino al {endsAt}.",
  carried:
    "{needed, number} in uso, {elsewhere, number} altrove: nessuno ha bisogno delle nostre. Non si rinnova e termina con il periodo.",
  bare: "{needed, number} in uso, {elsewhere, number} altrove. Finché queste non bastano si rinnova, così nessuno perde la licenza.",
  cost: "Un altro periodo costa {cost}.",
  "end.unknown": "una data non nota",
  "letter.subject": "{companyName}: che cosa deve esserci prima che le nostre licenze terminino",
  "letter.intro":
    "{companyName} prosegue con un altro partner. Nessuna delle nostre licenze termina finché un vostro utente ne dipende.",
  "letter.title": "Le nostre sottoscrizioni, e che cosa deve esserci prima altrove",
  "letter.bare":
    "{title}: periodo fino al {endsAt}; {needed, plural, one {# licenza} many {# licenze} other {# licenze}} dal nuovo partner",
  "letter.carried":
    "{title}: periodo fino al {endsAt}; le nuove licenze ci sono già, non c’è nulla da fare",
  "letter.renews":
    "Se per allora le nuove licenze non sono nel vostro tenant, la nostra sottoscrizione si rinnova per un altro periodo, che viene fatturato, così nessuno resta senza servizio.",
  "letter.step1":
    "Chiedete al nuovo partner di ordinare queste licenze, o di richiedere il trasferimento delle nostre sottoscrizioni.",
  "letter.step2":
    "Lasciate le licenze degli utenti come sono: se il prodotto è lo stesso, non occorre cambiare nessuno.",
  "letter.step3":
    "Avvisateci quando ci sono. Lo leggiamo anche nel vostro tenant, e solo allora lasciamo terminare le nostre.",
  "request.subject": "{companyName}: un altro partner chiede le nostre sottoscrizioni",
  "request.intro":
    "{companyName} ci lascia, e il nuovo partner ha inviato una richiesta di trasferimento. Ciò che cedete prosegue lì senza interruzioni; ciò che tenete resta a vostro carico fino alla fine del periodo.",
  "request.step1":
    "Guardate la richiesta con “handover transfers list” e “transfers show”: ogni riga e ciò che resta del periodo.",
  "request.step2":
    "Decidete riga per riga con “transfers decide”. Una richiesta senza risposta decade.",
  "settle.subject": "{companyName}: nulla di nostro è più in servizio",
  "settle.intro":
    "Ogni nostra sottoscrizione è terminata o è stata ceduta, come mostra il tenant. Prima di rimuovere la relazione e il nostro accesso va chiusa la contabilità.",
  "settle.step1": "Controllate l’ultima fattura, gli importi aperti e i crediti di questo cliente.",
  "settle.step2":
    "Confermate questo passaggio: poi si rimuovono la relazione come rivenditore e l’amministrazione delegata, che solo il cliente può ripristinare.",
  "settle.step3":
    "Rifiutatelo se restate il loro partner per l’assistenza: in tal caso entrambe rimangono.",
  "left.subject": "{companyName}: da parte nostra il cambio di partner è concluso",
  "left.intro":
    "Nessuna nostra sottoscrizione è più in servizio presso di voi. Abbiamo rimosso la relazione come rivenditore e il nostro accesso al vostro tenant.",
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
