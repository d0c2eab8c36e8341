import type { timing as english } from "../en/timing.ts";

export const timing = {
  cost: "Custo de transição: {cost}",
  priceLost: "Dos quais preço perdido pela data: {cost}",
  listCost: "O mesmo pelo preço de tabela: {cost}",
  latestSafe: "Tudo no último momento seguro sem licença-piloto ({at}): {cost} a mais",
  runnerUp: "Segundo melhor primeiro pedido: {at}, {cost} a mais",
  today: "Tudo hoje: {cost} a mais",
  doingNothing: "Sem fazer nada, mais um prazo nas origens: {cost}",
  lowerBound:
    "Dentro da sua política, nenhum cronograma custa menos de {least}; este plano custa {gap} a mais.",
  rehearsing: "{what}: ensaiando o pedido ({count})",
  rehearsed: "{what}: o ensaio não encontrou obstáculos ({count})",
  rehearsalRefused: "{what}: o ensaio encontrou o que impediria o pedido: {why}",
  help: "mostra em que dias cabem os pedidos planejados, com as pessoas que há",
  helpPerDay: "quantos pedidos cabem em um dia",
  helpCredit: "o máximo que os pedidos de um dia podem comprometer",
  noOrders: "Nada está planejado.",
  day: "{day}: {n, plural, one {# pedido} many {# de pedidos} other {# pedidos}}",
  dayCommits: "Compromete {committed}",
  noCredit:
    "{company}: {what} não cabe no limite de crédito de nenhum dia livre antes do último momento seguro",
  daysNotProven: "Pode haver dias mais baratos: a busca terminou no último passo.",
  dayOrder:
    "{company}: {what}, {n, plural, one {# licença} many {# de licenças} other {# licenças}}",
  noDay: "{company}: {what} não tem dia livre antes do último momento seguro",
  customerCost: "O mesmo pelo que o cliente paga: {cost}",
  committedAtList: "Pelo preço de tabela: {cost}",
  committedByCustomer: "Pelo que o cliente paga: {cost}",
  horizon: "Tudo isso vai até {at}, o fim do primeiro prazo.",
} satisfies Record<keyof typeof english, string>;
