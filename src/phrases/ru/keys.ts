import type { keys as english } from "../en/keys.ts";

export const keys = {
  title: "Сочетания клавиш",
  text: "Буквы действуют только там, где ничего не вводится. Ctrl K работает всегда.",
  on: "Использовать однобуквенные клавиши",
  next: "Следующая строка",
  previous: "Предыдущая строка",
  open: "Открыть строку",
  select: "Выбрать строку",
  snooze: "Отложить строку",
  sheet: "Этот список",
  "timeline.title": "На временной шкале",
  "timeline.along": "Предыдущее и следующее событие строки",
  "timeline.ends": "Первое и последнее событие строки",
  "timeline.rows": "Ближайшее событие строкой выше и ниже",
  "timeline.pages": "На десять строк вверх и вниз",
  "timeline.first": "Первое событие плана",
  "timeline.last": "Последнее событие плана",
  "timeline.close": "Закрыть сведения о событии",
  "timeline.deadline": "Следующий срок",
  "timeline.finding": "Следующее замечание",
  "timeline.table": "К таблице и обратно",
} satisfies Record<keyof typeof english, string>;
