import type { remind as english } from "../en/remind.ts";

export const remind = {
  act: "Lembrar agora",
  asked: "O lembrete sai agora, com o que vale hoje.",
  recent: "Nada foi enviado: a última carta saiu em {at}, e ninguém recebe duas por dia.",
  paused:
    "Nada foi enviado: a mudança está em pausa, e enquanto isso ninguém é lembrado desta etapa.",
  own: "Nada foi enviado: não se espera por mais ninguém.",
  next: "Próximo lembrete automático",
  noNext: "nenhum; já houve lembretes suficientes",
  read: "Ler a carta",
  waiting: "Pedido em {at}",
} satisfies typeof english;
