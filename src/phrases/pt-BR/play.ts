import type { play as english } from "../en/play.ts";

export const play = {
  people: "Pessoas a quem algo foi pedido",
  peopleOf: "Pessoas de {company}",
  explain:
    "Na área restrita é possível responder no lugar delas, na hora. Se não, elas respondem sozinhas com o passar do tempo.",
  nobody: "No momento não se espera por ninguém de fora.",
  does: "Faz",
  refuses: "Recusa",
  doesOf: "{who}, {company}: {step}. Faz",
  refusesOf: "{who}, {company}: {step}. Recusa",
  more: "E mais {n, number}: abra um cliente para ver as pessoas dele.",
  own: "Por conta própria",
  subscription: "Assinatura",
  "act.customerCancels": "O cliente a cancela hoje",
  "act.paymentFails": "O pagamento falha",
  "act.sourceSeatsChange": "Metade das licenças é retirada",
  "act.relationshipEnded": "O cliente encerra a relação conosco",
  "act.delegatedAdminRevoked": "O cliente revoga a administração delegada (GDAP)",
  happened: "Aconteceu. O Handover está verificando.",
  faults: "O que dá errado na Microsoft",
  "fault.answersLost": "Respostas se perdem (3)",
  "fault.throttled": "Solicitações demais (3)",
  "fault.unavailable": "Serviço indisponível (3)",
  faultsLeft: "Chamadas que ainda darão errado: {n, number}",
} satisfies Record<keyof typeof english, string>;
