import type { equivalence as en } from "../en/equivalence.ts";

export const equivalence = {
  "help.equivalents":
    "muestra qué cubre un SKU que ya no se puede comprar, según los planes de servicio",
  "help.all": "responde para cada SKU de la lista de licencias",
  "column.sku": "SKU",
  "column.verdict": "Respuesta",
  "column.choice": "Comprar en su lugar",
  "verdict.same": "El mismo SKU",
  "verdict.superset": "Otro SKU",
  "verdict.combination": "Varios SKU juntos",
  "verdict.ignore": "Nunca se compra",
  "verdict.blocked": "Bloqueado",
  "why.SAME_SKU": "Todavía se puede comprar.",
  "why.ONE_SKU_COVERS":
    "Un solo SKU tiene todos los planes de servicio que contienen datos, en la misma edición o en una superior.",
  "why.SKUS_COVER_TOGETHER": "Ningún SKU los cubre por sí solo; estos los cubren juntos.",
  "why.NEVER_BOUGHT":
    "Gratuito, de prueba, incluido en otro o comprado por los propios usuarios: nada tiene que sustituirlo.",
  "why.NO_PLANS_LISTED":
    "La lista de licencias no indica sus planes de servicio, así que no hay nada que comparar.",
  "why.DATA_WOULD_BE_LOST":
    "Ninguna licencia que puedan comprar los mismos clientes cubre todos los planes de servicio que contienen datos.",
  "why.TOO_LITTLE_COVERED": "Lo que se puede comprar cubre menos de la mitad.",
  "why.PLANS_EXCLUDE_EACH_OTHER":
    "Lo que lo cubriría no se puede asignar junto a un mismo usuario.",
  "why.BOUND_MET":
    "Hay tantas combinaciones que no se probaron todas; puede existir una respuesta mejor.",
  price: "Una licencia de cada uno, por un mes, al menor precio de su mercado: {price}",
  lost: "{n, plural, one {# plan de servicio no queda cubierto y no contiene datos; alguien tiene que aceptar la pérdida:} many {# de planes de servicio no quedan cubiertos y no contienen datos; alguien tiene que aceptar la pérdida:} other {# planes de servicio no quedan cubiertos y no contienen datos; alguien tiene que aceptar la pérdida:}}",
  nobodyCovers:
    "{n, plural, one {Se perdería # plan de servicio:} many {Se perderían # de planes de servicio:} other {Se perderían # planes de servicio:}}",
  unasked:
    "{n, plural, one {Se agrega # plan de servicio que hoy no se usa:} many {Se agregan # de planes de servicio que hoy no se usan:} other {Se agregan # planes de servicio que hoy no se usan:}}",
} satisfies typeof en;
