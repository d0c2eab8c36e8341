import type { dates as english } from "../en/dates.ts";

export const dates = {
  about:
    "Pedidos, cambios efectivos, últimos momentos seguros, límites para deshacer, contratos y accesos de todos los traslados abiertos, y los días en que no se pide nada.",
  sum: "Pedidos: {orders, number}; cambios efectivos: {cutovers, number}; plazos: {deadlines, number}; contratos y accesos: {lasting, number}",
  month: "El mes de un vistazo; cada día lleva a su lista",
  more: "+{n, number}",
  noOrders: "Sin pedidos",
  freeze: "No se pide nada: {span}",
  freezeNamed: "No se pide nada: {span} ({name})",
  "event.accessExtends": "Microsoft prorroga la administración delegada (GDAP)",
  "event.agreementAccepted": "El cliente aceptó el Contrato de cliente de Microsoft",
  "event.agreementEnds": "Termina el plazo del contrato: {agreement}",
  "agreement.eaEas": "Contrato Enterprise",
  "agreement.mpsa": "Contrato MPSA",
  "agreement.openValue": "Contrato Open Value",
} satisfies Record<keyof typeof english, string>;
