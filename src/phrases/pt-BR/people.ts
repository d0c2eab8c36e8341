import type { people as english } from "../en/people.ts";

export const people = {
  "actor.operator": "você (operador do parceiro)",
  "actor.customerAdmin": "um administrador do cliente",
  "actor.sourcePartner": "o parceiro de origem",
  "actor.licensingPartner": "o parceiro de licenciamento (LSP)",
  "actor.nobody": "ninguém",

  "step.acceptRelationship": "Aceitar a relação de revendedor",
  "step.acceptAgreement": "Aceitar o Contrato de Cliente da Microsoft",
  "step.approveDelegatedAdmin": "Aprovar os privilégios de administrador delegado (GDAP)",
  "step.approvePlan": "Aprovar o plano de mudança",
  "step.stopRenewal": "Desativar a renovação da origem",
  "step.chooseEnd": "Definir a escolha no fim do prazo da origem",
  "step.endExtension": "Encerrar a prorrogação da origem",
  "step.abortMove": "Interromper a mudança",
  "step.resumeMove": "Retomar a mudança",
  "step.rescueRenewal": "Cancelar a renovação inesperada da origem",
  "step.ownershipTransfer": "Ceder as assinaturas combinadas, ou recusar",
  "step.reviewTransfer": "Revisar o que uma transferência trouxe",
  "step.transferStuck": "Destravar uma transferência que não termina",
  "step.changeLicenses": "Alterar as licenças de alguns usuários",
  "step.answerCustomer": "Falar com o cliente, que não concordou",
  "step.leave": "Deixar o cliente ir para outro parceiro",
  "step.replaceLicenses": "Ter prontas as licenças do novo parceiro",
  "step.answerTransfer": "Responder ao pedido de transferência de outro parceiro",
  "step.settleAccount": "Acertar a conta do cliente que sai",
} satisfies typeof english;
