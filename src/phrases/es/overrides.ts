import type { overrides as english } from "../en/overrides.ts";

export const overrides = {
  "help.override":
    "decide sobre una línea de otro modo que el planificador, con un responsable y un motivo; sin elección, retira lo decidido",
  "help.overrides": "muestra lo que las personas decidieron sobre las líneas de un traslado",
  "help.line":
    "la suscripción de origen (o el inicio de su id.), o su SKU si solo una línea lo tiene",
  "help.reason": "por qué",
  "help.by":
    "quién responde de ello (de forma predeterminada, quien ha iniciado sesión en este equipo)",
  "help.route": "qué ruta sigue la línea",
  "help.replaceWith":
    "SKU que se compran en lugar del de la línea; aun así no se pierde ningún dato",
  "help.acceptGap":
    "usuarios que pueden quedar sin licencia mientras el pedido se divide bajo el límite, como acordó el cliente",
  "help.acceptLoss": "planes de servicio sin datos cuya pérdida se acepta",
  "help.treatAs":
    "qué es el SKU de la línea, diga lo que diga su nombre; solo se traslada lo que es de pago",
  "help.ignore": "hallazgos de los que responde quien decide",
  "help.sku": "el SKU deseado en su lugar",
  "help.seats": "cuántas licencias se quieren",
  "help.term": "el período deseado",
  decided: "{by} decidió el {at} sobre {lineId}: {reason}",
  route: "Ruta: {route}.",
  replaceWith: "Se compra en su lugar: {skus}.",
  acceptGap:
    "{n, plural, one {# usuario puede} many {# de usuarios pueden} other {# usuarios pueden}} quedar sin licencia hasta que se pida el resto.",
  acceptLoss: "Se acepta la pérdida de estos planes de servicio: {plans}.",
  seats: "Deseadas: {n, plural, one {# licencia} many {# de licencias} other {# licencias}}.",
  term: "Período deseado: {term}.",
  treatAs: "Su SKU cuenta como: {what}.",
  ignores: "Alguien responde de: {findings}.",
  asPlanned: "Se retira lo decidido antes: la línea sigue lo planificado.",
  plannedAnew: "El traslado se planifica de nuevo con ello.",
  none: "Nadie ha decidido nada sobre una línea de este traslado.",
  event: "{by} decidió sobre {what}: {reason}",
  wantedSeats:
    "{title}: {seats, plural, one {se desea # licencia} many {se desean # de licencias} other {se desean # licencias}}; {exists, plural, one {existe #} many {existen #} other {existen #}}.",
  wantedTerm: "{title}: se desea un período de {term}, sea cual sea el del origen.",
  wantedSku: "{title}: se desea {sku} en su lugar.",
} satisfies Record<keyof typeof english, string>;
