import type { ordering as english } from "../en/ordering.ts";

export const ordering = {
  "letter.subject": "{companyName}: a encomendar no provedor",
  "letter.intro":
    "Agora é preciso executar o plano aprovado de {companyName}. Encomende no seu provedor exatamente isto; passa a valer assim que o locatário o mostra.",
  "letter.order": "O pedido",
  "letter.new":
    "{title}: uma nova assinatura com {seats, plural, one {# licença} many {# licenças} other {# licenças}}",
  "letter.raise":
    "{title}: aumentar a assinatura {subscriptionId} para {seats, plural, one {# licença} many {# licenças} other {# licenças}} no total",
  "letter.term": "Prazo: {months, plural, one {# mês} many {# meses} other {# meses}}",
  "letter.ceiling": "No máximo {ceiling} por licença e mês: foi o aprovado",
  "letter.until":
    "Peça até {until}, não depois: a partir daí ninguém o aprovou, e você será solicitado de novo",
  "letter.line": "Em uma linha, para copiar: {line}",
  "letter.step1":
    "Veja primeiro se já foi encomendado; nesse caso apenas leve o número de licenças ao indicado.",
  "letter.step2":
    "Encomende, usando a última parte da linha como referência, e deixe a renovação ativada.",
  "letter.step3":
    "Confirme esta etapa quando estiver encomendado e com renovação; ou recuse, se o provedor não o vender assim.",
  "help.provider": "o provedor onde encomendamos: import",
  "help.import":
    "incorporar a exportação do provedor: quais assinaturas são nossas, suas licenças e renovação",
  "help.file": "arquivo CSV como o portal do provedor o grava",
  "help.by": "quem responde por isso (padrão: quem está conectado a esta máquina)",
  imported:
    "{n, plural, one {# assinatura incorporada} many {# assinaturas incorporadas} other {# assinaturas incorporadas}}; clientes: {customers, number}.",
  "option.ordering": "quem encomenda: api (nosso software) ou provider (uma pessoa, no provedor)",
} satisfies typeof english;
