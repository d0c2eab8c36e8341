import type { timing as english } from "../en/timing.ts";

export const timing = {
  cost: "Coste de la transición: {cost}",
  priceLost: "De ello, precio perdido por la fecha: {cost}",
  listCost: "Lo mismo a precio de lista: {cost}",
  latestSafe: "Todo en el último momento seguro sin licencia piloto ({at}): {cost} más",
  runnerUp: "Segundo mejor primer pedido: {at}, {cost} más",
  today: "Todo hoy: {cost} más",
  doingNothing: "Sin hacer nada, un plazo más en los orígenes: {cost}",
  lowerBound:
    "Ningún calendario con su política cuesta menos de {least}; este plan está {gap} por encima.",
  rehearsing: "{what}: ensayando el pedido ({count})",
  rehearsed: "{what}: el ensayo no encontró nada que lo impida ({count})",
  rehearsalRefused: "{what}: el ensayo encontró lo que impediría el pedido: {why}",
} satisfies Record<keyof typeof english, string>;
