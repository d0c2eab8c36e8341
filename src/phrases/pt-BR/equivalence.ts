import type { equivalence as en } from "../en/equivalence.ts";

export const equivalence = {
  "help.equivalents":
    "mostra o que cobre um SKU que não pode mais ser comprado, pelos planos de serviço",
  "help.all": "responde para cada SKU da lista de licenças",
  "column.sku": "SKU",
  "column.verdict": "Resposta",
  "column.choice": "Comprar no lugar",
  "verdict.same": "O mesmo SKU",
  "verdict.superset": "Outro SKU",
  "verdict.combination": "Vários SKUs juntos",
  "verdict.ignore": "Nunca comprado",
  "verdict.blocked": "Bloqueado",
  "why.SAME_SKU": "Ainda pode ser comprado.",
  "why.ONE_SKU_COVERS":
    "Um único SKU tem todos os planos de serviço que guardam dados, na mesma edição ou em uma superior.",
  "why.SKUS_COVER_TOGETHER": "Nenhum SKU os cobre sozinho; estes os cobrem juntos.",
  "why.NEVER_BOUGHT":
    "Gratuito, de avaliação, incluído em outro ou comprado pelos próprios usuários: nada precisa tomar o seu lugar.",
  "why.NO_PLANS_LISTED":
    "A lista de licenças não indica os planos de serviço dele, portanto não há o que comparar.",
  "why.DATA_WOULD_BE_LOST":
    "Nenhuma licença que os mesmos clientes possam comprar cobre todos os planos de serviço que guardam dados.",
  "why.TOO_LITTLE_COVERED": "O que pode ser comprado cobre menos da metade.",
  "why.PLANS_EXCLUDE_EACH_OTHER": "O que o cobriria não pode ser atribuído junto ao mesmo usuário.",
  "why.BOUND_MET":
    "Há tantas combinações que nem todas foram testadas; pode existir uma resposta melhor.",
  price: "Uma licença de cada, por um mês, pelo menor preço do seu mercado: {price}",
  lost: "{n, plural, one {# plano de serviço não fica coberto e não guarda dados; alguém precisa aceitar a perda:} many {# de planos de serviço não ficam cobertos e não guardam dados; alguém precisa aceitar a perda:} other {# planos de serviço não ficam cobertos e não guardam dados; alguém precisa aceitar a perda:}}",
  nobodyCovers:
    "{n, plural, one {# plano de serviço seria perdido:} many {# de planos de serviço seriam perdidos:} other {# planos de serviço seriam perdidos:}}",
  unasked:
    "{n, plural, one {# plano de serviço vem junto e hoje não está em uso:} many {# de planos de serviço vêm junto e hoje não estão em uso:} other {# planos de serviço vêm junto e hoje não estão em uso:}}",
} satisfies typeof en;
