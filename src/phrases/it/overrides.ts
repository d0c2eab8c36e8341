import type { overrides as english } from "../en/overrides.ts";

export const overrides = {
  "help.override":
    "decide su una riga diversamente dal pianificatore, con un responsabile e un motivo; senza una scelta, revoca ciò che era stato deciso",
  "help.overrides": "mostra ciò che le persone hanno deciso sulle righe di uno spostamento",
  "help.line":
    "la sottoscrizione di origine (o l’inizio del suo ID), oppure il suo SKU se una sola riga lo ha",
  "help.reason": "perché",
  "help.by": "chi ne risponde (se manca: l’utente di questo computer)",
  "help.route": "come procede la riga",
  "help.replaceWith":
    "SKU da acquistare al posto di quello della riga; nessun dato va comunque perso",
  "help.acceptGap":
    "utenti che possono restare senza licenza mentre un ordine è diviso per il limite di licenze, come concordato con il cliente",
  "help.acceptLoss": "piani di servizio senza dati di cui si accetta la perdita",
  "help.treatAs":
    "che tipo di prodotto è lo SKU della riga, qualunque cosa faccia pensare il nome; si sposta solo ciò che è a pagamento",
  "help.ignore": "rilievi di cui risponde chi decide",
  "help.sku": "lo SKU richiesto al suo posto",
  "help.seats": "quante licenze sono richieste",
  "help.term": "la durata richiesta",
  decided: "{by} ha deciso il giorno {at} su {lineId}: {reason}",
  route: "Percorso: {route}.",
  replaceWith: "Acquistato al suo posto: {skus}.",
  acceptGap:
    "{n, plural, one {# utente può} many {# di utenti possono} other {# utenti possono}} restare senza licenza finché non si ordina il resto.",
  acceptLoss: "È accettata la perdita di questi piani di servizio: {plans}.",
  seats: "Richieste: {n, plural, one {# licenza} many {# di licenze} other {# licenze}}.",
  term: "Durata richiesta: {term}.",
  treatAs: "Il suo SKU vale come: {what}.",
  ignores: "Ne risponde chi ha deciso: {findings}.",
  asPlanned: "Ciò che era stato deciso è revocato: la riga procede come pianificato.",
  plannedAnew: "Lo spostamento viene ripianificato di conseguenza.",
  none: "Nessuno ha deciso nulla su una riga di questo spostamento.",
  event: "{by} ha deciso su {what}: {reason}",
  wantedSeats:
    "{title}: {seats, plural, one {richiesta # licenza} many {richieste # di licenze} other {richieste # licenze}}; {exists, plural, one {ne esiste #} many {ne esistono #} other {ne esistono #}}.",
  wantedTerm: "{title}: durata richiesta {term}, qualunque sia quella dell’origine.",
  wantedSku: "{title}: al suo posto è richiesto {sku}.",
} satisfies Record<keyof typeof english, string>;
