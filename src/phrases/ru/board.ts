import type { board as english } from "../en/board.ts";

export const board = {
  next: "Ближайшие 30 дней",
  nothingAhead: "В ближайшие 30 дней ничего не заказывается и не заканчивается.",
  sum: "Заказы: {orders, number}; переключения: {cutovers, number}; последние безопасные моменты: {lastSafe, number}",
  order: "{n, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}}",
  cutover:
    "{n, plural, one {# переключение} few {# переключения} many {# переключений} other {# переключения}}",
  lastSafe:
    "{n, plural, one {# последний безопасный момент} few {# последних безопасных момента} many {# последних безопасных моментов} other {# последнего безопасного момента}}",
  allDays:
    "{n, plural, one {Показать еще # день} few {Показать еще # дня} many {Показать еще # дней} other {Показать еще # дня}}",
  lately:
    "Сделано без вас за 24 часа: действия в Майкрософт — {writes, number}, письма — {letters, number}",
  failed:
    "{n, plural, one {Для # клиента ответ Майкрософт был не таким, как ожидалось; попытка повторится сама.} few {Для # клиентов ответ Майкрософт был не таким, как ожидалось; попытка повторится сама.} many {Для # клиентов ответ Майкрософт был не таким, как ожидалось; попытка повторится сама.} other {Для # клиента ответ Майкрософт был не таким, как ожидалось; попытка повторится сама.}}",
  snooze: "Отложить",
  snoozeOf: "Отложить: {company}",
  until: "до {until}",
  snoozed: "Отложено: {n, number}",
  snoozedUntil: "до {until}; отложено: {by}",
  again: "Показать снова",
  againOf: "Показать снова: {company}",
  find: "Название или домен",
  anybody: "Кто угодно",
  export:
    "{n, plural, one {Экспортировать # запись} few {Экспортировать # записи} many {Экспортировать # записей} other {Экспортировать # записи}}",
  hidden:
    "{n, plural, one {Фильтром скрыта # запись.} few {Фильтром скрыты # записи.} many {Фильтром скрыто # записей.} other {Фильтром скрыто # записи.}}",
  "column.customer": "Клиент",
  "column.domain": "Домен",
  "column.next": "Далее",
  "column.at": "Срок",
  "column.who": "Кто должен действовать",
  "column.seatsNow": "Лицензий сейчас",
  "column.seatsAfter": "Лицензий после",
  "column.overlap": "Перекрытие",
  "column.evidence": "Источник даты окончания",
} satisfies Record<keyof typeof english, string>;
