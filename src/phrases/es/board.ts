import type { board as english } from "../en/board.ts";

export const board = {
  next: "Próximos 30 días",
  nothingAhead: "En los próximos 30 días no se pide nada ni termina nada.",
  sum: "Pedidos: {orders, number}; cambios efectivos: {cutovers, number}; últimos momentos seguros: {lastSafe, number}",
  order: "{n, plural, one {# pedido} many {# de pedidos} other {# pedidos}}",
  cutover:
    "{n, plural, one {# cambio efectivo} many {# de cambios efectivos} other {# cambios efectivos}}",
  lastSafe:
    "{n, plural, one {# último momento seguro} many {# de últimos momentos seguros} other {# últimos momentos seguros}}",
  allDays:
    "{n, plural, one {Mostrar # día más} many {Mostrar # de días más} other {Mostrar # días más}}",
  lately:
    "Hecho sin usted en 24 horas: {writes, number} operaciones en Microsoft, {letters, number} cartas",
  failed:
    "{n, plural, one {Microsoft no respondió como se esperaba para # cliente; se vuelve a intentar automáticamente.} many {Microsoft no respondió como se esperaba para # de clientes; se vuelve a intentar automáticamente.} other {Microsoft no respondió como se esperaba para # clientes; se vuelve a intentar automáticamente.}}",
  snooze: "Posponer",
  snoozeOf: "Posponer: {company}",
  until: "hasta: {until}",
  snoozed: "Pospuestos: {n, number}",
  snoozedUntil: "hasta: {until}; por: {by}",
  again: "Mostrar de nuevo",
  againOf: "Mostrar de nuevo: {company}",
  find: "Nombre o dominio",
  anybody: "Cualquiera",
  export:
    "{n, plural, one {Exportar # entrada} many {Exportar # de entradas} other {Exportar # entradas}}",
  hidden:
    "{n, plural, one {El filtro oculta # entrada.} many {El filtro oculta # de entradas.} other {El filtro oculta # entradas.}}",
  "column.customer": "Cliente",
  "column.domain": "Dominio",
  "column.next": "Siguiente paso",
  "column.at": "Hasta",
  "column.who": "Quién debe actuar",
  "column.waiting": "Si nadie actúa",
  "column.seatsNow": "Licencias ahora",
  "column.seatsAfter": "Licencias después",
  "column.overlap": "Solapamiento",
  "column.evidence": "Fuente de la fecha de finalización",
  read: "Leído {ago}",
  stale: "Última lectura: {ago}; desde entonces no ha llegado nada nuevo",
  overdue:
    "{n, plural, one {# traslado debe volver a leerse en Microsoft} many {# de traslados deben volver a leerse en Microsoft} other {# traslados deben volver a leerse en Microsoft}}, el primero desde el {at}. Lo que se dice de ellos es de entonces.",
  group: "{what}: {n, number} más, el primero hasta el {at}",
  "ifNobody.stops":
    "Si nadie actúa a tiempo, {n, plural, one {# licencia deja} many {# de licencias dejan} other {# licencias dejan}} de funcionar cuando termine la suscripción anterior",
  "ifNobody.renews":
    "Si nadie actúa a tiempo, la suscripción anterior se renueva y se paga junto con la nuestra",
  "ifNobody.renewsAt":
    "Si nadie actúa a tiempo, la suscripción anterior se renueva y se paga junto con la nuestra: {cost} al día",
} satisfies Record<keyof typeof english, string>;
