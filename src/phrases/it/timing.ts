import type { timing as english } from "../en/timing.ts";

export const timing = {
  cost: "Costo di transizione: {cost}",
  priceLost: "Di cui prezzo perso a causa della data: {cost}",
  listCost: "Lo stesso al prezzo di listino: {cost}",
  latestSafe:
    "Tutto nell’ultimo momento sicuro che non richiede una licenza pilota ({at}): {cost} in più",
  runnerUp: "Secondo momento migliore per il primo ordine: {at}, {cost} in più",
  today: "Tutto oggi: {cost} in più",
  doingNothing: "Senza fare nulla, un altro periodo presso le origini: {cost}",
  lowerBound:
    "Nessun calendario secondo i criteri costa meno di {least}; questo piano costa {gap} in più.",
  rehearsing: "{what}: simulazione preliminare dell’ordine ({count})",
  rehearsed: "{what}: la simulazione preliminare non ha trovato ostacoli ({count})",
  rehearsalRefused:
    "{what}: la simulazione preliminare ha trovato ciò che fermerebbe l’ordine: {why}",
  help: "mostra in quali giorni trovano posto gli ordini previsti, con un dato numero di persone",
  helpPerDay: "quanti ordini può sostenere un giorno",
  helpCredit: "l’impegno massimo degli ordini di un giorno",
  noOrders: "Non è previsto nulla.",
  day: "{day}: {n, plural, one {# ordine} many {# di ordini} other {# ordini}}",
  dayCommits: "Impegno: {committed}",
  noCredit:
    "{company}: {what} non rientra nel limite di credito di alcun giorno libero prima dell’ultimo momento sicuro",
  daysNotProven:
    "Potrebbero esserci giorni meno costosi: la ricerca si è fermata al suo ultimo passo.",
  dayOrder: "{company}: {what}, {n, plural, one {# licenza} many {# di licenze} other {# licenze}}",
  noDay: "{company}: {what} non ha un giorno libero prima dell’ultimo momento sicuro",
  customerCost: "Lo stesso al prezzo che paga il cliente: {cost}",
  committedAtList: "A prezzo di listino: {cost}",
  committedByCustomer: "Al prezzo che paga il cliente: {cost}",
  horizon: "Tutto questo va fino alla fine del primo periodo: {at}",
} satisfies Record<keyof typeof english, string>;
