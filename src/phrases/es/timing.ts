import type { timing as english } from "../en/timing.ts";

export const timing = {
  cost: "Coste de la transición: {cost}",
  priceLost: "De ello, ventaja de precio perdida por la fecha: {cost}",
  listCost: "Lo mismo a precio de lista: {cost}",
  latestSafe: "Todo en el último momento seguro sin licencia piloto ({at}): {cost} más",
  runnerUp: "Segundo mejor momento del primer pedido: {at}, {cost} más",
  today: "Todo hoy: {cost} más",
  doingNothing: "Sin hacer nada, un período más en los orígenes: {cost}",
  lowerBound:
    "Ningún calendario con su directiva cuesta menos de {least}; este plan está {gap} por encima.",
  rehearsing: "{what}: ensayando el pedido ({count})",
  rehearsed: "{what}: el ensayo no encontró nada que lo impida ({count})",
  rehearsalRefused: "{what}: el ensayo encontró lo que impediría el pedido: {why}",
  help: "muestra en qué días caben los pedidos previstos, con las personas que hay",
  helpPerDay: "cuántos pedidos caben en un día",
  helpCredit: "lo máximo que pueden comprometer los pedidos de un día",
  noOrders: "No hay nada previsto.",
  day: "{day}: {n, plural, one {# pedido} many {# de pedidos} other {# pedidos}}",
  dayCommits: "Compromete {committed}",
  noCredit:
    "{company}: {what} no cabe en el límite de crédito de ningún día libre antes del último momento seguro",
  daysNotProven: "Puede haber días más baratos: la búsqueda terminó en su último paso.",
  dayOrder:
    "{company}: {what}, {n, plural, one {# licencia} many {# de licencias} other {# licencias}}",
  noDay: "{company}: {what} no tiene día libre antes del último momento seguro",
  customerCost: "Lo mismo a lo que paga el cliente: {cost}",
  committedAtList: "A precio de lista: {cost}",
  committedByCustomer: "A lo que paga el cliente: {cost}",
  horizon: "Todo esto llega hasta el {at}, fin del primer período.",
} satisfies Record<keyof typeof english, string>;
