import type { settings as english } from "../en/settings.ts";

export const settings = {
  title: "Configuración",
  "tab.connection": "Conexión",
  "tab.policy": "Directivas",
  "tab.people": "Personas",
  "tab.records": "Archivos y registros",
  "tab.languages": "Idiomas y apariencia",
  "cloud.sandbox": "Conectado al espacio aislado: nada llega a Microsoft ni a un cliente.",
  "cloud.public": "Conectado a la nube de Microsoft.",
  time: "Su hora",
  nextLook: "Próxima revisión de un traslado",
  due: "Traslados por revisar ahora",
  "policy.about": "Cada valor lo elige usted; los predeterminados son de operadores expertos.",
  "policy.noticeDays.webDirect":
    "Días de antelación con que se pide a quien compra directamente a Microsoft",
  "policy.noticeDays.otherPartner": "Días de antelación con que se pide a otro partner",
  "policy.noticeDays.volumeLicensing":
    "Días de antelación con que se pide en licencias por volumen",
  "policy.rehearsalDays": "Días antes del primer pedido en que se ensaya",
  "policy.provisioningMarginHours":
    "Horas que las nuevas licencias pueden tardar en poder asignarse",
  "policy.pilot.aboveSeats":
    "Por encima de este número de licencias se compra antes una licencia piloto",
  "policy.seatsCeilingFactor": "Máximo de licencias, como múltiplo de las que se usan",
  "policy.portfolio.firstCustomers":
    "Clientes cuyos pedidos salen antes de que los demás esperen una revisión (0: nadie espera)",
  "policy.priceCeilingFactor": "Precio máximo, como múltiplo del mostrado",
  "policy.chosen": "elegido por usted",
  "policy.number": "Escriba un número.",
  "policy.save":
    "{n, plural, =0 {Guardar} one {Guardar # cambio} many {Guardar # de cambios} other {Guardar # cambios}}",
  "policy.discard": "Descartar",
  "policy.means":
    "Los traslados que nadie aprobó se planifican de nuevo; lo aprobado queda como estaba.",
  "policy.saved": "Guardado.",
  "freezes.title": "Festivos y congelaciones",
  "freezes.none": "Ninguno. En los días que figuran aquí no se pide nada.",
  "freezes.add": "Agregar un archivo de calendario o un CSV",
  you: "Usted: {name}",
  may: "Puede: {what}",
  "may.read": "leer",
  "may.retry": "volver a revisar",
  "may.plan": "planificar y pedir",
  "may.approve": "aprobar",
  "may.administer": "administrar",
  sessions: "Con sesión iniciada",
  "session.seen": "última actividad: {at}",
  "session.end": "Cerrar la sesión",
  "session.endOf": "Cerrar la sesión: {who}",
  signOut: "Cerrar mi sesión",
  signOutEverywhere: "Cerrar todas mis sesiones",
  ownSessions:
    "{n, plural, one {Ha iniciado sesión en un lugar} many {Ha iniciado sesión en # de lugares} other {Ha iniciado sesión en # lugares}}; la primera vez, el {at}.",
  tokens: "Tokens para programas",
  "tokens.none": "Ninguno. Se crean en la línea de comandos: handover tokens create",
  "token.ends": "termina: {at}",
  "token.revoked": "revocado",
  "token.revoke": "Revocar",
  "token.revokeOf": "Revocar: {name}",
} satisfies Record<keyof typeof english, string>;
