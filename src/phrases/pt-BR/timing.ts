import type { timing as english } from "../en/timing.ts";

export const timing = {
  cost: "Custo da transição: {cost}",
  priceLost: "Dos quais preço perdido pela data: {cost}",
  listCost: "O mesmo pelo preço de tabela: {cost}",
  latestSafe: "Tudo no último momento seguro sem licença-piloto ({at}): {cost} a mais",
  runnerUp: "Segundo melhor primeiro pedido: {at}, {cost} a mais",
  today: "Tudo hoje: {cost} a mais",
  doingNothing: "Sem fazer nada, mais um prazo nas origens: {cost}",
  lowerBound:
    "Nenhum cronograma sob a sua política custa menos de {least}; este plano está {gap} acima.",
  rehearsing: "{what}: ensaiando o pedido ({count})",
  rehearsed: "{what}: o ensaio não encontrou nada no caminho ({count})",
  rehearsalRefused: "{what}: o ensaio encontrou o que impediria o pedido: {why}",
} satisfies Record<keyof typeof english, string>;
