import type { acts as english } from "../en/acts.ts";

export const acts = {
  name: "Il Suo nome",
  "link.title": "La pagina del cliente",
  "link.text":
    "Le lettere portano al cliente il link. Chi ha il link può leggere questo solo spostamento e dare il consenso per il cliente; non si apre nient’altro.",
  "link.make": "Crea un link",
  "link.made": "Funziona fino a: {until}",
  "link.open": "Apri",
  "link.revoke": "Ritira tutti i link",
  "link.revoked": "Ritirati. Nessun link dato a questo cliente apre più nulla.",
  "attest.open": "Registra quanto riferito",
  "attest.text":
    "Per una risposta arrivata per telefono o posta. Viene conservata come attestata da quella persona; quanto mostra poi Microsoft conta di più.",
  "attest.by": "Chi l’ha detto",
  "attest.note": "Come lo sa? (telefonata, posta, data)",
  "attest.done": "È fatto",
  "attest.refused": "È stato rifiutato",
  "abort.open": "Interrompi lo spostamento",
  "abort.title": "Interrompere lo spostamento: {company}",
  "abort.undone": "Verrà annullato",
  "abort.stays": "Non si può più annullare",
  "abort.read": "Ho letto che cosa non si può annullare.",
  "abort.not": "Non interrompere",
  "abort.act": "Interrompi",
  "abort.done": "Interrotto. Quanto elencato è in corso.",
  "licenses.tab": "Licenze",
  "licenses.same": "Nessuno viene riassegnato: stessa offerta.",
  "licenses.back": "Restituisci a tutti le licenze di prima",
  "licenses.backText":
    "Esattamente come prima della nostra prima modifica, per tutti in questo spostamento. Viene rifiutato, indicando che cosa manca, quando le vecchie licenze non ci sono più.",
} satisfies Record<keyof typeof english, string>;
