import type { keys as english } from "../en/keys.ts";

export const keys = {
  title: "Tasti di scelta rapida",
  text: "Le lettere agiscono solo dove non si sta scrivendo. Ctrl K funziona sempre.",
  on: "Usa scelte rapide di una sola lettera",
  next: "Riga successiva",
  previous: "Riga precedente",
  open: "Apri la riga",
  select: "Seleziona la riga",
  snooze: "Rimanda la riga",
  sheet: "Questo elenco",
  "timeline.title": "Nella cronologia",
  "timeline.along": "Evento precedente e successivo della riga",
  "timeline.ends": "Primo e ultimo evento della riga",
  "timeline.rows": "Evento più vicino nella riga sopra e sotto",
  "timeline.pages": "Dieci righe in su e in giù",
  "timeline.first": "Primo evento del piano",
  "timeline.last": "Ultimo evento del piano",
  "timeline.close": "Chiudi i dettagli dell’evento",
  "timeline.deadline": "Prossima scadenza",
  "timeline.finding": "Prossimo rilievo",
  "timeline.table": "Alla tabella e ritorno",
} satisfies Record<keyof typeof english, string>;
