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
  "timeline.title": "En la cronología",
  "timeline.along": "Evento anterior y siguiente de la fila",
  "timeline.ends": "Primer y último evento de la fila",
  "timeline.rows": "Evento más próximo en la fila de arriba y de abajo",
  "timeline.pages": "Diez filas hacia arriba y hacia abajo",
  "timeline.first": "Primer evento del plan",
  "timeline.last": "Último evento del plan",
  "timeline.close": "Cerrar los detalles del evento",
  "timeline.deadline": "Plazo siguiente",
  "timeline.finding": "Hallazgo siguiente",
  "timeline.table": "A la tabla y de vuelta",
} satisfies Record<keyof typeof english, string>;
