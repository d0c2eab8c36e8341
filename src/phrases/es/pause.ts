import type { pause as english } from "../en/pause.ts";

export const pause = {
  "help.pause":
    "pausa traslados: no se empieza nada que pueda esperar; lo que permite a las personas trabajar continúa",
  "help.canary":
    "muestra o elige qué pedidos salen primero y, tras una revisión, deja seguir a los demás",
  "help.first": "tantos clientes más van primero; todos los siguientes esperan una revisión",
  "help.goOn": "la revisión está hecha: quien espera sigue",
  "canary.off": "Ningún cliente espera la revisión de los primeros.",
  "canary.on":
    "Los pedidos de {n, plural, one {# cliente} many {# de clientes} other {# clientes}} salen primero; todos los siguientes esperan una revisión.",
  "canary.begun":
    "{n, plural, =0 {Todavía no ha salido ningún pedido.} one {Ha salido el pedido de # cliente:} many {Han salido los pedidos de # de clientes:} other {Han salido los pedidos de # clientes:}}",
  "canary.waiting":
    "{n, plural, =0 {Nadie espera.} one {Espera # cliente:} many {Esperan # de clientes:} other {Esperan # clientes:}}",
  "canary.event": "El traslado espera la revisión de los primeros clientes",
  "help.resume": "reanuda traslados en pausa",
  "help.all": "todos los traslados abiertos",
  "help.dryRun": "solo dice qué no detendría una pausa",
  "help.by": "quién decide (de forma predeterminada, quien ha iniciado sesión en este equipo)",
  "help.reason": "por qué, para quien lo encuentre en pausa",
  dryRun: "No se ha cambiado nada. Durante una pausa continúa:",
  paused:
    "{n, plural, one {# traslado está en pausa.} many {# de traslados están en pausa.} other {# traslados están en pausa.}}",
  resumed:
    "{n, plural, =0 {Ningún traslado estaba en pausa.} one {# traslado continúa.} many {# de traslados continúan.} other {# traslados continúan.}}",
  before: "{company}: ya estaba en pausa.",
  noDeadline: "Todavía no se conoce ningún plazo.",
  "deadline.approveBy":
    "Aprobar a más tardar el {at}: después el pedido llega tarde y los usuarios se quedan sin servicio.",
  "deadline.orderGoesOut":
    "{at}: el pedido aprobado de {title} ({seats, plural, one {# licencia} many {# de licencias} other {# licencias}}) se hace, con o sin pausa. Sin él, las personas dejarían de trabajar.",
  "deadline.renewalNotStopped":
    "{at}: último momento para desactivar la renovación de {title}. Durante la pausa no se le pide a nadie; después puede renovarse por un período entero.",
  waits:
    "No se empieza nada que pueda esperar: ninguna carta al cliente ni a su partner, ningún pedido antes de su último momento seguro, ningún cambio de licencias que no haya empezado.",
  goesOn:
    "Lo que permite a las personas trabajar continúa: se vigila el inquilino, lo comprado queda protegido y las licencias que falten se piden al momento, según lo aprobado.",
  runsOn: "Plazos que siguen corriendo",
  open: "Pausar",
  openAll: "Pausar todos",
  title: "Pausar el traslado: {company}",
  titleAll: "Pausar todos los traslados abiertos",
  why: "Por qué, para quien lo encuentre en pausa (opcional)",
  act: "{n, plural, one {Pausar # traslado} many {Pausar # de traslados} other {Pausar # traslados}}",
  not: "No pausar",
  resume: "Reanudar",
  resumeAll: "Reanudar todos los que están en pausa",
  since:
    "En pausa desde el {at}. No se empieza nada que pueda esperar; lo que permite a las personas trabajar continúa.",
  event: "{by} ha pausado el traslado",
  eventWhy: "{by} ha pausado el traslado: {reason}",
  resumedEvent: "{by} ha reanudado el traslado",
} satisfies Record<keyof typeof english, string>;
