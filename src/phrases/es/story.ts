import type { story as english } from "../en/story.ts";

export const story = {
  "option.port": "puerto de este equipo; si está ocupado, el siguiente libre",
  "option.seed": "número a partir del cual se genera el mundo",
  "option.seeds": "una semilla o un intervalo, como 1..10",
  "option.folder": "carpeta en la que se guarda el mundo",
  "option.world": "archivo del mundo con el que empezar",
  "option.loose": "solo registra lo que no se emula, en lugar de rechazarlo",
  "option.addressFile": "archivo en el que escribir la dirección cuando esté listo",
  "option.crashes": "cuántas veces se interrumpen a la fuerza el servidor, el ejecutor o ambos",
  "option.customers": "número de clientes",
  "option.users": "número aproximado de usuarios por cliente",
  "option.evidence":
    "carpeta para los datos con los que se juzgó cada ejecución, un archivo por semilla",
  "option.fast": "sin procesos, sockets ni base de datos: miles de semillas en minutos",
  "option.strategy":
    "planifica de otro modo, en un solo hilo como con --fast: lo que hace quien no tiene Handover",
  "option.faults":
    "cómo actúan las personas: none (puntuales), rough (con retraso), hostile (con retraso, nunca o al contrario)",
  sandboxReady: "Nube emulada de Microsoft: {url}",
  progress: "{date} ({percent, number, ::.} %)",
  heading:
    "{customers, plural, one {# cliente} many {# de clientes} other {# clientes}}, {days, plural, one {# día} many {# de días} other {# días}} desde el {from}",
  customer: "{company} ({country}): {situation}",
  "situation.webDirectMca": "compra directa a Microsoft con un Contrato de cliente de Microsoft",
  "situation.webDirectMosa":
    "compra directa a Microsoft con un Contrato de suscripción en línea de Microsoft",
  "situation.enterpriseExtensionLeftOn": "un Contrato Enterprise cuya prórroga quedó activada",
  "situation.enterpriseLapses": "un Contrato Enterprise que se deja expirar",
  "situation.rivalAnnual": "suscripciones anuales de otro partner",
  "situation.rivalMonthly": "una suscripción mensual de otro partner",
  "situation.retail": "una clave de producto comprada en una tienda",
  "situation.outOfRegion": "un inquilino en otra región de autorización de CSP",
  "situation.discontinuedOffer": "una oferta retirada de la venta",
  "situation.supportOnly": "sigue con otro partner y solo recibe soporte técnico de nosotros",
  "situation.seatCap": "200 licencias de un plan para pequeñas empresas con un límite de 300",
  "situation.threeEnds": "tres suscripciones de la misma oferta con finales distintos",
  "situation.freeSkus": "una suscripción de pago entre muchas gratuitas",
  "situation.acceptsLate": "su administrador acepta tarde",
  "situation.neverAnswers": "nadie contesta nunca",
  "situation.cancelsEarly": "cancela antes de tiempo la suscripción anterior",
  "situation.renewsBySurprise": "la suscripción anterior se renueva por sorpresa",
  "situation.growsOurs": "ya tiene una suscripción nuestra, que crece",
  "situation.groupAndCloudPc":
    "licencias por grupo, equipos en la nube y una suscripción que se queda",
  "situation.openValue": "un contrato Open Value",
  event: "  {date}  {what}",
  "event.relationshipAccepted": "el cliente aceptó la relación de revendedor",
  "event.relationshipRefused": "la relación de revendedor fue rechazada",
  "event.renewalStopped": "se desactivó la renovación de la suscripción anterior",
  "event.customerCancelled": "el cliente canceló la suscripción anterior",
  "event.termRenewed": "la suscripción anterior se renovó",
  "event.renewalCancelled": "la renovación se anuló a tiempo",
  "event.extensionBegan": "la suscripción anterior entró en prórroga",
  "event.sourceCancelled": "la suscripción anterior se canceló como se quería",
  "event.extensionEnded": "la prórroga se dio por terminada",
  "event.serviceCut": "la suscripción anterior terminó",
  "event.ordered":
    "{seats, plural, one {# licencia pedida} many {# de licencias pedidas} other {# licencias pedidas}} a nosotros: {offer}",
  "event.seatsRaised":
    "{seats, plural, one {# licencia agregada} many {# de licencias agregadas} other {# licencias agregadas}} con nosotros: {offer}",
  "ending.moved": "  Trasladadas: {count, number}",
  "ending.kept": "  Mantenidas: {count, number}",
  "ending.ignored": "  Gratuitas, sin tocar: {count, number}",
  "ending.unfinished": "  Sin terminar: {count, number}",
  "ending.refused": "  No trasladadas: {count, number}. {why}",
  "summary.lines":
    "Suscripciones: {lines, number}. Trasladadas: {moved, number}; mantenidas: {kept, number}; gratuitas y sin tocar: {ignored, number}; no trasladadas, con motivo: {refused, number}; sin terminar: {unfinished, number}.",
  "summary.continuity":
    "Horas que los usuarios estuvieron sin servicio por nuestra causa: {hours, number}. Datos perdidos: {lost, number}.",
  "summary.byOthers": "Horas sin servicio causadas por otros: {hours, number}.",
  "summary.licenses":
    "Licencias compradas: {bought, number}; compradas dos veces: {twice, number}; fuera de la aprobación: {unapproved, number}.",
  "summary.renewals":
    "Renovaciones no deseadas: {unwanted, number}; anuladas a tiempo: {rescued, number}.",
  "summary.cost": "Coste de transición: {total}, del cual solapamiento: {overlap}.",
  "fast.broken": "La semilla {seed} incumplió: {what}",
  "fast.replay": "Para repetirla: {command}",
  "fast.progress": "{done, number} de {all, number} semillas terminadas.",
  "fast.sum":
    "{seeds, plural, one {# semilla} many {# de semillas} other {# semillas}} en {seconds, number} s, de ellas con incumplimientos: {seedsBroken, number}. Llamadas: {requests, number}, limitadas: {throttled, number}; caídas: {crashes, number}; líneas: {lines, number}, trasladadas: {moved, number}, rechazadas: {refused, number}, sin terminar: {unfinished, number}; invariantes incumplidas: {invariantsBroken, number}.",
  "summary.run":
    "Semilla {seed}: {requests, number} solicitudes a la nube emulada, {seconds, number} s.",
  "summary.broken": "Promesas incumplidas: {broken}",
  "summary.kept": "Se cumplieron todas las promesas.",
} satisfies Record<keyof typeof english, string>;
