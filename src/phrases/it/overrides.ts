import type { overrides as english } from "../en/overrides.ts";

export const overrides = {
  "help.override":
    "decide su una riga diversamente dal pianificatore, con un responsabile e un motivo; senza scelta, ritira ciò che era stato deciso",
  "help.overrides": "mostra ciò che le persone hanno deciso sulle righe di uno spostamento",
  "help.line":
    "l’abbonamento di origine (o l’inizio del suo id), oppure il suo SKU se una sola riga lo ha",
  "help.reason": "perché",
  "help.by": "chi ne risponde (se manca: l’utente di questo computer)",
  "help.route": "come procede la riga",
  "help.replaceWith":
    "SKU da acquistare al posto di quello della riga; nessun dato va comunque perso",
  "help.acceptGap":
    "utenti che possono restare senza licenza mentre l’ordine è diviso sotto il limite, come concordato con il cliente",
  "help.acceptLoss": "piani di servizio senza dati di cui si accetta la perdita",
  "help.treatAs":
    "che cosa è lo SKU della riga, qualunque cosa faccia pensare il nome; si sposta solo ciò che è a pagamento",
  "help.ignore": "rilievi di cui risponde chi decide",
  "help.sku": "lo SKU voluto al suo posto",
  "help.seats": "quante licenze si vogliono",
  "help.term": "la durata voluta",
  decided: "{by} ha deciso il {at} su {lineId}: {reason}",
  route: "Percorso: {route}.",
  replaceWith: "Acquistato al suo posto: {skus}.",
  acceptGap:
    "{n, plural, one {# utente può} many {# di utenti possono} other {# utenti possono}} restare senza licenza finché non si ordina il resto.",
  acceptLoss: "È accettata la perdita di questi piani di servizio: {plans}.",
  seats: "Volute: {n, plural, one {# licenza} many {# di licenze} other {# licenze}}.",
  term: "Durata voluta: {term}.",
  treatAs: "Il suo SKU vale come: {what}.",
  ignores: "Ne risponde chi ha deciso: {findings}.",
  asPlanned: "Ciò che era stato deciso è ritirato: la riga procede come pianificato.",
  plannedAnew: "Lo spostamento viene ripianificato di conseguenza.",
  none: "Nessuno ha deciso nulla su una riga di questo spostamento.",
  event: "{by} ha deciso su {what}: {reason}",
  wantedSeats:
    "{title}: {seats, plural, one {è voluta # licenza} many {sono volute # di licenze} other {sono volute # licenze}}; {exists, plural, one {ne esiste #} many {ne esistono #} other {ne esistono #}}.",
  wantedTerm: "{title}: è voluta una durata di {term}, qualunque sia quella dell’origine.",
  wantedSku: "{title}: al suo posto è voluto {sku}.",
} satisfies Record<keyof typeof english, string>;
