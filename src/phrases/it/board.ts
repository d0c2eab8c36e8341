import type { board as english } from "../en/board.ts";

export const board = {
  next: "Prossimi 30 giorni",
  nothingAhead: "Nei prossimi 30 giorni non si ordina nulla e nulla termina.",
  sum: "Ordini: {orders, number}; passaggi effettivi: {cutovers, number}; ultimi momenti sicuri: {lastSafe, number}",
  order: "{n, plural, one {# ordine} many {# di ordini} other {# ordini}}",
  cutover:
    "{n, plural, one {# passaggio effettivo} many {# di passaggi effettivi} other {# passaggi effettivi}}",
  lastSafe:
    "{n, plural, one {# ultimo momento sicuro} many {# di ultimi momenti sicuri} other {# ultimi momenti sicuri}}",
  allDays:
    "{n, plural, one {Mostra # altro giorno} many {Mostra altri # di giorni} other {Mostra altri # giorni}}",
  lately:
    "Svolto senza intervento in 24 ore: {writes, number} operazioni presso Microsoft, {letters, number} lettere",
  failed:
    "{n, plural, one {Per # cliente Microsoft non ha risposto come previsto; il tentativo si ripete da sé.} many {Per # di clienti Microsoft non ha risposto come previsto; il tentativo si ripete da sé.} other {Per # clienti Microsoft non ha risposto come previsto; il tentativo si ripete da sé.}}",
  snooze: "Rimanda",
  snoozeOf: "Rimanda: {company}",
  until: "fino a: {until}",
  snoozed: "Rimandati: {n, number}",
  snoozedUntil: "fino a: {until}; da: {by}",
  again: "Mostra di nuovo",
  againOf: "Mostra di nuovo: {company}",
  find: "Nome o dominio",
  anybody: "Chiunque",
  export: "{n, plural, one {Esporta # voce} many {Esporta # di voci} other {Esporta # voci}}",
  hidden:
    "{n, plural, one {# voce nascosta dal filtro.} many {# di voci nascoste dal filtro.} other {# voci nascoste dal filtro.}}",
  "column.customer": "Cliente",
  "column.domain": "Dominio",
  "column.next": "Passo successivo",
  "column.at": "Entro",
  "column.who": "Chi deve agire",
  "column.waiting": "Se nessuno agisce",
  "column.seatsNow": "Licenze ora",
  "column.seatsAfter": "Licenze dopo",
  "column.overlap": "Sovrapposizione",
  "column.evidence": "Fonte della data di fine",
  read: "Letto: {ago}",
  stale: "Ultima lettura: {ago}; da allora non è arrivato nulla di nuovo",
  overdue:
    "{n, plural, one {# spostamento va riletto da Microsoft} many {# di spostamenti vanno riletti da Microsoft} other {# spostamenti vanno riletti da Microsoft}}, il primo da: {at}. I relativi dati risalgono ad allora.",
  group: "{what}: altri {n, number}, il primo entro: {at}",
  "ifNobody.stops":
    "Se nessuno agisce in tempo, alla scadenza della sottoscrizione precedente {n, plural, one {# licenza smette} many {# di licenze smettono} other {# licenze smettono}} di funzionare",
  "ifNobody.renews":
    "Se nessuno agisce in tempo, la sottoscrizione precedente si rinnova e si paga insieme alla nostra",
  "ifNobody.renewsAt":
    "Se nessuno agisce in tempo, la sottoscrizione precedente si rinnova e si paga insieme alla nostra: {cost} al giorno",
} satisfies Record<keyof typeof english, string>;
