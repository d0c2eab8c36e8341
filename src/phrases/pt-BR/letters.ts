import type { letters as english } from "../en/letters.ts";

export const letters = {
  "label.yourProducts": "“Cobrança > Seus produtos” [Billing > Your products]",
  "label.billingAccounts": "“Cobrança > Contas de cobrança” [Billing > Billing accounts]",
  "label.editRecurringBilling": "“Editar cobrança recorrente” [Edit recurring billing]",
  "label.turnOff": "“Desativar” [Turn off]",
  "label.renewOnce": "“Ativado, mas renove uma vez” [On, but renew once]",
  "label.marketplace": "Marketplace",
  "label.autoRenew": "“Renovação automática” [Auto-Renew]",

  "subject.reminder": "Lembrete {reminder, number}: {subject}",
  greeting: "{named, select, yes {Olá, {recipientName}.} other {Olá.}}",
  reminder:
    "{reminder, plural, =1 {Escrevemos há alguns dias sobre este assunto e ainda não tivemos retorno; por isso, repetimos nosso pedido.} other {Ainda não tivemos retorno; por isso, repetimos nosso pedido (lembrete nº {reminder, number}).}} Se isso já tiver sido feito, basta responder com uma linha.",
  due: "Pedimos que isso seja feito até {dueAt}.",
  overdue: "O prazo era {dueAt}; pedimos que isso seja feito assim que possível.",
  stepsTitle: "O que fazer",
  labeled: "{label}: {value}",
  count: "{count, number}",
  moment: "{moment}",
  "facts.title": "Do que se trata",
  "facts.customer": "Cliente",
  "facts.product": "Produto",
  "facts.seats": "Licenças",
  "facts.subscription": "ID da assinatura",
  "facts.end": "Fim do prazo",
  passOn:
    "Somente o parceiro que cobra por esta assinatura pode fazer isso. Encaminhe esta carta a ele e peça uma confirmação por escrito.",
  confirm:
    "Depois de concluído, responda a esta carta dizendo quem fez, quando e, se possível, com uma captura de tela da configuração.",
  signIn: "Você entra somente nas páginas da própria Microsoft.",
  password: "Nunca pedimos senhas; por favor, nunca nos envie uma.",
  questions: "Se algo não estiver claro, basta responder a esta carta.",
  closing: "Atenciosamente, {partnerName}",

  "doNot.title": "O que não fazer",
  "doNot.cancel": "não cancele a assinatura agora, antes do fim do prazo",
  "doNot.suspend":
    "não suspenda a assinatura: os usuários perdem o acesso e a cobrança pode continuar",
  "doNot.delete":
    "não clique em “Excluir assinatura” [Delete subscription]: o conteúdo é excluído na hora",
  "doNot.domain": "não remova o domínio, mesmo que uma página de ajuda diga que é necessário",
  "doNot.unassign": "não retire licenças dos usuários",
  "doNot.reduce": "não reduza o número de licenças abaixo das que estão atribuídas",
  microsoftMails:
    "Nas próximas semanas, os administradores de {companyName} podem receber mensagens automáticas da Microsoft avisando que a assinatura está prestes a expirar ou que o acesso será perdido. Essas mensagens são esperadas. Não clique em “Renovar” [Renew] em nenhuma delas; as novas licenças não dependem disso.",

  "invitation.subject": "Aceite {partnerName} como revendedor de {companyName}",
  "invitation.intro":
    "{partnerName} gostaria de fornecer e cuidar das licenças do Microsoft 365 de {companyName}. Para isso, a Microsoft pede o seu consentimento: a relação de revendedor.",
  "invitation.harmless":
    "Aceitar não encerra nada. Suas assinaturas atuais, seus outros parceiros, seus usuários e os dados deles continuam exatamente como estão, e nenhum pedido é feito com isso.",
  "invitation.step1": "Abra o link abaixo e entre como administrador global de {companyName}.",
  "invitation.step2":
    "Confira se a página mostra o nome {partnerName} e se você entrou no locatário de {companyName}.",
  "invitation.step3": "Aceite o convite.",
  "invitation.link": "Aceitar o convite na Microsoft",

  "agreement.subject": "Aceite o Contrato de Cliente da Microsoft para {companyName}",
  "agreement.intro":
    "Antes que {partnerName} possa pedir licenças para {companyName}, a Microsoft exige que a sua própria organização tenha aceitado o Contrato de Cliente da Microsoft [Microsoft Customer Agreement]. Uma aceitação anterior a {validFrom} não vale mais.",
  "agreement.harmless":
    "É um contrato entre {companyName} e a Microsoft; não podemos aceitá-lo por você. Aceitá-lo não custa nada e não faz nenhum pedido.",
  "agreement.step1":
    "Peça a alguém que possa assinar por {companyName} para abrir o link abaixo e entrar como administrador global.",
  "agreement.step2": "Leia o contrato e aceite-o (ele está em {billingAccounts}).",
  "agreement.step3":
    "Se a página disser para procurar o seu parceiro, responda a esta carta e cuidaremos disso.",
  "agreement.link": "Abrir o contrato no Centro de administração do Microsoft 365",

  "delegatedAdmin.subject": "Aprove o acesso de {partnerName} em {companyName}",
  "delegatedAdmin.intro":
    "Para que possamos ver quais licenças {companyName} tem e garantir que ninguém fique sem a sua em momento algum, aprove os privilégios de administrador delegado granulares (GDAP) para {partnerName}.",
  "delegatedAdmin.harmless":
    "O acesso se limita às funções e à duração que a página da Microsoft mostra, e você pode encerrá-lo a qualquer momento.",
  "delegatedAdmin.step1": "Abra o link abaixo e entre como administrador global de {companyName}.",
  "delegatedAdmin.step2":
    "Confira se a solicitação vem de {partnerName} e verifique as funções e a duração.",
  "delegatedAdmin.step3":
    "Aprove a solicitação. Sem resposta, a Microsoft a deixa expirar após 90 dias.",
  "delegatedAdmin.link": "Aprovar a solicitação na Microsoft",

  "approvePlan.subject": "O plano de mudança de {companyName} aguarda a sua aprovação",
  "approvePlan.intro":
    "O plano de mudança de {companyName} está pronto. Enquanto uma pessoa identificada pelo nome não o aprovar, nenhum pedido é feito e não se pede a ninguém que encerre nada.",
  "approvePlan.more":
    "Já há mais licenças em uso do que cabem em uma solicitação anterior, que continua aberta: esta inclui todas elas. Ao aprovar esta, você responde às duas. Um sim apenas à anterior também vale: o que ela cobre é pedido, e esta solicitação continua aberta para o restante.",
  "approvePlan.money": "Com a aprovação, {partnerName} se compromete com no máximo {money}.",
  "approvePlan.step1":
    "Leia o plano de mudança, suas constatações e sua comprovação de continuidade: handover plan show {customer}",
  "approvePlan.step2": "Aprove-o pelo hash: handover plan approve {customer} --hash {bandHash}",

  "stopRenewal.subject": "Desative a renovação de {title}",
  "stopRenewal.subjectPartner": "{companyName}: desative a renovação de {title}",
  "stopRenewal.intro":
    "Daqui em diante, {partnerName} fornecerá a {companyName} as mesmas licenças. Para que a assinatura atual não seja renovada por mais um prazo ao mesmo tempo, desative agora a renovação dela.",
  "stopRenewal.introPartner":
    "{companyName} decidiu obter de {partnerName}, daqui em diante, as licenças indicadas abaixo e nos pediu que escrevêssemos a vocês, que cobram pela assinatura. Pedimos que desativem agora a renovação dela.",
  "stopRenewal.harmless":
    "Isto não é um cancelamento: a assinatura continua atendendo os usuários até o fim do prazo. As novas licenças estarão ativas antes desse dia.",

  "chooseEnd.subject": "Deixe a assinatura de {title} terminar na data prevista",
  "chooseEnd.subjectPartner":
    "{companyName}: deixe a assinatura de {title} terminar na data prevista",
  "chooseEnd.intro":
    "As licenças de {partnerName} já estão ativas no locatário de {companyName}, e verificamos que elas cobrem todos os usuários. A assinatura antiga não é mais necessária depois do fim do prazo; configure-a para que termine de fato nessa data.",

  "endNow.subject": "A assinatura de {title} já pode ser cancelada",
  "endNow.subjectPartner": "{companyName}: cancele agora a assinatura de {title}",
  "endNow.intro":
    "{companyName} quer deixar a assinatura indicada abaixo antes do fim do prazo. As licenças de {partnerName} estão ativas e verificadas para todos os que a usam, portanto ela já pode ser cancelada.",
  "endNow.price":
    "O que foi pago pelo resto do prazo, {money}, pode se perder: não conte com reembolso.",
  "endNow.priceUnknown":
    "O que foi pago pelo resto do prazo pode se perder: não conte com reembolso.",
  "endExtension.subject": "Encerre a prorrogação de {title}",
  "endExtension.subjectPartner": "{companyName}: encerre a prorrogação de {title}",
  "endExtension.intro":
    "A assinatura indicada abaixo não terminou na data prevista: ela continua em um período prorrogado, cobrado mês a mês por um preço mais alto. As licenças de {partnerName} estão ativas e verificadas, portanto ninguém mais precisa dela. Pedimos que encerre agora a prorrogação.",

  "rescueRenewal.subject":
    "Urgente: a assinatura de {title} foi renovada e ainda pode ser cancelada",
  "rescueRenewal.subjectPartner":
    "Urgente: em {companyName}, a assinatura de {title} foi renovada e ainda pode ser cancelada",
  "rescueRenewal.intro":
    "A assinatura indicada abaixo deveria terminar, mas foi renovada por um novo prazo. A Microsoft só permite cancelar uma renovação dentro de 168 horas. As licenças de {partnerName} estão ativas e verificadas, portanto o cancelamento não interrompe ninguém.",
  "rescueRenewal.deadline":
    "Passadas as 168 horas, ninguém consegue desfazer a renovação, e o novo prazo inteiro terá de ser pago.",
  "rescueRenewal.money": "Isso custaria {money}.",

  "who.billingRole":
    "Somente um proprietário ou colaborador da conta de cobrança ou do perfil de cobrança pode fazer isso. Um administrador global sem uma dessas funções não consegue.",
  "who.globalOrBilling": "Um administrador global ou um administrador de cobrança pode fazer isso.",
  "who.unknown":
    "Quem pode fazer isso depende do tipo da sua conta de cobrança: consulte-o em {billingAccounts} e nos informe. Com um Contrato de Cliente da Microsoft [Microsoft Customer Agreement], é preciso ser proprietário ou colaborador da conta ou do perfil de cobrança; com um Contrato de Assinatura Online da Microsoft (MOSA), administrador global ou de cobrança.",
  "who.billingOwner":
    "Somente o parceiro ou distribuidor a quem a Microsoft cobra pela assinatura pode fazer isso. Se for o seu distribuidor, encaminhe esta carta a ele imediatamente e leve em conta os dias úteis dele.",
  "who.licensingPartner":
    "Isso é feito pelo parceiro de licenciamento (LSP) junto com o contato de licenciamento de {companyName}.",
  "who.prepaid":
    "A assinatura é pré-paga e termina sozinha, a menos que a cobrança recorrente tenha sido adicionada a ela. Um administrador global ou de cobrança pode verificar isso.",
  "who.trial":
    "Trata-se de uma avaliação gratuita: se não for desativada, ela se transforma em uma assinatura paga. Quem a iniciou pode desativá-la.",
  "who.syndication":
    "A assinatura é gerenciada no portal do provedor que a vendeu, por quem tem conta nele.",

  "steps.openProduct":
    "Entre no Centro de administração do Microsoft 365 ({adminCenter}), abra {yourProducts} e escolha a assinatura indicada acima.",
  "steps.turnOff":
    "Escolha {editRecurringBilling} e depois {turnOff}. Não escolha {renewOnce}: isso renova por mais um prazo.",
  "steps.turnOffIfAdded":
    "Se a cobrança recorrente estiver ativada, escolha {editRecurringBilling} e depois {turnOff}. Se estiver desativada, basta nos avisar.",
  "steps.extendIfAsked":
    "Se for perguntado o que deve acontecer no fim do prazo, escolha por enquanto o período de serviço estendido (EST). Escreveremos de novo assim que a assinatura puder terminar com segurança.",
  "steps.partnerAutoRenewOff":
    "Desative {autoRenew} na assinatura indicada acima, no Partner Center ou na sua própria plataforma.",
  "steps.partnerExtend":
    "Como escolha no fim do prazo, defina por enquanto o período de serviço estendido (EST), e não o cancelamento; confira se a sua plataforma não altera isso sozinha.",
  "steps.partnerReadBack": "Releia a configuração e envie-nos uma confirmação por escrito.",
  "steps.extendedPeriodOff":
    "Mande desativar o período de prorrogação (EPT) [Extended Period Term] deste registro.",
  "steps.noRenewalOrder": "Não faça nenhum pedido de renovação das licenças indicadas acima.",
  "steps.noExtension":
    "Certifique-se de que nenhuma prorrogação automática se aplique ao contrato.",
  "steps.writtenConfirmation": "Confirme-nos tudo por escrito, indicando o contrato.",
  "steps.portalRenewalOff":
    "Desative a renovação da assinatura nesse portal, mas somente quando o domínio não estiver mais federado pelo provedor; consulte-nos sobre a ordem das etapas.",
  "steps.cancelAtEnd":
    "Escolha {editRecurringBilling}, confira se a cobrança recorrente está desativada e escolha que a assinatura seja cancelada no fim do prazo, sem prorrogação.",
  "steps.partnerCancelAtEnd":
    "Como escolha no fim do prazo, defina o cancelamento, sem período de serviço estendido (EST).",
  "steps.leaveToEnd":
    "Deixe a assinatura terminar na data prevista: sem renovação, sem prorrogação e sem cancelamento antecipado.",
  "steps.cancelNow": "Cancele ali a própria assinatura, e não só a renovação.",
  "steps.callSupportNow":
    "Se a página pedir que você reduza antes o número de licenças, não faça isso: ligue para o suporte da Microsoft pelo Centro de administração e peça o cancelamento.",
  "steps.partnerCancelNow":
    "Cancele a assinatura agora, no Partner Center ou na sua própria plataforma.",
  "steps.cancelExtension":
    "Cancele ali a assinatura. Os dias de prorrogação não usados são creditados conforme as regras da Microsoft.",
  "steps.partnerCancelExtension":
    "Cancele agora a assinatura prorrogada, no Partner Center ou na sua própria plataforma.",
  "steps.endExtendedPeriod":
    "Mande encerrar o período de prorrogação (EPT) [Extended Period Term] deste registro e não peça mais nada nele.",
  "steps.endAnyExtension": "Encerre a prorrogação no local onde a assinatura foi comprada.",
  "steps.cancelRenewal": "Escolha “Cancelar assinatura” [Cancel subscription] e confirme.",
  "steps.callSupport":
    "Se a página pedir que você reduza antes o número de licenças, não faça isso: ligue para o suporte da Microsoft pelo Centro de administração e peça o cancelamento dentro das 168 horas.",
  "steps.partnerCancelRenewal":
    "Cancele a assinatura renovada dentro das 168 horas, no Partner Center ou na sua própria plataforma.",
  "steps.undoRenewal":
    "Mande desfazer a renovação no local onde a assinatura foi comprada e peça uma confirmação por escrito.",

  "watchCutover.subject": "{companyName}: uma assinatura de origem termina, quem está de plantão?",
  "watchCutover.intro":
    "Em breve termina uma assinatura de origem de {companyName}. Nossas licenças estão ativas e verificadas, ou estão a caminho; o momento não pode ser mudado, mesmo que caia em um fim de semana ou em um congelamento.",
  "watchCutover.restored":
    "A mudança de uma assinatura de origem de {companyName} foi cancelada, e quem a administra diz que ela volta a ser renovada. Se é assim, só se vê no fim do prazo, que está próximo.",
  "watchCutover.reach":
    "Indique uma pessoa que possa ser contatada de {endsAt} até o locatário mostrar o que aconteceu.",
  "watchCutover.cut":
    "Se os usuários ficarem sem serviço: compre o mesmo produto para todos os que o usam. As licenças continuam atribuídas, então os serviços voltam sem mexer em ninguém.",
  "watchCutover.closes":
    "Não há nada a confirmar: o plantão termina sozinho quando o locatário mostra o que aconteceu com a assinatura de origem.",
  "done.subject": "{companyName}: a mudança das suas licenças do Microsoft 365 está concluída",
  "done.intro":
    "Todas as assinaturas de {companyName} que deveriam mudar são agora fornecidas por {partnerName}. Seus usuários mantêm as licenças que tinham e não precisam fazer nada.",
  "done.step1": "De agora em diante, a fatura dessas licenças vem de {partnerName}.",
  "done.step2":
    "A Microsoft ainda pode enviar mensagens sobre as assinaturas antigas. Você pode ignorá-las; não renove nada por meio delas.",
  "done.step3":
    "Se um parceiro anterior não trabalha mais para você, remova o acesso dele quando a última fatura e o último crédito tiverem chegado.",
  "done.pointsTitle": "É bom saber",

  licenses: "{n, plural, one {# licença} many {# de licenças} other {# licenças}}",
  "overview.subject":
    "{companyName}: o que vai acontecer com as licenças do Microsoft 365, e quando",
  "overview.intro":
    "A mudança das licenças do Microsoft 365 de {companyName} para {partnerName} foi aprovada. Esta carta diz o que vai acontecer, e quando.",
  "overview.movingTitle": "O que muda",
  "overview.moving":
    "{title}, {seats}: pedimos as novas em {orderAt}; a assinatura atual atende até {endsAt}.",
  "overview.movingOpen":
    "{title}, {seats}: pedimos as novas em {orderAt}; ainda não sabemos quando a assinatura atual termina.",
  "overview.handedOver":
    "{title}, {seats}: pedimos ao parceiro atual que ceda a assinatura como está, com suas licenças e seu prazo.",
  "overview.handedOverElse":
    "{title}, {seats}: pedimos ao parceiro atual que ceda a assinatura como está, com suas licenças e seu prazo. Se ele não o fizer, pedimos as novas até {orderAt}.",
  "overview.renewed":
    "{title}, {seats}: continua conosco a partir de {endsAt}, quando o contrato atual termina.",
  "overview.usersTitle": "O que seus usuários vão notar",
  "overview.covered": "As novas licenças estão ativas e verificadas antes que as atuais terminem.",
  "overview.unchanged":
    "Caixas de correio, arquivos e contas ficam onde estão; os usuários não precisam fazer nada.",
  "overview.askTitle": "O que ainda falta do seu lado",
  "overview.askNothing": "Por enquanto nada: o parceiro atual decide, e nós escrevemos a ele.",
  "overview.askStop":
    "É preciso desativar a renovação das assinaturas atuais. Escrevemos sobre isso em separado, com os passos, a quem pode fazê-lo.",
  "overview.askEnd":
    "Quando nossas licenças estiverem verificadas, as assinaturas atuais poderão terminar. Escreveremos também sobre isso; não faça nada antes, por favor.",
  "emergencyCard.subject":
    "{companyName}: guarde este cartão para o caso de os usuários perderem o Microsoft 365",
  "emergencyCard.intro":
    "É muito provável que você nunca precise deste cartão. Imprima-o ou guarde-o fora das caixas de correio de {companyName}: no dia em que for preciso, elas podem estar inacessíveis.",
  "emergencyCard.meaning":
    "Se muitos usuários perderem de repente o e-mail ou os arquivos, é provável que as licenças tenham acabado. Nesse caso elas continuam atribuídas aos usuários: os serviços voltam quando houver de novo licenças suficientes do mesmo produto. Aja no mesmo dia, por favor.",
  "emergencyCard.call":
    "Ligue para {partnerName} ou escreva de outra caixa de correio: podemos fazer o pedido na hora.",
  "emergencyCard.buy":
    "Se não conseguir falar conosco, entre no Centro de administração do Microsoft 365 ({adminCenter}) como administrador global ou administrador de cobrança, abra o {marketplace} e compre ali o mesmo produto com prazo mensal.",
  "emergencyCard.count":
    "Compre pelo menos tantas licenças quantas estão atribuídas aos usuários; os números de hoje estão abaixo.",
  "emergencyCard.wait":
    "Depois espere e nos avise. Não atribua nada de novo: as licenças dos usuários voltam a funcionar sozinhas.",
  "emergencyCard.productsTitle": "Produtos e licenças",
  "emergencyCard.doNotUsers": "não exclua usuários nem as caixas de correio deles",
  "help.preview":
    "grava em arquivos todos os tipos de carta com dados fictícios, para ler antes que um cliente leia",
  "help.all": "em todos os seis idiomas",
  "help.out": "a pasta em que gravar",
  written:
    "{n, plural, one {# carta gravada} many {# de cartas gravadas} other {# cartas gravadas}} em {folder}",
  mailRefused:
    "{n, plural, one {O servidor de e-mail recusou uma carta para # endereço} many {O servidor de e-mail recusou uma carta para # de endereços} other {O servidor de e-mail recusou uma carta para # endereços}}",
  "customerPage.link": "A sua página (o que muda, quando, quanto custa e o que ainda falta fazer)",
  "proposal.subject":
    "{companyName}: diga-nos se concorda com a mudança das licenças do Microsoft 365",
  "proposal.intro":
    "A mudança das licenças do Microsoft 365 de {companyName} para {partnerName} foi definida em detalhe: quais licenças, a partir de que dia e por qual preço.",
  "proposal.more":
    "Você já recebeu uma proposta nossa. Desde então há mais licenças em uso, e esta inclui todas elas: basta concordar com esta.",
  "proposal.harmless":
    "Antes que se concorde com a proposta, nenhum pedido é feito e não se pede a ninguém que encerre nada.",
  "proposal.step1": "Abra a sua página pelo link abaixo. Não é preciso conta nem senha.",
  "proposal.step2": "Leia a proposta e diga ali se concorda. Se não concordar, conte-nos o motivo.",
  "proposal.private":
    "Quem tiver o link pode responder em seu nome: repasse-o apenas a quem pode fazê-lo.",
  "escalation.subject": "Em atraso e sem resposta ({companyName}): {step}",
  "escalation.intro":
    "Para {companyName}, o seguinte não foi feito, embora a data tenha passado: {step}. Os lembretes continuam sozinhos; agora alguém deveria telefonar.",
  "escalation.contacts": "Quem tem de agir",
  "escalation.call":
    "Telefone para quem tem de agir e reveja a carta em conjunto: handover letters list",
  "escalation.answer":
    "Quando estiver feito, informe com a confirmação recebida: handover steps attest",
  "help.texts": "mostra as frases que podem ser reescritas com palavras próprias",
  "help.change": "reescreve uma frase das cartas com palavras próprias",
  "help.reset": "restaura a frase original",
  "help.test": "envia a um endereço uma carta com dados fictícios",
  "help.phrase": "a frase, como “letters texts” a chama",
  "help.message": "o novo texto; os valores ficam entre chaves",
  "help.language": "o idioma das cartas, por padrão o de quem lê",
  "help.letter": "a carta, como se chama o arquivo da sua prévia, por exemplo invitation",
  "help.to": "o endereço de destino",
  changed: "A partir de agora as cartas dizem: {message}",
  tested: "“{subject}” foi enviada para {to}.",
} satisfies typeof english;
