import type { dates as english } from "../en/dates.ts";

export const dates = {
  about:
    "Ordini, passaggi effettivi, ultimi momenti sicuri, termini ultimi per annullare, contratti e accessi di tutti gli spostamenti aperti, e i giorni in cui non si ordina nulla.",
  sum: "Ordini: {orders, number}; passaggi effettivi: {cutovers, number}; scadenze: {deadlines, number}; contratti e accessi: {lasting, number}",
  month: "Il mese in breve; ogni giorno porta al proprio elenco",
  more: "+{n, number}",
  noOrders: "Nessun ordine",
  freeze: "Nessun ordine: {span}",
  freezeNamed: "Nessun ordine: {span} ({name})",
  "event.accessExtends": "Microsoft proroga l’amministrazione delegata (GDAP)",
  "event.agreementAccepted": "Il cliente ha accettato il Contratto del cliente Microsoft",
  "event.agreementEnds": "Termina la durata del contratto: {agreement}",
  "agreement.eaEas": "Contratto Enterprise",
  "agreement.mpsa": "Contratto MPSA",
  "agreement.openValue": "Contratto Open Value",
} satisfies Record<keyof typeof english, string>;
