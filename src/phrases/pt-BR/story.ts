import type { story as english } from "../en/story.ts";

export const story = {
  "option.port": "porta neste computador; se estiver ocupada, a próxima livre",
  "option.seed": "número a partir do qual o mundo é gerado",
  "option.seeds": "uma semente ou um intervalo, como 1..10",
  "option.folder": "pasta em que o mundo é guardado",
  "option.world": "arquivo do mundo com que começar",
  "option.loose": "apenas registra o que não é emulado, em vez de recusar",
  "option.addressFile": "arquivo em que gravar o endereço quando estiver pronto",
  "option.crashes": "quantas vezes o servidor e o executor são derrubados no caminho",
  "option.customers": "número de clientes",
  "option.users": "número aproximado de usuários por cliente",
  "option.evidence": "pasta para aquilo com que cada execução foi julgada, um arquivo por semente",
  "option.fast": "sem processos, soquetes nem banco de dados: milhares de sementes em minutos",
  "option.strategy":
    "planejar de outro modo, em uma única thread como com --fast: o que faz um operador sem o Handover",
  "option.faults":
    "como as pessoas agem: none (prontamente), rough (com atraso), hostile (com atraso, nunca ou ao contrário)",
  sandboxReady: "Nuvem emulada da Microsoft: {url}",
  progress: "{date} ({percent, number, ::.}%)",
  heading:
    "{customers, plural, one {# cliente} many {# de clientes} other {# clientes}}, {days, plural, one {# dia} many {# de dias} other {# dias}} a partir de {from}",
  customer: "{company} ({country}): {situation}",
  "situation.webDirectMca": "compra direta da Microsoft sob um Contrato de Cliente da Microsoft",
  "situation.webDirectMosa":
    "compra direta da Microsoft sob um Contrato de Assinatura Online da Microsoft",
  "situation.enterpriseExtensionLeftOn": "um Contrato Enterprise cuja prorrogação ficou ativada",
  "situation.enterpriseLapses": "um Contrato Enterprise que se deixa expirar",
  "situation.rivalAnnual": "assinaturas anuais de outro parceiro",
  "situation.rivalMonthly": "uma assinatura mensal de outro parceiro",
  "situation.retail": "uma chave do produto comprada no varejo",
  "situation.outOfRegion": "um locatário em outra região de autorização do CSP",
  "situation.discontinuedOffer": "uma oferta fora de venda",
  "situation.supportOnly": "fica com outro parceiro e recebe de nós apenas suporte",
  "situation.seatCap": "200 licenças de um plano para pequenas empresas com limite de 300",
  "situation.threeEnds": "três assinaturas da mesma oferta com términos diferentes",
  "situation.freeSkus": "uma assinatura paga entre muitas gratuitas",
  "situation.acceptsLate": "o administrador aceita tarde",
  "situation.neverAnswers": "ninguém jamais responde",
  "situation.cancelsEarly": "cancela cedo a assinatura antiga",
  "situation.renewsBySurprise": "a assinatura antiga é renovada de surpresa",
  "situation.growsOurs": "já tem uma assinatura nossa, que cresce",
  "situation.groupAndCloudPc": "licenças por grupo, PCs na nuvem e uma assinatura que fica",
  "situation.openValue": "um contrato Open Value",
  event: "  {date}  {what}",
  "event.relationshipAccepted": "o cliente aceitou a relação de revendedor",
  "event.relationshipRefused": "a relação de revendedor foi recusada",
  "event.renewalStopped": "a renovação da assinatura antiga foi desativada",
  "event.customerCancelled": "o cliente cancelou a assinatura antiga",
  "event.termRenewed": "a assinatura antiga foi renovada",
  "event.renewalCancelled": "a renovação foi desfeita a tempo",
  "event.extensionBegan": "a assinatura antiga entrou em prorrogação",
  "event.extensionEnded": "a prorrogação foi encerrada",
  "event.serviceCut": "a assinatura antiga terminou",
  "event.ordered":
    "{seats, plural, one {# licença pedida} many {# de licenças pedidas} other {# licenças pedidas}} a nós: {offer}",
  "event.seatsRaised":
    "{seats, plural, one {# licença acrescentada} many {# de licenças acrescentadas} other {# licenças acrescentadas}} conosco: {offer}",
  "ending.moved": "  Levadas: {count, number}",
  "ending.kept": "  Mantidas: {count, number}",
  "ending.ignored": "  Gratuitas, não tocadas: {count, number}",
  "ending.unfinished": "  Não concluídas: {count, number}",
  "ending.refused": "  Não levadas: {count, number}. {why}",
  "summary.lines":
    "Assinaturas: {lines, number}. Levadas: {moved, number}; mantidas: {kept, number}; gratuitas e não tocadas: {ignored, number}; não levadas, com motivo: {refused, number}; não concluídas: {unfinished, number}.",
  "summary.continuity":
    "Horas em que usuários ficaram sem serviço por nossa causa: {hours, number}. Dados perdidos: {lost, number}.",
  "summary.byOthers": "Horas sem serviço causadas por outros: {hours, number}.",
  "summary.licenses":
    "Licenças compradas: {bought, number}; compradas duas vezes: {twice, number}; fora da aprovação: {unapproved, number}.",
  "summary.renewals":
    "Renovações indesejadas: {unwanted, number}; desfeitas a tempo: {rescued, number}.",
  "summary.cost": "Custo de transição: {total}, dos quais sobreposição: {overlap}.",
  "fast.broken": "A semente {seed} violou: {what}",
  "fast.replay": "Para repetir: {command}",
  "fast.progress": "{done, number} de {all, number} sementes concluídas.",
  "fast.sum":
    "{seeds, plural, one {# semente} many {# de sementes} other {# sementes}} em {seconds, number} s, das quais com violações: {seedsBroken, number}. Chamadas: {requests, number}, limitadas: {throttled, number}; quedas: {crashes, number}; linhas: {lines, number}, mudadas: {moved, number}, recusadas: {refused, number}, não concluídas: {unfinished, number}; invariantes violadas: {invariantsBroken, number}.",
  "summary.run":
    "Semente {seed}: {requests, number} solicitações à nuvem emulada, {seconds, number} s.",
  "summary.broken": "Promessas quebradas: {broken}",
  "summary.kept": "Todas as promessas foram cumpridas.",
} satisfies Record<keyof typeof english, string>;
