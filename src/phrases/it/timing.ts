import type { timing as english } from "../en/timing.ts";

export const timing = {
  cost: "Costo della transizione: {cost}",
  priceLost: "Di cui prezzo perso per la data: {cost}",
  listCost: "Lo stesso al prezzo di listino: {cost}",
  latestSafe: "Tutto nell’ultimo momento sicuro senza licenza pilota ({at}): {cost} in più",
  runnerUp: "Secondo miglior primo ordine: {at}, {cost} in più",
  today: "Tutto oggi: {cost} in più",
  doingNothing: "Senza fare nulla, un altro periodo presso le origini: {cost}",
  lowerBound:
    "Nessun calendario secondo i criteri impostati costa meno di {least}; questo piano è {gap} sopra.",
  rehearsing: "{what}: simulazione preliminare dell’ordine ({count})",
  rehearsed: "{what}: la simulazione preliminare non ha trovato ostacoli ({count})",
  rehearsalRefused:
    "{what}: la simulazione preliminare ha trovato ciò che fermerebbe l’ordine: {why}",
} satisfies Record<keyof typeof english, string>;
