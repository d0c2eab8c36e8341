import type { keys as english } from "../en/keys.ts";

export const keys = {
  title: "Métodos abreviados de teclado",
  text: "Las letras solo actúan donde no se está escribiendo. Ctrl K funciona siempre.",
  on: "Usar métodos abreviados de una sola letra",
  next: "Fila siguiente",
  previous: "Fila anterior",
  open: "Abrir la fila",
  select: "Seleccionar la fila",
  snooze: "Posponer la fila",
  sheet: "Esta lista",
} satisfies Record<keyof typeof english, string>;
