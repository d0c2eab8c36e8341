import type { policy as english } from "../en/policy.ts";

export const policy = {
  "help.policy": "что выбрал партнёр: запасы времени, сроки, инструменты, праздники",
  "help.show": "показать все значения и какие из них выбраны",
  "help.set": "выбрать значение; без значения — вернуть исходное",
  "help.freezes":
    "добавить праздники и периоды запрета, когда ничего не заказывается, из файла календаря или CSV",
  "help.name": "его имя, например rehearsalDays или noticeDays.webDirect",
  "help.value": "значение в виде JSON или текста",
  "help.by": "кто за это отвечает (по умолчанию: пользователь этого компьютера)",
  "help.file": "файл iCalendar или CSV: первый день, последний день и название",
  changed: "{text} (выбрано)",
  nothingChosen: "Все значения исходные.",
  chosen: "Последний выбор: {at}, {by}. Переносы, которые никто не утвердил, планируются заново.",
  freezesAdded:
    "{n, plural, one {Добавлен # праздник или период запрета.} few {Добавлено # праздника и периода запрета.} many {Добавлено # праздников и периодов запрета.} other {Добавлено # праздника и периода запрета.}}",
  freezesPast:
    "{n, plural, one {# уже прошёл и пропущен.} few {# уже прошли и пропущены.} many {# уже прошли и пропущены.} other {# уже прошли и пропущены.}}",
  freezeRefused: "Строка {line} не прочитана: {why}",
  freeze: "с {from} по {to} {name}",
  "refused.noStart": "у события нет начала.",
  "refused.notUtc": "укажите целый день или время в UTC.",
  "refused.unreadable": "дата непонятна; пишите дни как 2026-12-25.",
  "refused.recurring": "событие повторяется; перечислите каждый день.",
  "refused.endsBeforeStart": "конец раньше начала.",
} satisfies Record<keyof typeof english, string>;
