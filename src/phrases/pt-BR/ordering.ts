import type { ordering as english } from "../en/ordering.ts";

export const ordering = {
  "letter.subject": "{companyName}: pedido a fazer no provedor",
  "letter.intro":
    "Agora é preciso executar o plano de mudança aprovado de {companyName}. Faça no seu provedor exatamente este pedido; ele passa a valer assim que o locatário o mostrar.",
  "letter.order": "O pedido",
  "letter.new":
    "{title}: uma nova assinatura com {seats, plural, one {# licença} many {# de licenças} other {# licenças}}",
  "letter.raise":
    "{title}: aumentar a assinatura {subscriptionId} para {seats, plural, one {# licença} many {# de licenças} other {# licenças}} no total",
  "letter.term": "Prazo: {months, plural, one {# mês} many {# de meses} other {# meses}}",
  "letter.ceiling": "No máximo {ceiling} por licença e mês: foi o aprovado",
  "letter.until":
    "Faça o pedido até {until}, não depois: a partir daí não há aprovação, e perguntaremos de novo",
  "letter.line": "Em uma linha, para copiar: {line}",
  "letter.step1":
    "Veja primeiro se o pedido já foi feito; nesse caso, apenas leve o número de licenças ao indicado.",
  "letter.step2":
    "Faça o pedido, usando a última parte da linha como referência, e deixe a renovação ativada.",
  "letter.step3":
    "Confirme esta etapa quando o pedido estiver feito e com renovação; ou recuse, se o provedor não o vender assim.",
  "help.provider": "o provedor ao qual fazemos pedidos: import",
  "help.import":
    "importa a exportação do provedor: quais assinaturas são nossas, suas licenças e renovação",
  "help.file": "arquivo CSV como o portal do provedor o grava",
  "help.by": "quem responde por isso (padrão: quem está conectado neste computador)",
  imported:
    "{n, plural, one {# assinatura importada} many {# de assinaturas importadas} other {# assinaturas importadas}}; clientes: {customers, number}.",
  "option.ordering":
    "quem faz o pedido: api (nosso software) ou provider (uma pessoa, no provedor)",
} satisfies typeof english;
