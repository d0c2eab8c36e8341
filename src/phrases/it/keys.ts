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
} satisfies Record<keyof typeof english, string>;
