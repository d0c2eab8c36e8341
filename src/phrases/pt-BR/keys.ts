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
  "timeline.title": "Na linha do tempo",
  "timeline.along": "Evento anterior e próximo da linha",
  "timeline.ends": "Primeiro e último evento da linha",
  "timeline.rows": "Evento mais próximo na linha acima e abaixo",
  "timeline.pages": "Dez linhas para cima e para baixo",
  "timeline.first": "Primeiro evento do plano",
  "timeline.last": "Último evento do plano",
  "timeline.close": "Fechar os detalhes do evento",
  "timeline.deadline": "Próximo prazo",
  "timeline.finding": "Próxima constatação",
  "timeline.table": "Para a tabela e de volta",
} satisfies Record<keyof typeof english, string>;
