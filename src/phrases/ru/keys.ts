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
} satisfies Record<keyof typeof english, string>;
