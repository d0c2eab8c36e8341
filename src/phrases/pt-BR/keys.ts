import type { keys as english } from "../en/keys.ts";

export const keys = {
  title: "Atalhos de teclado",
  text: "As letras só agem onde não se está digitando. Ctrl K funciona sempre.",
  on: "Usar atalhos de uma só letra",
  next: "Próxima linha",
  previous: "Linha anterior",
  open: "Abrir a linha",
  select: "Selecionar a linha",
  snooze: "Adiar a linha",
  sheet: "Esta lista",
} satisfies Record<keyof typeof english, string>;
