import type { dates as english } from "../en/dates.ts";

export const dates = {
  about:
    "Pedidos, viradas, últimos momentos seguros, prazos para desfazer, contratos e acessos de todas as mudanças abertas, e os dias em que nenhum pedido é feito.",
  sum: "Pedidos: {orders, number}; viradas: {cutovers, number}; prazos: {deadlines, number}; contratos e acessos: {lasting, number}",
  month: "O mês em resumo; cada dia leva à sua lista",
  more: "+{n, number}",
  noOrders: "Sem pedidos",
  freeze: "Nenhum pedido: {span}",
  freezeNamed: "Nenhum pedido: {span} ({name})",
  "event.accessExtends": "A Microsoft prorroga a administração delegada (GDAP)",
  "event.agreementAccepted": "O cliente aceitou o Contrato de Cliente da Microsoft",
  "event.agreementEnds": "Termina o prazo do contrato: {agreement}",
  "agreement.eaEas": "Contrato Enterprise",
  "agreement.mpsa": "Contrato MPSA",
  "agreement.openValue": "Contrato Open Value",
} satisfies Record<keyof typeof english, string>;
