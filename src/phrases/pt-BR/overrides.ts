import type { overrides as english } from "../en/overrides.ts";

export const overrides = {
  "help.override":
    "decide sobre uma linha de forma diferente do planejador, com um responsável e um motivo; sem escolha, desfaz o que foi decidido",
  "help.overrides": "mostra o que as pessoas decidiram sobre as linhas de uma mudança",
  "help.line": "a assinatura de origem (ou o início do seu ID), ou o SKU se só uma linha o tiver",
  "help.reason": "por quê",
  "help.by": "quem responde por isso (padrão: quem está conectado neste computador)",
  "help.route": "como a linha segue",
  "help.replaceWith": "SKUs a comprar no lugar do da linha; nenhum dado se perde mesmo assim",
  "help.acceptGap":
    "usuários que podem ficar sem licença enquanto o pedido é dividido sob o limite, como o cliente concordou",
  "help.acceptLoss": "planos de serviço sem dados cuja perda é aceita",
  "help.treatAs": "o que é o SKU da linha, seja qual for o nome; só o que é pago é movido",
  "help.ignore": "constatações pelas quais quem decide responde",
  "help.sku": "o SKU desejado em seu lugar",
  "help.seats": "quantas licenças se querem",
  "help.term": "o prazo desejado",
  decided: "{by} decidiu em {at} sobre {lineId}: {reason}",
  route: "Rota: {route}.",
  replaceWith: "Comprado em seu lugar: {skus}.",
  acceptGap:
    "{n, plural, one {# usuário pode} many {# de usuários podem} other {# usuários podem}} ficar sem licença até que o resto seja pedido.",
  acceptLoss: "A perda destes planos de serviço é aceita: {plans}.",
  seats: "Desejadas: {n, plural, one {# licença} many {# de licenças} other {# licenças}}.",
  term: "Prazo desejado: {term}.",
  treatAs: "Seu SKU conta como: {what}.",
  ignores: "Há quem responda por: {findings}.",
  asPlanned: "O que foi decidido antes é desfeito: a linha segue o planejado.",
  plannedAnew: "A mudança é replanejada com isso.",
  none: "Ninguém decidiu nada sobre nenhuma linha desta mudança.",
  event: "{by} decidiu sobre {what}: {reason}",
  wantedSeats:
    "{title}: {seats, plural, one {# licença é desejada} many {# de licenças são desejadas} other {# licenças são desejadas}}; {exists, plural, one {existe #} many {existem #} other {existem #}}.",
  wantedTerm: "{title}: deseja-se um prazo de {term}, seja qual for o da origem.",
  wantedSku: "{title}: deseja-se {sku} em seu lugar.",
} satisfies Record<keyof typeof english, string>;
