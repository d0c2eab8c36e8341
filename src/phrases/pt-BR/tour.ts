import type { tour as english } from "../en/tour.ts";

export const tour = {
  skip: "Pular o tour",
  next: "Avançar",
  end: "Concluir",
  count: "Etapa {n} de {all}",
  working: "Um momento …",
  "home.title": "Este é o seu dia",
  "home.text":
    "Primeiro vem o que custa mais deixar esperando. Ainda não há nada: a seguir, um cliente fictício é importado.",
  "ask.title": "Uma carta pede tudo",
  "ask.text":
    "Este cliente compra diretamente da Microsoft. Pedimos uma relação de revendedor, no idioma do cliente.",
  "accept.title": "Por um momento, você é o cliente",
  "accept.text":
    "Só a área restrita permite isto: a seguir, o cliente aceita tudo o que as cartas pedem.",
  "timeline.title": "O antigo, o novo e quando",
  "timeline.text":
    "A barra cheia é o que o cliente tem. A tracejada é o que vamos pedir: não hoje, mas tão tarde quanto for seguro.",
  "seats.title": "A promessa",
  "seats.text":
    "A linha é aquilo de que os usuários precisam. A área é o que está disponível. Ela nunca fica abaixo da linha.",
  "approve.title": "Alguém responde por isso",
  "approve.text":
    "Aqui está o que será comprado, quanto custa e até quando se pode mudar de ideia. Avançar aprova em seu nome.",
  "pass.title": "Deixe o tempo passar",
  "pass.text":
    "Pedido, verificação, fim da assinatura antiga: tudo sozinho. Avançar leva o relógio virtual até o fim.",
  "report.title": "Ninguém percebeu",
  "report.text": "Este relatório é o que você entrega ao cliente. Agora importe os seus.",
} satisfies Record<keyof typeof english, string>;
