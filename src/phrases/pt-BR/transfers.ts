import type { transfers as english } from "../en/transfers.ts";

export const transfers = {
  "letter.ask.subject": "{companyName}: solicitação de transferência da propriedade de cobrança",
  "letter.ask.intro":
    "{companyName} quer continuar com {partnerName}. Nossa solicitação de transferência está no Partner Center. Você pode aceitá-la ou recusá-la.",
  "letter.ask.keeps":
    "Licenças, preço, prazo e data de término ficam como estão, e a Microsoft cobra de você até a véspera da transferência. Os usuários não percebem nada.",
  "letter.ask.step1":
    "Entre no Partner Center como agente administrativo e abra a solicitação de transferência de {companyName}.",
  "letter.ask.step2": "Adicione exatamente as assinaturas acima, e nenhuma outra.",
  "letter.ask.step3":
    "Envie-a. Se não quiser ceder as assinaturas, recuse a solicitação, para que haja tempo de seguir outro caminho.",
  "letter.ask.meanwhile": "Até lá, não suspenda, cancele nem altere essas assinaturas.",
  "letter.agreed": "Trata-se exatamente destas assinaturas",
  "letter.line":
    "{title}: {seats, plural, one {# licença} many {# de licenças} other {# licenças}}, assinatura {subscriptionId}",
  "letter.review.subject": "{companyName}: uma transferência não trouxe o combinado",
  "letter.review.intro":
    "A transferência terminou. O que chegou fica por sua conta, mesmo o que ninguém combinou; o que não foi cedido é comprado como diz o plano de mudança aprovado.",
  "letter.review.unexpected": "Chegaram sem que ninguém tivesse combinado",
  "letter.review.committed":
    "Até o fim dos prazos, elas representam para você um compromisso de {money}, a menos que sejam transferidas de volta.",
  "letter.review.missing": "Combinadas e não cedidas",
  "letter.review.different": "Chegaram diferentes do combinado",
  "letter.review.action":
    "Resolva com o parceiro de origem e confirme esta etapa quando estiver claro.",
  "letter.stuck.subject": "{companyName}: uma transferência ainda está em processamento",
  "letter.stuck.intro":
    "A compra que a substituiria já é necessária. Enquanto uma solicitação está aberta, nada é comprado, porque tudo seria comprado duas vezes: comprar custa {bought}, e as mesmas licenças também chegariam.",
  "letter.stuck.action":
    "Pergunte ao parceiro de origem e ao suporte da Microsoft para parceiros quando ela terminará. Assim que constar como encerrada, compra-se o que não foi cedido.",
  "letter.stuck.unknown": "um valor desconhecido",
  "state.notSent": "não enviada: o prazo acabou",
  "state.refused": "a Microsoft não a aceitou",
  "state.pending": "aguarda resposta",
  "state.inProgress": "em processamento",
  "state.complete": "concluída",
  "state.partiallyComplete": "concluída em parte",
  "state.failed": "falhou",
  "state.cancelled": "retirada",
  "state.rejected": "recusada",
  "state.expired": "expirada",
  "state.unknown": "em um estado desconhecido",
  "help.transfers": "transferências de propriedade: list, show, decide",
  "help.list": "lista as solicitações dos nossos clientes, nossas e de outros parceiros",
  "help.show": "mostra uma solicitação: cada linha e o que significa cedê-la",
  "help.decide": "responde à solicitação de outro parceiro: cede as linhas indicadas ou recusa",
  "help.give": "IDs das assinaturas a ceder, separados por vírgulas; as demais ficam",
  "help.refuse": "não cede nada",
  "help.hash": "o hash que “transfers show” mostrou: decide-se o que foi mostrado",
  "help.transfer": "o ID da solicitação, como “transfers list” o mostra",
  hash: "Decida com este hash: {hash}",
  "help.by": "quem decide (padrão: quem está conectado neste computador)",
  "help.customer": "só deste cliente",
  none: "Não há solicitações de transferência.",
  row: "{companyName}: {transferId} {direction}, {state}{expires}",
  expires: ", até {at}",
  "direction.incoming": "para nós, de {partner}",
  "direction.outgoing": "de nós para {partner}",
  line: "{title}, {subscriptionId}: {seats, plural, one {# licença} many {# de licenças} other {# licenças}}, até {endsAt}; o resto do prazo vale {worth}",
  "line.blocked": "{title}, {subscriptionId}: não pode ser cedida ({why})",
  "end.unknown": "uma data desconhecida",
  "worth.unknown": "um valor desconhecido",
  "decided.given":
    "Cedidas: {count, plural, one {# assinatura} many {# de assinaturas} other {# assinaturas}}. Os meses pagos antecipadamente são creditados pela Microsoft, não pelo outro parceiro.",
  "decided.refused": "Recusada. As assinaturas ficam conosco.",
} satisfies typeof english;
