import type { plan as english } from "../en/plan.ts";

export const plan = {
  "routes.reason.sameOffer":
    "A mesma oferta é vendida por nós, portanto os usuários mantêm suas licenças.",
  "routes.reason.sameOfferGrown":
    "A mesma oferta é vendida por nós, e a assinatura que o cliente já tem conosco é ampliada.",
  "routes.reason.coveredByOurs":
    "Licenças que o cliente já tem conosco a cobrem, portanto nada precisa ser comprado.",
  "routes.reason.equivalentOffer":
    "A oferta está fora de venda; uma oferta equivalente cobre o que os usuários utilizam, e suas licenças são reatribuídas.",
  "routes.reason.otherOfferWanted":
    "Deseja-se uma licença diferente da existente, e as licenças dos usuários são reatribuídas.",
  "routes.reason.leftByAll":
    "Ninguém mais usa as licenças dela, portanto nada é comprado; ela só precisa terminar como já aprovado.",
  "routes.reason.supportOnly": "O cliente recebe de nós apenas suporte e compra em outro lugar.",
  "routes.reason.declaredKeep": "A importação diz que esta assinatura fica onde está.",
  "routes.reason.notDeclared":
    "A importação não cita esta assinatura, e a sua política mantém essas assinaturas onde estão.",
  "routes.reason.free": "Ela é gratuita e nunca é comprada.",
  "routes.reason.viral": "Os próprios usuários a ativaram sem custo; ela nunca é comprada.",
  "routes.reason.trial": "É uma avaliação gratuita e não é comprada de novo.",
  "routes.reason.benefit": "Ela vem com outro produto como benefício e nunca é comprada.",
  "routes.reason.selfService":
    "Os próprios usuários a compraram; isso é assunto deles com a Microsoft.",
  "routes.reason.alreadyGone": "Ela já terminou.",
  "routes.reason.noSeats": "Ela não contém licenças.",
  "routes.reason.operatorKeeps": "Você decidiu que esta assinatura fica onde está.",
  "routes.reason.transferKeepsAll":
    "O outro parceiro cede a assinatura inteira; preço, prazo e licenças ficam como estão.",
  "routes.reason.transferOpen":
    "A transferência da propriedade ainda está em andamento, e nada é comprado em seu lugar antes que termine.",
  "routes.reason.transferred": "As licenças vieram para nós por transferência da propriedade.",
  "routes.reason.renewToCsp":
    "A Microsoft agenda no CSP as licenças do Contrato Enterprise para o fim dele, mesmo fora de venda.",
  "routes.reason.largerPlan":
    "Compram-se de novo as licenças que o limite permite; os usuários acima dele recebem um plano maior.",
  "routes.reason.splitUnderCap":
    "Pedem-se agora as licenças que o limite permite e o restante quando a origem terminar.",
  "routes.reason.reduceInSteps":
    "O titular da origem reduz as licenças mensais em etapas enquanto as nossas aumentam.",
  "routes.reason.supportException": "O suporte da Microsoft concede uma exceção ao limite.",
  "routes.reason.oneMoreTerm": "Nada é feito, e a origem se renova por mais um prazo.",
  "routes.reason.cancelNowWanted": "O cliente quer sair do contrato imediatamente.",
  "routes.against.policy": "Sua política não usa esta rota.",
  "routes.against.transferOpen":
    "Outra solicitação de transferência deste cliente ainda está aberta.",
  "routes.against.notHandedOver":
    "O titular não a cedeu quando isso lhe foi pedido; não se pede duas vezes.",
  "routes.against.notRenewed": "Não foi agendada quando isso foi pedido; não se pede duas vezes.",
  "routes.against.ownerUnknown":
    "Não se sabe a quem a origem é cobrada, portanto não há a quem pedir.",
  "routes.against.aboveCeiling":
    "Seriam necessárias mais licenças do que a sua política permite pedir.",
  "routes.against.tooLate": "Não resta tempo suficiente para a resposta.",
  "routes.against.gapNeedsApproval":
    "Alguns usuários ficariam um tempo sem licença; o cliente precisa aprovar isso.",
  "routes.against.ownerMustReduce": "O titular da origem precisa fazê-lo, etapa por etapa.",
  "routes.against.microsoftMustAgree": "A Microsoft precisa concordar.",
  "routes.against.notWanted": "O cliente quer mudar.",
  "routes.against.notCancellable": "O contrato não permite que ninguém a cancele no meio do prazo.",
  "routes.against.costsMore": "Custa mais.",
  "routes.against.costsNoLess": "Não custa menos.",
  "routes.against.reassigns": "As licenças dos usuários teriam de ser reatribuídas.",
  "routes.next": "{what}: a segunda melhor rota é “{way}”. {against}",
  "routes.nextWithCost": "{what}: a segunda melhor rota é “{way}”, por {cost}. {against}",
  "timing.reason.latestSafe":
    "É o último momento seguro; assim, as duas são pagas pelo menor tempo possível.",
  "timing.reason.movedOffWeekend":
    "O último momento seguro cai em um fim de semana, portanto o pedido é antecipado.",
  "timing.reason.movedOffFreeze":
    "O último momento seguro cai em um congelamento, portanto o pedido é antecipado.",
  "timing.reason.atOnceWanted":
    "Alguém quer que a origem termine agora, por isso o pedido é feito de imediato.",
  "timing.reason.atOnceLate":
    "O momento seguro já passou, portanto o pedido é feito imediatamente.",
  "timing.reason.atOnceInGrace":
    "A origem terminou e vive apenas do período de carência, portanto o pedido é feito imediatamente.",
  "timing.reason.beforeReduction":
    "Estas licenças precisam estar verificadas antes que o mesmo número seja retirado da origem.",
  "timing.reason.pilot":
    "Primeiro se pede uma única licença: ela mostra a tempo se há algum obstáculo.",
  "timing.reason.beforePriceChange":
    "Depois o preço muda, e o preço do primeiro pedido vale por todo o prazo.",
  "timing.reason.provesTheNext":
    "É pedido um pouco antes, para que a próxima compra possa ser feita mais tarde.",
  "timing.reason.withTheNext": "O aumento é feito com a próxima compra, que não pode esperar mais.",
  "timing.reason.alreadyCovered":
    "Licenças que o cliente já tem conosco a cobrem, portanto nenhum pedido é feito.",
  "assumption.estateDeclared": "Ninguém leu o locatário: o que ele contém é o que foi declarado.",
  "assumption.noGraceAfterEnd": "O serviço para no fim do prazo, sem período de carência.",
  "assumption.renewsUntilAskedToStop":
    "A origem é renovada a cada fim de prazo até que a renovação seja desativada.",
  "assumption.extensionMayBeOn":
    "Uma prorrogação pode estar ativada, e a origem continuaria a ser cobrada depois do fim.",
  "assumption.renewalMayHappen":
    "A origem pode ser renovada por um prazo inteiro, mesmo com a renovação desativada.",
  "assumption.lapsesByItself": "A origem é pré-paga e termina sozinha.",
  "assumption.termAssumed":
    "A duração do prazo não é conhecida; usa-se a que a sua política indica.",
  "assumption.staysWhereItIs": "A origem fica onde está, com as suas licenças.",
  "evidence.observed": "observado",
  "evidence.attested": "atestado",
  "evidence.declared": "declarado",
  "evidence.assumed": "presumido",
} satisfies typeof english;
