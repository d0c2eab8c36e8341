import type { pause as english } from "../en/pause.ts";

export const pause = {
  "help.pause":
    "pausa mudanças: nada que possa esperar é iniciado; o que mantém as pessoas trabalhando continua",
  "help.canary":
    "mostra ou escolhe quais pedidos saem primeiro e, após uma conferência, libera os demais",
  "help.first": "tantos clientes a mais vão primeiro; todos depois deles aguardam uma conferência",
  "help.goOn": "a conferência foi feita: quem aguarda prossegue",
  "canary.off": "Nenhum cliente aguarda a conferência dos primeiros.",
  "canary.on":
    "Os pedidos de {n, plural, one {# cliente} many {# de clientes} other {# clientes}} saem primeiro; todos depois deles aguardam uma conferência.",
  "canary.begun":
    "{n, plural, =0 {Nenhum pedido saiu ainda.} one {Saiu o pedido de # cliente:} many {Saíram os pedidos de # de clientes:} other {Saíram os pedidos de # clientes:}}",
  "canary.waiting":
    "{n, plural, =0 {Ninguém aguarda.} one {# cliente aguarda:} many {# de clientes aguardam:} other {# clientes aguardam:}}",
  "canary.event": "A mudança aguarda a conferência dos primeiros clientes",
  "help.resume": "retoma mudanças pausadas",
  "help.all": "todas as mudanças em aberto",
  "help.dryRun": "só diz o que uma pausa não deteria",
  "help.by": "quem decide (padrão: quem está conectado neste computador)",
  "help.reason": "por quê, para quem a encontrar pausada",
  dryRun: "Nada foi alterado. Durante uma pausa continua:",
  paused:
    "{n, plural, one {# mudança está pausada.} many {# de mudanças estão pausadas.} other {# mudanças estão pausadas.}}",
  resumed:
    "{n, plural, =0 {Nenhuma mudança estava pausada.} one {# mudança continua.} many {# de mudanças continuam.} other {# mudanças continuam.}}",
  before: "{company}: já estava pausada.",
  noDeadline: "Ainda não há prazo conhecido.",
  "deadline.approveBy":
    "Aprovar até {at}: depois disso o pedido chega tarde e os usuários ficam sem serviço.",
  "deadline.orderGoesOut":
    "{at}: o pedido aprovado de {title} ({seats, plural, one {# licença} many {# de licenças} other {# licenças}}) é feito, com ou sem pausa. Sem ele, as pessoas parariam de trabalhar.",
  "deadline.renewalNotStopped":
    "{at}: último momento para desativar a renovação de {title}. Durante a pausa ninguém recebe esse pedido; depois ela pode renovar por um prazo inteiro.",
  waits:
    "Nada que possa esperar é iniciado: nenhuma carta ao cliente ou ao parceiro dele, nenhum pedido antes do último momento seguro, nenhuma alteração de licenças ainda não iniciada.",
  goesOn:
    "O que mantém as pessoas trabalhando continua: o locatário é observado, o que foi comprado fica protegido e licenças que faltem são pedidas na hora, como aprovado.",
  runsOn: "Prazos que continuam correndo",
  open: "Pausar",
  openAll: "Pausar todas",
  title: "Pausar a mudança: {company}",
  titleAll: "Pausar todas as mudanças em aberto",
  why: "Por quê, para quem a encontrar pausada (opcional)",
  act: "{n, plural, one {Pausar # mudança} many {Pausar # de mudanças} other {Pausar # mudanças}}",
  not: "Não pausar",
  resume: "Retomar",
  resumeAll: "Retomar todas as pausadas",
  since:
    "Pausada desde {at}. Nada que possa esperar é iniciado; o que mantém as pessoas trabalhando continua.",
  event: "{by} pausou a mudança",
  eventWhy: "{by} pausou a mudança: {reason}",
  resumedEvent: "{by} retomou a mudança",
} satisfies Record<keyof typeof english, string>;
