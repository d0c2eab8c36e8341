import type { licenses as english } from "../en/licenses.ts";

export const licenses = {
  "help.licenses": "licenze degli utenti il cui SKU cambia: show, rollback",
  "help.show": "mostra a che punto sono utenti e gruppi con le nuove licenze",
  "help.rollback":
    "restituisce a tutti esattamente le licenze che avevano, finché quelle vecchie durano",
  "help.by": "chi lo chiede (se manca: l’utente di questo computer)",
  "help.mix": "scegliere più spesso questi casi: {names}, separati da virgole",
  "letter.subject": "{companyName}: licenze che solo Lei può modificare",
  "letter.intro":
    "Per i Suoi utenti {title} viene sostituito da altre licenze. Le abbiamo già acquistate e quasi tutti le ricevono senza accorgersene. Per alcune persone serve il Suo intervento.",
  "letter.people": "La preghiamo di modificare la licenza di",
  "letter.why":
    "L’ultimo amministratore globale e chi accetta per conto della Sua organizzazione cambiano da sé la propria licenza; se a pochi giorni dalla fine di quella vecchia nessuno l’ha fatto, lo facciamo noi. Ad altri manca la località di utilizzo, oppure hanno qualcosa che impedisce la modifica.",
  "letter.step1":
    "Acceda come amministratore all’interfaccia di amministrazione di Microsoft 365, scelga «Utenti > Utenti attivi» [Users > Active users] e apra la scheda della persona.",
  "letter.step2": "Imposti la località di utilizzo, se è vuota.",
  "letter.step3":
    "In «Licenze e app» [Licenses and apps] selezioni la licenza che hanno ora i colleghi e deselezioni {title}, poi salvi le due modifiche insieme.",
  ofUser: "Licenze di un utente",
  user: "Utente",
  find: "Inizio del nome o dell’indirizzo",
  changesOnly: "Solo modifiche",
  changes: "Chi cambia",
  before: "Prima",
  after: "Dopo",
  inWave: "Fase",
  byGroup: "tramite un gruppo",
  without: "{title} senza {plans}",
  planned:
    "{n, plural, one {Cambierà # utente o gruppo} many {Cambieranno # di utenti e gruppi} other {Cambieranno # utenti e gruppi}}; finora nessuna modifica.",
  groups: "{n, plural, one {# gruppo} many {# di gruppi} other {# gruppi}}",
  found:
    "{n, plural, one {Trovato: # utente.} many {Trovati: # di utenti.} other {Trovati: # utenti.}}",
  hidden:
    "{n, plural, one {Un altro (#) mantiene tutto ed è nascosto.} many {Altri # mantengono tutto e sono nascosti.} other {Altri # mantengono tutto e sono nascosti.}}",
  more: "Ce ne sono altri: digitare altre lettere.",
  keeps: "Resta invariato: {licenses}",
  none: "Nessuna licenza al momento del piano; non cambia nulla.",
  nothing: "In questo spostamento non è stata modificata la licenza di nessuno.",
  wave: "Fase {wave, number}: {done, number} su {holders, plural, one {# utente o gruppo} many {# di utenti e gruppi} other {# utenti e gruppi}}",
  ahead: "I primi utenti hanno le nuove licenze dal giorno {at}; gli altri seguono.",
  verified: "Tutti hanno le nuove licenze; riletto: {at}.",
  undoUntil: "Tutto può essere ripristinato esattamente com’era fino a: {at}",
  who: "{id}: {why}",
  "problem.protected":
    "lasciato al cliente fino agli ultimi giorni: l’ultimo amministratore globale, o chi accetta per il cliente",
  "problem.usageLocation": "non ha una località di utilizzo",
  "problem.unplanned": "ha qualcosa che il piano di spostamento approvato non dice come modificare",
  "problem.conflict": "ha un piano di servizio che non può stare accanto alla nuova licenza",
  "problem.dependency":
    "qualcosa che ha dipende da ciò che verrebbe tolto, o la nuova licenza da ciò che manca",
  "problem.prohibited": "la nuova licenza non può essere usata nella sua località",
  "problem.noSeats": "non c’erano più licenze disponibili",
  "problem.processing": "il gruppo sta elaborando la modifica da più tempo del previsto",
  "problem.refused": "Microsoft ha rifiutato la modifica",
  "rollback.asked": "Ripristino richiesto: {at}. Le licenze tornano entro un’ora.",
  "rollback.running": "Ripristino in corso dal giorno {at}.",
  "rollback.done": "Tutto è come prima; riletto: {at}.",
  "rollback.stuck": "Non è stato possibile ripristinare: {ids}",
} satisfies typeof english;
