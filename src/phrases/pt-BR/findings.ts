import type { findings as english } from "../en/findings.ts";

export const findings = {
  "severity.refusal": "Impedimento",
  "severity.warning": "Aviso",
  "severity.advice": "Recomendação",
  lastSafeAt: "Último momento seguro: {lastSafeAt}",
  "ifIgnored.users":
    "Se for ignorado: {users, plural, one {# usuário fica sem serviço} many {# de usuários ficam sem serviço} other {# usuários ficam sem serviço}}",
  ignoredBy: "{by} responde por isso.",
  "ifIgnored.money": "Se for ignorado: custa {money}",

  "REGION_DIFFERENT.title": "O locatário do cliente está em outra região de autorização do CSP",
  "REGION_DIFFERENT.meaning":
    "Um parceiro só pode vender dentro da própria região de autorização do CSP. O que decide é o país do locatário, que não pode ser alterado.",
  "REGION_DIFFERENT.action":
    "A venda tem de ser feita por uma entidade parceira daquela região, ou o cliente precisa passar para um locatário da sua. Nada em que o cliente clique resolve; nenhum convite foi enviado.",
  "REGION_SALES_SUSPENDED.title": "A Microsoft suspendeu as vendas no país do cliente",
  "REGION_SALES_SUSPENDED.meaning":
    "No momento, o país do locatário não pertence a nenhuma região de autorização do CSP, portanto ninguém pode fazer pedidos para ele.",
  "REGION_SALES_SUSPENDED.action":
    "Nada pode ser feito aqui. Confira o país declarado; nenhum convite foi enviado.",
  "REGION_OTHER_CLOUD.title": "O locatário do cliente está em outra nuvem da Microsoft",
  "REGION_OTHER_CLOUD.meaning":
    "Os locatários desse país ficam em uma nuvem nacional, com parceiros e contratos próprios.",
  "REGION_OTHER_CLOUD.action":
    "Encaminhe o cliente a um parceiro dessa nuvem; nenhum convite foi enviado.",
  "COUNTRY_UNKNOWN.title": "O país do locatário do cliente não é conhecido",
  "COUNTRY_UNKNOWN.meaning":
    "Sem um país válido, não se sabe se o cliente está na sua região de autorização do CSP.",
  "COUNTRY_UNKNOWN.action":
    "Importe o cliente de novo com o código de duas letras do país do locatário.",
  "OFFER_DISCONTINUED.title": "A oferta está fora de venda",
  "OFFER_DISCONTINUED.meaning":
    "A oferta é conhecida, mas no seu mercado ela não pode mais ser comprada. A origem pode continuar.",
  "OFFER_DISCONTINUED.action":
    "Deixe a origem onde está por enquanto, ou combine com o cliente uma oferta equivalente. Não encerre a origem antes disso.",
  "DATA_WOULD_BE_LOST.title": "Nenhuma oferta equivalente conserva todos os dados",
  "DATA_WOULD_BE_LOST.meaning":
    "A oferta está fora de venda, e o que poderia substituí-la não tem planos de serviço que guardam dados. Sem eles os dados se perderiam: {plansLost}.",
  "DATA_WOULD_BE_LOST.action":
    "Deixe a origem onde está ou use outra rota. Não encerre a origem antes.",
  "NO_EQUIVALENT.title": "Nenhuma oferta equivalente foi encontrada",
  "NO_EQUIVALENT.meaning":
    "A oferta está fora de venda, e o que se vende hoje cobre muito pouco do que os usuários utilizam, ou se exclui mutuamente. Não coberto: {plansLost}.",
  "NO_EQUIVALENT.action":
    "Indique por conta própria as licenças a comprar, com um motivo, ou deixe a origem onde está.",
  "PLAN_LOSS_NOT_ACCEPTED.title": "Ninguém aceitou o que falta na oferta equivalente",
  "PLAN_LOSS_NOT_ACCEPTED.meaning":
    "Existe uma oferta equivalente e nenhum dado se perde, mas os usuários ficariam sem estes planos de serviço: {plansLost}.",
  "PLAN_LOSS_NOT_ACCEPTED.action":
    "Pergunte ao cliente. Aceite a perda na sua política, ou para esta linha com um nome e um motivo.",
  "OFFER_UNKNOWN.title": "A oferta não está no catálogo do seu mercado",
  "OFFER_UNKNOWN.meaning":
    "Nenhum produto do catálogo dá exatamente essas licenças, portanto nada pode ser comprado no lugar delas.",
  "OFFER_UNKNOWN.action":
    "Confira o SKU e deixe a origem onde está até que uma oferta seja encontrada.",
  "SEAT_CAP_OVERLAP.title":
    "As licenças antigas e novas juntas ultrapassariam o limite de 300 licenças",
  "SEAT_CAP_OVERLAP.meaning":
    "A Microsoft conta as licenças dos planos Business de todos os vendedores. Comprá-las de novo ao lado das antigas seria recusado no pedido.",
  "SEAT_CAP_OVERLAP.action":
    "Use outra rota: transferência da propriedade de cobrança, um pedido dividido combinado com o cliente ou uma exceção do suporte da Microsoft.",
  "SEAT_CAP_LARGER_PLAN.title": "Usuários acima do limite de licenças recebem um plano maior",
  "SEAT_CAP_LARGER_PLAN.meaning":
    "{title}: ao lado das licenças antigas, o limite {room, plural, =0 {não permite nenhuma} one {permite mais #} many {permite mais # de licenças} other {permite mais #}}. Em vez disso, {users, plural, one {# usuário recebe} many {# de usuários recebem} other {# usuários recebem}} {newTitle}, para que ninguém espere o fim das licenças antigas.",
  "SEAT_CAP_LARGER_PLAN.action":
    "Compare o preço com os outros caminhos: uma transferência da propriedade de cobrança ou um pedido em duas partes, que deixa esses usuários um tempo sem licença.",
  "SEAT_CAP_REDUCED.title": "A origem é reduzida em etapas sob o limite de licenças",
  "SEAT_CAP_REDUCED.meaning":
    "{title}: as licenças antigas e novas juntas passariam do limite. Depois {times, plural, one {da próxima renovação mensal} many {de cada uma de # de renovações mensais} other {de cada uma de # renovações mensais}}, o titular retira licenças dela, na primeira vez de {seats, number} para {seatsTo, number}, entre {at} e {until}; as nossas aumentam na mesma medida. Ninguém fica sem licença, e ninguém recebe outra.",
  "SEAT_CAP_REDUCED.action":
    "Avise o titular agora: as licenças só podem ser retiradas nas 168 horas depois de uma renovação. Se ninguém fizer isso, a origem continua como está e outro caminho é planejado.",
  "SEAT_CAP_SPLIT.title": "O que significaria um pedido em duas partes",
  "SEAT_CAP_SPLIT.meaning":
    "{title}: ao lado das licenças antigas, {room, plural, =0 {nenhuma pode ser comprada} one {# pode ser comprada} many {# de licenças podem ser compradas} other {# podem ser compradas}}. Se o resto só for pedido quando as antigas tiverem terminado, {users, plural, =0 {ninguém fica} one {# usuário fica} many {# de usuários ficam} other {# usuários ficam}} sem licença nesse meio-tempo.",
  "SEAT_CAP_SPLIT.action":
    "Combine o número por escrito com o cliente antes de escolher esse caminho; uma transferência da propriedade de cobrança ou um plano maior para o excedente não deixa ninguém sem.",
  "SEGMENT_NOT_SUPPORTED.title": "A oferta é reservada a outro segmento de clientes",
  "SEGMENT_NOT_SUPPORTED.meaning":
    "Ela só é vendida a clientes de educação, governo ou sem fins lucrativos, que a Microsoft precisa validar antes.",
  "SEGMENT_NOT_SUPPORTED.action":
    "Deixe a origem onde está, ou faça a mudança manualmente quando o segmento do cliente estiver validado.",
  "ADD_ON_NOT_SUPPORTED.title": "A origem é um complemento",
  "ADD_ON_NOT_SUPPORTED.meaning":
    "Um complemento só pode ser pedido onde o locatário tem a assinatura base, e o catálogo não diz de qual este precisa.",
  "ADD_ON_NOT_SUPPORTED.action":
    "Deixe o complemento e a assinatura base onde estão, ou mude ambos manualmente.",
  "COMPANY_SKU_NOT_SUPPORTED.title": "A licença pertence ao locatário inteiro",
  "COMPANY_SKU_NOT_SUPPORTED.meaning":
    "Ela dá capacidade ou recursos ao locatário, e não aos usuários; por isso, a cobertura não pode ser verificada usuário por usuário.",
  "COMPANY_SKU_NOT_SUPPORTED.action": "Deixe a origem onde está, ou faça a mudança manualmente.",
  "SYNDICATION_NOT_SUPPORTED.title":
    "A origem foi vendida por um parceiro de distribuição sindicada",
  "SYNDICATION_NOT_SUPPORTED.meaning":
    "Esses vendedores costumam federar o domínio do cliente. Encerrar a origem na ordem errada pode deixar os usuários sem acesso.",
  "SYNDICATION_NOT_SUPPORTED.action":
    "Providencie primeiro a remoção da federação do domínio no portal do vendedor e depois mude esta origem manualmente.",
  "ASSIGNMENTS_UNREADABLE.title":
    "Os usuários da origem precisam de outra licença, e não é possível ler quem são",
  "ASSIGNMENTS_UNREADABLE.meaning":
    "Esta licença não é mais vendida como está, e os usuários dela teriam de receber outra. Sem administração delegada (GDAP) não vemos nem os usuários nem as licenças deles e não alteramos nenhuma.",
  "ASSIGNMENTS_UNREADABLE.action":
    "Peça de novo ao cliente que aprove a administração delegada ou deixe esta assinatura onde está.",
  "SOURCE_NOT_ACTIVE.title": "A origem não está ativa",
  "SOURCE_NOT_ACTIVE.meaning":
    "Ela não está ativa nem em período de carência: agora não atende ninguém, e não há o que assumir sem interrupção.",
  "SOURCE_NOT_ACTIVE.action":
    "Descubra com o cliente por que ela não está ativa e se essas licenças ainda são necessárias.",
  "SOURCE_SUSPEND_REQUESTED.title": "Alguém quer suspender a origem",
  "SOURCE_SUSPEND_REQUESTED.meaning":
    "A suspensão tira o acesso dos usuários na hora e, no novo comércio, a cobrança continua.",
  "SOURCE_SUSPEND_REQUESTED.action":
    "Retire o pedido. Basta desativar a renovação, e isso não interrompe ninguém.",
  "ATTESTATION_MISSING.title": "Falta um atestado que o pedido precisa conter",
  "ATTESTATION_MISSING.meaning":
    "A Microsoft exige um atestado com este pedido. Um agente administrativo identificado pelo nome precisa dá-lo; ele nunca é presumido.",
  "ATTESTATION_MISSING.action": "Peça o atestado a um agente administrativo e planeje de novo.",
  "RELATIONSHIP_NOT_ACCEPTED.title": "O cliente não aceitou a relação de revendedor",
  "RELATIONSHIP_NOT_ACCEPTED.meaning":
    "O convite e os lembretes não levaram a uma aceitação. Nenhum pedido foi feito e nada foi encerrado.",
  "RELATIONSHIP_NOT_ACCEPTED.action":
    "Fale com o cliente e convide-o de novo; as origens continuam como antes.",
  "AGREEMENT_NOT_ACCEPTED.title": "O Contrato de Cliente da Microsoft não foi aceito",
  "AGREEMENT_NOT_ACCEPTED.meaning":
    "Sem uma aceitação a partir de 1 de abril de 2023, a Microsoft recusa pedidos e mudanças no número de licenças. As cartas não levaram a uma aceitação.",
  "AGREEMENT_NOT_ACCEPTED.action":
    "Descubra quem pode assinar pelo cliente e providencie a aceitação do contrato no Centro de administração.",
  "DELEGATED_ADMIN_NOT_APPROVED.title":
    "Os privilégios de administrador delegado não foram aprovados",
  "DELEGATED_ADMIN_NOT_APPROVED.meaning":
    "Sem o GDAP, o locatário não pode ser lido, e ninguém poderia verificar se todos os usuários estão cobertos. A solicitação foi recusada ou expirou.",
  "DELEGATED_ADMIN_NOT_APPROVED.action":
    "Explique ao cliente para que serve o acesso e peça de novo.",
  "PLAN_NOT_APPROVED.title": "O plano de mudança não foi aprovado a tempo",
  "PLAN_NOT_APPROVED.meaning":
    "Nenhum pedido é feito sem aprovação e, passada a data-limite da aprovação, a mudança não seria mais segura.",
  "PLAN_NOT_APPROVED.action":
    "Faça um novo plano de mudança para o próximo fim de prazo e aprove-o a tempo.",
  "ACCEPTED_BY_UNEXPECTED_TENANT.title":
    "O convite foi aceito por um locatário diferente do esperado",
  "ACCEPTED_BY_UNEXPECTED_TENANT.meaning":
    "O locatário ou o domínio padrão dele não é o do cliente. Pode ser um segundo locatário ou o de um administrador convidado.",
  "ACCEPTED_BY_UNEXPECTED_TENANT.action":
    "Esclareça com o cliente antes de pedir qualquer coisa e envie o convite a um administrador do locatário certo.",
  "ORDER_REFUSED.title": "A Microsoft recusou o pedido",
  "ORDER_REFUSED.meaning":
    "A resposta foi um erro que uma nova tentativa não resolve. Nada foi comprado, e a origem continua.",
  "ORDER_REFUSED.action": "Leia o erro no registro da mudança, elimine a causa e planeje de novo.",

  "LATE.title": "Resta menos tempo do que as etapas em aberto exigem",
  "LATE.meaning":
    "Antes do fim da origem, algumas pessoas ainda precisam fazer coisas que costumam levar mais tempo que isso.",
  "LATE.action":
    "Telefone em vez de escrever, ou combine com o cliente mais um prazo ou uma prorrogação como ponte.",
  "END_DATE_UNKNOWN.title": "O fim da origem não é conhecido",
  "END_DATE_UNKNOWN.meaning":
    "Nem o locatário nem a importação informam uma data, portanto não há como indicar um momento seguro para o pedido.",
  "END_DATE_UNKNOWN.action":
    "Peça ao cliente a data de término, com uma captura de tela da assinatura, e importe-a.",
  "SOURCE_BILLING_ACCOUNT_UNKNOWN.title": "O tipo da conta de cobrança do cliente não é conhecido",
  "SOURCE_BILLING_ACCOUNT_UNKNOWN.meaning":
    "Dele dependem quem pode desativar a renovação e o que acontece no fim. Enquanto não for conhecido, o plano de mudança considera os dois piores casos.",
  "SOURCE_BILLING_ACCOUNT_UNKNOWN.action":
    "Peça ao cliente que consulte no Centro de administração em “Cobrança > Contas de cobrança” [Billing > Billing accounts].",
  "SOURCE_NOT_FOUND.title": "Uma assinatura declarada não está no locatário",
  "SOURCE_NOT_FOUND.meaning":
    "A importação cita uma assinatura que o locatário não mostra. Ela pode não existir mais ou pertencer a outro locatário.",
  "SOURCE_NOT_FOUND.action": "Confira a linha da importação; nenhum pedido é feito para ela.",
  "POOL_OVER_ASSIGNED.title": "Há mais licenças atribuídas do que o locatário possui",
  "POOL_OVER_ASSIGNED.meaning":
    "{seats, plural, one {# usuário tem uma licença que o locatário não possui} many {# de usuários têm uma licença que o locatário não possui} other {# usuários têm uma licença que o locatário não possui}} (em uso no total: {inUse, number}). Eles já estão sem serviço ou podem perdê-lo a qualquer momento; isso ocorre antes mesmo da mudança.",
  "POOL_OVER_ASSIGNED.action":
    "Peça ao cliente que remova as atribuições de que ninguém precisa, ou aprove licenças para todos.",
  "UNUSED_SEATS.title": "Algumas licenças não estão atribuídas a ninguém",
  "UNUSED_SEATS.meaning":
    "{seats, plural, one {# licença não está atribuída a ninguém} many {# de licenças não estão atribuídas a ninguém} other {# licenças não estão atribuídas a ninguém}}; em uso: {inUse, number}. Comprar todas de novo significa pagar por licenças sem uso.",
  "UNUSED_SEATS.action": "Antes de aprovar, pergunte ao cliente quantas ele realmente quer.",
  "SEATS_ABOVE_CEILING.title": "A origem tem muito mais licenças do que as que estão em uso",
  "SEATS_ABOVE_CEILING.meaning":
    "O plano de mudança compra {seats, plural, one {# licença} many {# de licenças} other {# licenças}} a menos do que a origem tem, porque o teto da sua política não permite mais (em uso: {inUse, number}). Quem usa uma licença hoje fica coberto.",
  "SEATS_ABOVE_CEILING.action":
    "Aprove como planejado, ou peça que uma segunda pessoa confirme um número maior.",
  "OVERLAP_SEATS_TAKEN.title": "Licenças da sobreposição estão sendo usadas",
  "OVERLAP_SEATS_TAKEN.meaning":
    "Enquanto as licenças antigas e novas coexistem, mais usuários receberam uma do que só as novas podem cobrir.",
  "OVERLAP_SEATS_TAKEN.action":
    "Aprove mais licenças antes do fim da origem, ou peça a remoção das atribuições adicionais.",
  "SEATS_OUTSIDE_BAND.title": "As licenças necessárias não cabem mais na faixa do plano de mudança",
  "SEATS_OUTSIDE_BAND.meaning":
    "Desde que o plano de mudança foi feito, entraram ou saíram tantos usuários que o pedido ficaria fora dele.",
  "SEATS_OUTSIDE_BAND.action": "Veja o novo plano de mudança e aprove-o.",
  "PRICE_ABOVE_CEILING.title": "O preço está acima do teto aprovado",
  "PRICE_ABOVE_CEILING.meaning":
    "A lista de preços de hoje pede por licença mais do que a aprovação permite, portanto o pedido aguarda.",
  "PRICE_ABOVE_CEILING.action": "Veja o novo plano de mudança com os preços de hoje e aprove-o.",
  "PARTNER_ON_RECORD.title": "O seu número de parceiro deve constar nos pedidos do provedor",
  "PARTNER_ON_RECORD.meaning":
    "{count, plural, one {# produto é pedido} many {# de produtos são pedidos} other {# produtos são pedidos}} no seu provedor. Só um pedido que traz o seu número de parceiro (MPN ID) faz de você o parceiro registrado: sem ele você não tem incentivos nem posição nesta assinatura na Microsoft.",
  "PARTNER_ON_RECORD.action":
    "Informe o número ao provedor em cada pedido e confira-o na confirmação. Depois, só o provedor pode acrescentá-lo.",
  "PRICE_CHANGED.title": "Um novo preço ou promoção torna mais barato pedir antes",
  "PRICE_CHANGED.meaning":
    "Desde que o plano de mudança foi aprovado, a Microsoft anunciou um preço ou uma promoção. Pedir antes que mude custa menos do que esperar o último momento seguro.",
  "PRICE_CHANGED.action":
    "Aprove o novo plano de mudança a tempo. Até lá, e se ninguém o aprovar, executa-se o aprovado.",
  "PROMOTION_ENDS.title": "O preço se baseia em uma promoção",
  "PROMOTION_ENDS.meaning":
    "O preço de {title} conta com a promoção “{promotion}”, disponível até {endsOn}. Ela vale por todo o primeiro prazo, também para licenças adicionadas depois, mas não para a renovação.",
  "PROMOTION_ENDS.action":
    "Mantenha o pedido planejado. Se a Microsoft não a conceder no dia, nenhum pedido é feito acima do preço aprovado.",
  "PROMOTION_LOST.title": "Uma promoção termina antes do pedido",
  "PROMOTION_LOST.meaning":
    "O cliente poderia ter a promoção “{promotion}” de {title}, mas ela termina em {endsOn}, antes do pedido planejado.",
  "PROMOTION_LOST.action":
    "Pedir antes significaria pagar aos dois vendedores por mais tempo. Compare as datas ou permita na sua política que os pedidos sigam os preços.",
  "PROMOTION_NOT_MET.title": "Uma promoção que este cliente não obtém",
  "PROMOTION_NOT_MET.meaning":
    "A promoção “{promotion}” de {title} está disponível até {endsOn}, mas não para este cliente: quem apenas muda de vendedor não é cliente novo da oferta, e os limites dela contam as licenças de todos os vendedores.",
  "PROMOTION_NOT_MET.action": "Não a prometa. O plano de mudança conta com o preço usual.",
  "PRICE_UNKNOWN.title": "A lista de preços não mostra nenhum preço",
  "PRICE_UNKNOWN.meaning":
    "O plano de mudança não consegue dizer quanto custam essas licenças. As somas mostradas não as incluem.",
  "PRICE_UNKNOWN.action": "Consulte o preço no Partner Center antes de aprovar.",
  "CUTOVER_ON_WEEKEND.title": "A origem termina em um dia não útil",
  "CUTOVER_ON_WEEKEND.meaning":
    "Ela termina em {endsOn}. O pedido é feito em um dia útil anterior, mas o término em si não pode ser movido.",
  "CUTOVER_ON_WEEKEND.action": "Indique uma pessoa que fique de plantão nesse dia.",
  "ABORTED_BY_OPERATOR.title": "A mudança foi interrompida",
  "ABORTED_BY_OPERATOR.meaning":
    "Uma pessoa decidiu não continuar. Foi desfeito o que podia ser desfeito sem que ninguém perdesse uma licença.",
  "ABORTED_BY_OPERATOR.action":
    "Veja o que fica: nossas licenças que não puderam ser canceladas continuam e são cobradas.",
  "EXTENSION_LEFT_ON.title": "A origem continua em um período prorrogado",
  "EXTENSION_LEFT_ON.meaning":
    "Ela não terminou na data prevista e é cobrada mês a mês por um preço mais alto. Nenhum usuário é afetado.",
  "EXTENSION_LEFT_ON.action": "Insista com a pessoa que pode encerrar a prorrogação.",
  "RENEWAL_SURPRISED.title": "A origem foi renovada, embora devesse terminar",
  "RENEWAL_SURPRISED.meaning":
    "Um novo prazo inteiro está sendo cobrado. Durante 168 horas a partir da renovação, o vendedor ainda pode cancelá-la.",
  "RENEWAL_SURPRISED.action":
    "Telefone hoje mesmo para o titular da cobrança; a carta já foi enviada.",
  "SOURCE_CANCELLED_NOW.title": "A origem é cancelada no meio do prazo, conforme solicitado",
  "SOURCE_CANCELLED_NOW.meaning":
    "{title} ({seats, plural, one {# licença} many {# de licenças} other {# licenças}}) é comprada assim que o plano de mudança for aprovado; pede-se ao titular que a cancele quando as novas licenças estiverem verificadas. O que foi pago pelo resto do prazo se perde; não se conta com reembolso.",
  "SOURCE_CANCELLED_NOW.action":
    "Aprove somente se o cliente tiver visto esse valor; caso contrário, desfaça a decisão, e a compra será feita no fim do prazo.",
  "SOURCE_ENDED_EARLY.title": "A origem perdeu licenças antes do fim",
  "SOURCE_ENDED_EARLY.meaning":
    "Alguém a cancelou, suspendeu ou reduziu antes da hora. A contingência aprovada pede imediatamente aquilo de que os usuários precisam.",
  "SOURCE_ENDED_EARLY.action":
    "Descubra com o cliente quem fez isso e acompanhe a chegada das novas licenças.",
  "MANY_SUBSCRIPTIONS.title": "O locatário tem muitas assinaturas ativas",
  "MANY_SUBSCRIPTIONS.meaning":
    "{count, plural, one {# assinatura está ativa} many {# de assinaturas estão ativas} other {# assinaturas estão ativas}}; acima de 150 a Microsoft pode recusar pedidos.",
  "MANY_SUBSCRIPTIONS.action":
    "Peça em lotes, junte pequenas assinaturas da mesma oferta e não deixe nenhuma expirar antes que o pedido dela esteja concluído.",
  "AGREEMENT_TOO_OLD.title": "A aceitação do contrato pelo cliente é antiga demais",
  "AGREEMENT_TOO_OLD.meaning":
    "O Contrato de Cliente da Microsoft foi aceito em {acceptedAt}; aceitações anteriores a abril de 2023 não permitem mais pedidos nem alterações de licenças.",
  "AGREEMENT_TOO_OLD.action":
    "Peça ao administrador do cliente que aceite o contrato de novo antes do pedido.",
  "ESTATE_DECLARED.title": "Ninguém leu o locatário: tudo se apoia no que foi declarado",
  "ESTATE_DECLARED.meaning":
    "O cliente não aprovou a administração delegada (GDAP); por isso produtos, licenças e datas são os da importação. Cada licença declarada conta como em uso, com a margem da sua política: {counted, plural, one {# licença} many {# de licenças} other {# licenças}}. {unclear, plural, =0 {Cada assinatura foi declarada com o número de licenças.} one {# assinatura foi declarada sem número de licenças e fica de fora.} many {# de assinaturas foram declaradas sem número de licenças e ficam de fora.} other {# assinaturas foram declaradas sem número de licenças e ficam de fora.}} Uma licença cortada antes do tempo não seria percebida.",
  "ESTATE_DECLARED.action":
    "Peça ao cliente que confirme a lista ou aprove a administração delegada; então o plano de mudança é refeito com o que o locatário mostra. Até lá, o administrador do cliente verifica o Centro de administração uma vez por semana e no dia seguinte a cada término, e avisa imediatamente se usuários ficarem sem serviço: o que está aprovado para esse caso é pedido apenas pela palavra dele.",
  "DELEGATED_ADMIN_ENDS.title": "Nosso acesso ao locatário termina antes da mudança",
  "DELEGATED_ADMIN_ENDS.meaning":
    "Nossos privilégios de administrador delegado (GDAP) terminam em {endsOn}, antes que a última origem tenha terminado e sido observada. Depois disso, ninguém poderia verificar se todos os usuários estão cobertos.",
  "DELEGATED_ADMIN_ENDS.action":
    "Peça ao administrador do cliente que aprove uma nova solicitação antes desse dia.",
  "DELEGATED_ADMIN_ROLES_MISSING.title": "Faltam funções em nosso acesso ao locatário",
  "DELEGATED_ADMIN_ROLES_MISSING.meaning":
    "O administrador do cliente concedeu privilégios de administrador delegado sem: {roles}. A leitura do diretório ou a alteração de licenças será recusada.",
  "DELEGATED_ADMIN_ROLES_MISSING.action":
    "Solicite o acesso de novo com essas funções e explique ao cliente para que servem.",
  "CONSUMER_DIRECTORY.title": "O locatário é um diretório de consumidores",
  "CONSUMER_DIRECTORY.meaning":
    "{kind}: um diretório assim não aceita revendedor, e nenhuma licença pode ser pedida para ele.",
  "CONSUMER_DIRECTORY.action":
    "Peça ao cliente o locatário da própria organização e importe esse; um locatário diferente não se corrige com nenhum clique.",
  "SIGN_IN_FEDERATED.title": "Os usuários entram pelo serviço de outra empresa",
  "SIGN_IN_FEDERATED.meaning":
    "{domains}: a entrada passa por outro serviço. Se for o do próprio vendedor, como em empresas de hospedagem, ninguém conseguirá entrar quando a assinatura dele terminar ou for cancelada.",
  "SIGN_IN_FEDERATED.action":
    "Descubra de quem é o serviço. Se for do vendedor, primeiro devolva os domínios à entrada da Microsoft (managed) com o administrador do cliente, defina novas senhas e só então deixe a origem terminar.",
  "OLD_PARTNER_KEEPS_ACCESS.title": "O parceiro anterior mantém o acesso",
  "OLD_PARTNER_KEEPS_ACCESS.meaning":
    "Depois de mudada a última assinatura, o parceiro anterior ainda tem administração delegada, convidados, aplicativos e contato de suporte.",
  "OLD_PARTNER_KEEPS_ACCESS.action":
    "Depois da mudança revise os acessos e peça ao administrador do cliente que remova o que não é mais desejado, mas nunca antes que a última assinatura com ele tenha terminado.",
  "SOURCE_JUST_BOUGHT.title": "A origem foi comprada há poucos dias",
  "SOURCE_JUST_BOUGHT.meaning":
    "{title} ainda pode ser cancelada pelo vendedor em até sete dias da compra: {seats, plural, one {# licença} many {# de licenças} other {# licenças}}.",
  "SOURCE_JUST_BOUGHT.action":
    "Pergunte já se o vendedor a cancela; depois ela é paga pelo prazo inteiro.",
  "NON_CLOUD_RIGHTS_LOST.title": "Direitos que não são planos de serviço terminam com o contrato",
  "NON_CLOUD_RIGHTS_LOST.meaning":
    "Licenças de um contrato de volume podem trazer Software Assurance, direitos de servidor e de acesso de cliente e um nível de preço. Nenhum plano de serviço os mostra, e nenhum deles muda.",
  "NON_CLOUD_RIGHTS_LOST.action":
    "Peça ao contato de licenciamento do cliente que confirme por escrito que não são necessários ou são comprados à parte.",
  "LOOK_ALIKE_OFFER.title": "Outra oferta tem o mesmo nome",
  "LOOK_ALIKE_OFFER.meaning":
    "“{title}” também é vendida com um segundo SKU ({otherSkuId}). As licenças são as do SKU {skuId}; o outro não serviria a ninguém sem reatribuição.",
  "LOOK_ALIKE_OFFER.action": "Ao fazer o pedido manualmente, compare o SKU e não o nome.",
  "TRIAL_CONVERTS.title": "Uma avaliação passa a ser paga",
  "TRIAL_CONVERTS.meaning":
    "Se ninguém a desativar, {title} continua como um ano pago com até {seats, plural, one {# licença} many {# de licenças} other {# licenças}}.",
  "TRIAL_CONVERTS.action":
    "Peça ao administrador do cliente que desative a conversão ou compre o que realmente deseja.",
  "TRANSFER_BRINGS_ALL.title": "Uma transferência traz a assinatura inteira",
  "TRANSFER_BRINGS_ALL.meaning":
    "{title} chega com {seats, plural, one {# licença} many {todas as # de licenças} other {todas as # licenças}}, {inUse, number} em uso, com preço e prazo, e nada pode ser recusado na chegada.",
  "TRANSFER_BRINGS_ALL.action":
    "Combine a lista de assinaturas por escrito antes da solicitação de transferência e defina a escolha de fim de prazo de cada uma assim que chegar.",
  "TRANSFER_NOT_AGREED.title": "Não foi cedida",
  "TRANSFER_NOT_AGREED.meaning":
    "{title} só podia vir por transferência da propriedade, e a solicitação terminou sem ela. Fica com o parceiro atual.",
  "TRANSFER_NOT_AGREED.action":
    "Fale com o parceiro atual e com o cliente; com um novo plano de mudança pode-se enviar uma nova solicitação.",
  "RENEW_TO_CSP_MISSING.title": "A renovação para o CSP não aparece",
  "RENEW_TO_CSP_MISSING.meaning":
    "{title} devia continuar conosco por uma renovação para o CSP no fim do Contrato Enterprise. Ninguém a agendou, ou o locatário não a mostra.",
  "RENEW_TO_CSP_MISSING.action":
    "Agende-a no Partner Center. Se o contrato já terminou, peça as licenças de novo ou procure o suporte da Microsoft para parceiros: até que apareçam, os usuários podem ficar sem licença.",
  "RENEW_TO_CSP_DIFFERS.title": "A renovação para o CSP veio diferente do aprovado",
  "RENEW_TO_CSP_DIFFERS.meaning":
    "{title} continua conosco por uma renovação para o CSP, mas não com o prazo, a cobrança ou o número de licenças aprovados.",
  "RENEW_TO_CSP_DIFFERS.action":
    "Peça que se decida quem arca com isso. Dentro de 168 horas do início a assinatura pode ser cancelada, assim que outras licenças cobrirem os seus usuários; depois, agende o prazo aprovado para a próxima renovação.",
  "PURCHASE_ORDER_LAPSES.title": "A ordem de compra vence antes do pedido",
  "PURCHASE_ORDER_LAPSES.meaning":
    "O número da ordem de compra do cliente ({reference}) não é mais válido no dia do primeiro pedido que ainda falta.",
  "PURCHASE_ORDER_LAPSES.action":
    "Peça ao cliente um número válido nesse dia; isso já lhe foi pedido por carta. No último momento seguro, as licenças são pedidas mesmo assim, sem um número válido.",
  "TRANSFER_MISSING_LINE.title": "Uma assinatura combinada não chegou",
  "TRANSFER_MISSING_LINE.meaning":
    "{title} com {seats, plural, one {# licença} many {# de licenças} other {# licenças}} devia ser cedida e não chegou.",
  "TRANSFER_MISSING_LINE.action":
    "Pergunte ao parceiro de origem. Se não foi cedida, é comprada como planejado; se a Microsoft diz que foi, abra um chamado na Microsoft e não compre nada em paralelo.",
  "TRANSFER_UNEXPECTED_LINE.title": "Uma transferência trouxe o que ninguém combinou",
  "TRANSFER_UNEXPECTED_LINE.meaning":
    "{title} com {seats, plural, one {# licença} many {# de licenças} other {# licenças}} chegou e fica por nossa conta até {endsOn}; renova-se até que alguém decida outra coisa.",
  "TRANSFER_UNEXPECTED_LINE.action":
    "Combine o preço com o cliente, ou a devolução com o outro parceiro. Não a cancele enquanto os usuários tiverem suas licenças.",
  "TRANSFER_LINE_DIFFERS.title": "Uma assinatura transferida não está como combinado",
  "TRANSFER_LINE_DIFFERS.meaning":
    "{title} chegou com {seats, plural, one {# licença} many {# de licenças} other {# licenças}} e termina em {endsOn}; licenças, prazo ou término não são os combinados.",
  "TRANSFER_LINE_DIFFERS.action":
    "Compare com a lista combinada e resolva a diferença com o outro parceiro.",
  "TRANSFER_STUCK.title": "Uma transferência não termina",
  "TRANSFER_STUCK.meaning":
    "A solicitação de {title} ainda está em andamento, embora a alternativa já seja necessária. Nada é comprado em paralelo.",
  "TRANSFER_STUCK.action":
    "Peça ao parceiro de origem e ao suporte da Microsoft para parceiros que a encerrem.",
  "ADD_ON_WITHOUT_BASE.title": "O complemento não tem base no locatário",
  "ADD_ON_WITHOUT_BASE.meaning":
    "{title} só funciona ao lado de outra assinatura, e nenhuma adequada foi encontrada. O pedido seria recusado.",
  "ADD_ON_WITHOUT_BASE.action":
    "Peça primeiro a base ou esclareça com o cliente para que serve o complemento.",
  "LICENSES_REASSIGNED.title": "Usuários recebem outras licenças",
  "LICENSES_REASSIGNED.meaning":
    "{users, plural, one {# usuário de {title} recebe} many {# de usuários de {title} recebem} other {# usuários de {title} recebem}} {newTitle} em troca. A licença antiga só termina quando todos trabalham com a nova.",
  "LICENSES_REASSIGNED.action":
    "Avise os usuários antes e confira no plano de mudança as classes de usuários e o que cada uma recebe.",
  "PLANS_LOST.title": "Usuários perdem algumas comodidades",
  "PLANS_LOST.meaning":
    "Falta no que substitui {title}: {plansLost}. Nenhum dado se perde. Aceito por: {by}.",
  "PLANS_LOST.action": "Certifique-se de que o cliente sabe.",
  "USAGE_LOCATION_MISSING.title": "Usuários sem local de uso",
  "USAGE_LOCATION_MISSING.meaning":
    "A Microsoft não atribui licença a quem não tem local de uso definido: {users, plural, one {# usuário} many {# de usuários} other {# usuários}} de {title}.",
  "USAGE_LOCATION_MISSING.action":
    "Peça ao administrador do cliente que defina o local de uso antes da reatribuição.",
  "LICENSES_BY_GROUP.title": "As licenças vêm de grupos",
  "LICENSES_BY_GROUP.meaning":
    "{count, plural, one {# grupo dá} many {# de grupos dão} other {# grupos dão}} {title} aos membros. A nova licença é adicionada primeiro ao grupo, e a antiga é removida quando a de cada membro estiver ativa.",
  "LICENSES_BY_GROUP.action": "Não mude nada nesses grupos durante a reatribuição.",
  "GROUP_LICENSING_AT_STAKE.title": "O licenciamento por grupo depende do que sai",
  "GROUP_LICENSING_AT_STAKE.meaning":
    "{title} é a única licença do locatário que permite licenciamento por grupo, e {count, plural, one {# grupo a usa} many {# de grupos a usam} other {# grupos a usam}}.",
  "GROUP_LICENSING_AT_STAKE.action":
    "Certifique-se de que a nova licença também o permite; o plano de mudança reatribui este SKU por último.",
  "USERS_WITH_LICENSE_ERRORS.title": "Alguns usuários têm uma licença com erro",
  "USERS_WITH_LICENSE_ERRORS.meaning":
    "A Microsoft informa um erro na atribuição deles, portanto talvez já estejam sem serviço.",
  "USERS_WITH_LICENSE_ERRORS.action":
    "Peça ao administrador do cliente que corrija essas atribuições antes da mudança.",
} satisfies typeof english;
