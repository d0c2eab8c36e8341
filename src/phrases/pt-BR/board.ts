import type { board as english } from "../en/board.ts";

export const board = {
  next: "Próximos 30 dias",
  nothingAhead: "Nos próximos 30 dias nada é pedido e nada termina.",
  sum: "Pedidos: {orders, number}; viradas: {cutovers, number}; últimos momentos seguros: {lastSafe, number}",
  order: "{n, plural, one {# pedido} many {# de pedidos} other {# pedidos}}",
  cutover: "{n, plural, one {# virada} many {# de viradas} other {# viradas}}",
  lastSafe:
    "{n, plural, one {# último momento seguro} many {# de últimos momentos seguros} other {# últimos momentos seguros}}",
  allDays:
    "{n, plural, one {Mostrar mais # dia} many {Mostrar mais # de dias} other {Mostrar mais # dias}}",
  lately:
    "Feito sem você em 24 horas: {writes, number} operações na Microsoft, {letters, number} cartas",
  failed:
    "{n, plural, one {A Microsoft não respondeu como esperado para # cliente; há nova tentativa automática.} many {A Microsoft não respondeu como esperado para # de clientes; há nova tentativa automática.} other {A Microsoft não respondeu como esperado para # clientes; há nova tentativa automática.}}",
  snooze: "Adiar",
  snoozeOf: "Adiar: {company}",
  until: "até {until}",
  snoozed: "Adiados: {n, number}",
  snoozedUntil: "até {until}, por {by}",
  again: "Mostrar de novo",
  againOf: "Mostrar de novo: {company}",
  find: "Nome ou domínio",
  anybody: "Qualquer pessoa",
  export: "{n, plural, one {Exportar # item} many {Exportar # de itens} other {Exportar # itens}}",
  hidden:
    "{n, plural, one {# item oculto pelo filtro.} many {# de itens ocultos pelo filtro.} other {# itens ocultos pelo filtro.}}",
  "column.customer": "Cliente",
  "column.domain": "Domínio",
  "column.next": "Próximo passo",
  "column.at": "Até",
  "column.who": "Quem deve agir",
  "column.waiting": "Se ninguém agir",
  "column.seatsNow": "Licenças agora",
  "column.seatsAfter": "Licenças depois",
  "column.overlap": "Sobreposição",
  "column.evidence": "Fonte da data de término",
  read: "Lido {ago}",
  stale: "Última leitura: {ago}; nada mais novo chegou desde então",
  overdue:
    "{n, plural, one {# mudança precisa ser lida de novo na Microsoft} many {# de mudanças precisam ser lidas de novo na Microsoft} other {# mudanças precisam ser lidas de novo na Microsoft}}, a primeira desde {at}. O que consta sobre elas é dessa época.",
  group: "{what}: mais {n, number}, o primeiro até {at}",
  "ifNobody.stops":
    "Se ninguém agir a tempo, {n, plural, one {# licença deixa} many {# de licenças deixam} other {# licenças deixam}} de funcionar quando a assinatura anterior terminar",
  "ifNobody.renews":
    "Se ninguém agir a tempo, a assinatura anterior é renovada e paga junto com a nossa",
  "ifNobody.renewsAt":
    "Se ninguém agir a tempo, a assinatura anterior é renovada e paga junto com a nossa: {cost} por dia",
} satisfies Record<keyof typeof english, string>;
