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
} satisfies Record<keyof typeof english, string>;
