import type { asks as english } from "../en/asks.ts";

export const asks = {
  "label.partnerRelationships":
    "“Configurações > Relações de parceiros” [Settings > Partner relationships]",
  "access.subject": "{companyName}: remova o acesso do parceiro anterior",
  "access.intro":
    "As licenças de {companyName} agora vêm de {partnerName}, e o parceiro anterior não vende mais nada a vocês. O que esse parceiro pode fazer no seu locatário não termina por si só.",
  "access.harmless": "Nada do que os seus usuários usam depende desse acesso.",
  "access.step1":
    "Entre no Centro de administração do Microsoft 365 ({adminCenter}) como administrador global e abra {partnerRelationships}.",
  "access.step2":
    "Escolha o parceiro anterior. Remova primeiro as funções dele (administração delegada) e depois a relação.",
  "access.step3":
    "Procure convidados desse parceiro com função de administrador, os aplicativos dele entre os aplicativos empresariais e os conectores de e-mail dele, e remova aquilo de que ninguém precisa.",
  "access.step4":
    "Se o Centro de administração indicar o parceiro anterior como contato de suporte, informe {partnerName}.",
  "access.confirm": "Se esse parceiro deve manter o acesso, avise-nos: não perguntaremos de novo.",
  "credit.subject": "{companyName}: a renovação de {title} foi creditada?",
  "credit.intro":
    "A assinatura indicada abaixo foi renovada, e a renovação foi cancelada a tempo. O que foi cobrado pelo novo prazo precisa voltar; isso nem sempre acontece sozinho.",
  "credit.amount": "Mais um prazo custa {money}.",
  "credit.step1": "Veja a próxima fatura desta assinatura: ela precisa mostrar o crédito.",
  "credit.step2":
    "Se não mostrar, abra pelo Centro de administração uma solicitação sobre cobrança ao suporte da Microsoft, com o ID da assinatura e a data do cancelamento.",
  "credit.step2Seller":
    "Se não mostrar, peça uma nota de crédito ao parceiro que lhes envia as faturas.",
  "credit.step3":
    "Informe-nos o número do caso e, depois, que o crédito chegou; de preferência com uma cópia da fatura ou da nota de crédito.",
  "claim.subject": "{companyName}: a Microsoft deve um crédito por {title}",
  "claim.intro":
    "As faturas importadas cobram de {companyName} algo que foi cobrado duas vezes, que ninguém comprou ou que foi cancelado e não creditado.",
  "claim.amount": "O valor é {money}.",
  "claim.step1": "Veja as linhas, com os números das faturas, no relatório deste cliente.",
  "claim.step2":
    "Abra no Partner Center uma solicitação de suporte sobre cobrança com o ID da assinatura, o número da fatura e o período.",
  "claim.step3":
    "Guarde o número do caso. Esta etapa termina sozinha quando uma fatura importada mostrar o crédito; se ele vier de outra forma, ateste-o com o número do caso.",
  "seats.subject": "{companyName}: as licenças de {title} foram pedidas e não estão lá",
  "seats.intro":
    "A Microsoft aceitou nosso pedido para {companyName}, e o locatário ainda não mostra todas as licenças.",
  "seats.facts": "O que falta",
  "seats.ordered": "{title}, licenças pedidas: {ordered, number}; no locatário: {shown, number}",
  "seats.subscription": "Assinatura {subscriptionId}, pedida em {orderedAt}",
  "seats.users": "Usuários com erro na licença: {usersInError, number}",
  "seats.step1":
    "Veja a assinatura no Partner Center: está pendente, suspensa ou menor do que o pedido?",
  "seats.step2":
    "Abra ali uma solicitação ao suporte da Microsoft com o ID da assinatura e a data do pedido. Não peça de novo: seria cobrado duas vezes.",
  "seats.step3": "Esta etapa termina sozinha quando o locatário mostrar todas as licenças.",
  "refused.subject": "{companyName}: tudo parou, porque cada leitura do locatário é recusada",
  "refused.intro":
    "Há cerca de duas horas nenhuma leitura de {companyName} chega ao fim. Até que uma chegue, tudo fica parado ali: nada é pedido, verificado nem solicitado.",

  "refused.step1":
    "Execute “handover doctor”: ele diz se falta um acesso nosso, uma função ou um consentimento, e o que fazer.",
  "refused.step2":
    "Se ele não encontrar nada, veja se a Microsoft relata um incidente: Integridade do serviço, no Centro de administração do Microsoft 365 e no Partner Center.",
  "refused.step3":
    "Caso contrário, abra uma solicitação ao suporte da Microsoft e informe a resposta acima, com os dois IDs.",
  "refused.step4":
    "Esta etapa termina sozinha: o locatário é lido a cada hora, e tudo continua com a primeira leitura que der certo.",
  "reduce.subject":
    "Reduza {title} para {seatsTo, plural, one {# licença} many {# de licenças} other {# licenças}}",
  "reduce.subjectPartner":
    "{companyName}: reduza {title} para {seatsTo, plural, one {# licença} many {# de licenças} other {# licenças}}",
  "reduce.intro":
    "Deste tipo de licença, {companyName} pode ter 300 no total, não importa quem as vendeu. Para que {partnerName} possa fornecer o resto, a assinatura abaixo precisa ceder tantas quantas {partnerName} já fornece.",
  "reduce.harmless":
    "As licenças de {partnerName} estão ativas e verificadas: ninguém perde a licença, e não é preciso tirá-la antes de ninguém.",
  "reduce.window":
    "A Microsoft só permite isso nas 168 horas depois da renovação. Depois disso, só é possível após a próxima.",
  "reduce.change": "Licenças, antes → depois",
  "reduce.direct":
    "Escolha remover licenças, informe {seatsTo, number} como novo total e faça a alteração agora, não na renovação.",
  "reduce.partner":
    "Defina agora a assinatura acima com {seatsTo, number} licenças, no Partner Center ou na sua própria plataforma. Mantenha a renovação ativada.",
  "renew.subject": "Agende a renovação para o CSP de {title} para {companyName}",
  "renew.intro":
    "O Contrato Enterprise de {companyName} termina, e as licenças abaixo devem continuar com {partnerName} a partir desse momento, mesmo fora de venda. Para isso a Microsoft tem a renovação para o CSP, só no Partner Center; o software não pode fazê-la.",
  "renew.alone":
    "Até o dia abaixo, nada mais é comprado para elas. Se ninguém a agendar, as licenças precisam ser compradas, se ainda estiverem à venda, ou os usuários as perdem quando terminarem o contrato e o seu período de carência.",
  "renew.sku": "SKU",
  "renew.commitment": "Prazo e cobrança",
  "renew.most": "No máximo",
  "renew.above":
    "Há mais licenças em uso do que as aprovadas e, como o contrato terminou, não é possível fazer um novo plano de mudança para elas: não resta nada a mudar. Se já houver um aguardando, peça que seja aprovado. Caso contrário, obtenha a concordância do cliente com a diferença antes de adicioná-la e escreva na confirmação quem concordou e quando, ou anexe um arquivo; sem isso ela não é aceita.",
  "renew.mostPriced":
    "{n, plural, one {# licença} many {# de licenças} other {# licenças}}, {price} cada por mês",
  "renew.mostUnpriced":
    "{n, plural, one {# licença} many {# de licenças} other {# licenças}}; o preço não está em nenhuma lista nossa: consulte-o no Partner Center antes de agendar",
  "renew.terms":
    "Só está aprovado o que consta acima: prazo, cobrança, número e preço. Se o Partner Center não oferecer essa renovação, recuse a etapa: as licenças serão planejadas de outra forma.",
  "renew.provider":
    "Só o parceiro a quem a Microsoft cobra pode agendá-la. Envie estas etapas ao seu provedor: o dia abaixo vale também para ele.",
  "renew.latest": "O mais tardar",
  "renew.step1":
    "Abra {companyName} no Partner Center e encontre as licenças do Contrato Enterprise que podem ser renovadas para o CSP.",
  "renew.step2":
    "Agende exatamente este SKU, com pelo menos estas licenças e com início no fim do contrato.",
  "renew.step3":
    "Peça ao parceiro de licenciamento que confirme que nada prorroga o contrato (período de prorrogação, EPT); caso contrário, a cobrança é dupla.",
  "renew.step4":
    "Releia a assinatura agendada e depois confirme esta etapa; se a Microsoft não a oferecer, recuse a etapa e diga por quê.",
  "renew.until":
    "A confirmação sozinha não basta: a linha conta como movida quando o locatário mostra estas licenças conosco. Até lá, a etapa é pedida de novo.",
  "unrenew.subject": "Retire a renovação para o CSP agendada de {title} para {companyName}",
  "unrenew.intro":
    "As licenças abaixo deviam continuar com {partnerName} por uma renovação para o CSP no fim do Contrato Enterprise. Ninguém a quer mais. O que continuar agendado começaria sozinho e seria cobrado por todo o prazo.",
  "unrenew.step1":
    "Abra {companyName} no Partner Center e procure o que está agendado para o fim do Contrato Enterprise.",
  "unrenew.step2":
    "Retire o agendamento. Se já começou, cancele a nova assinatura dentro de 168 horas do início, mas só se nenhum usuário precisar dela.",
  "unrenew.step3":
    "Confirme esta etapa, mesmo que nada estivesse agendado. Se não for possível retirá-lo, recuse a etapa e diga por quê.",

  "back.subject": "Ative novamente a renovação de {title}",
  "back.subjectPartner": "{companyName}: ative novamente a renovação de {title}",
  "back.intro":
    "A mudança da assinatura indicada abaixo foi cancelada. O que foi desativado para isso é necessário de novo: a assinatura deve ser renovada, para que ninguém fique sem licença no fim do prazo.",
  "back.late":
    "Se isso não for confirmado a tempo, compra-se a substituição aprovada, para que ninguém fique sem serviço.",
  "back.turnOn": "Escolha {editRecurringBilling} e ative a cobrança recorrente.",
  "back.partner":
    "Ative {autoRenew} na assinatura indicada acima, com o mesmo prazo e o mesmo número de licenças.",
  "back.volume":
    "Retire o aviso de não renovação: faça o pedido de renovação como antes e confirme por escrito.",
  "taken.subject": "Não é mais necessário: {asked}",
  "taken.intro":
    "Em {writtenOn} escrevemos: “{asked}”. Isso não é mais necessário. Por favor, não faça mais isso.",
  "taken.done":
    "Se já foi feito, avise-nos imediatamente: vamos cuidar para que ninguém fique sem licença.",
  "taken.anew": "Se voltar a ser necessário, você receberá uma nova carta.",
  "stays.subject": "{companyName}: vocês continuam com {partnerName}",
  "stays.intro":
    "A troca de parceiro foi cancelada. As nossas licenças continuam como antes, e as que iam terminar voltam a ser renovadas.",
  "stays.moved":
    "O que outro parceiro forneceu nesse meio-tempo continua com ele. Encerre lá o que não é necessário em dobro.",
  "order.subject": "{companyName}: envie a ordem de compra",
  "order.intro":
    "O plano de mudança de {companyName} está aprovado. Antes que {partnerName} faça o pedido, precisamos ter recebido a sua ordem de compra.",
  "order.lapses":
    "Sua ordem de compra {reference} vale até {validUntil}, e um pedido sai depois desse dia.",
  "order.amount": "Ela precisa cobrir pelo menos {money}.",
  "order.step1": "Emita uma ordem de compra para {partnerName}, válida até o dia do pedido.",
  "order.step2":
    "Envie-a com o número, o valor e a data até a qual é válida, ou confirme na sua própria página.",
  "order.late":
    "Para que ninguém fique sem licença, o pedido aprovado sai no último momento seguro mesmo que a ordem de compra ainda não tenha chegado.",
} satisfies Record<keyof typeof english, string>;
