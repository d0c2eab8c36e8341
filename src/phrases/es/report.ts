import type { report as english } from "../en/report.ts";

export const report = {
  title: "El traslado de {companyName} a {partnerName}",
  writtenAt: "Redactado el {at}",
  "status.open": "El traslado está en curso.",
  "status.done": "El traslado ha terminado.",
  "status.refused": "El traslado no se hizo: {why}",
  left: "El cliente se ha ido a otro partner: nuestra relación de revendedor terminó el {at}.",
  noPlan: "Todavía no hay plan de traslado, así que no hay nada que comparar.",
  users:
    "{n, plural, =0 {Nadie trabaja con lo que se traslada.} one {# usuario trabaja con lo que se traslada.} many {# de usuarios trabajan con lo que se traslada.} other {# usuarios trabajan con lo que se traslada.}}",
  declared:
    "Nadie pudo leer el inquilino: el cliente no aprobó la administración delegada. Lo que había antes, y que terminó, lo declara el cliente o una exportación. Lo que vendimos se leyó en Microsoft.",
  declaredNumber: "{n, number} (declarado)",
  "continuity.declared":
    "Nuestras licencias se leyeron en Microsoft como aprovisionadas, y se volvieron a leer. Cuántas estaban en uso, y que la suscripción anterior terminó, consta solo por declaración. Entre esas lecturas, solo el cliente habría podido notar un corte anticipado.",
  "verdict.declared": "cubierto, según lo declarado",
  "before.title": "Antes",
  "after.title": "Después",
  "before.none": "No se ha encontrado ninguna suscripción que trasladar.",
  "after.notYet": "Todavía no se ha pedido nada, por eso aquí no hay nada.",
  "after.none": "No se ha comprado nada: lo que había antes se queda donde está.",
  "column.product": "Producto",
  "column.seats": "Licencias",
  "column.inUse": "En uso",
  "column.price": "Al mes",
  "column.ends": "Termina",
  "column.term": "Período",
  "column.came": "Cómo llegó a nosotros",
  "column.outcome": "Resultado",
  "column.verified": "Nuestras licencias, verificadas",
  "column.gone": "Suscripción anterior terminada o cedida",
  "column.verdict": "Conclusión",
  "column.at": "Cuándo",
  "column.what": "Qué",
  "column.who": "Quién",
  "column.evidence": "Cómo terminó y cómo lo sabemos",
  "column.finding": "Qué llama la atención",
  "column.invoice": "Factura",
  "column.amount": "Importe",
  "came.bought": "pedida",
  "came.handedOver": "cedida por el partner anterior, tal como estaba",
  "came.renewedToCsp": "renovada en CSP",
  price:
    "Lo que se pidió: {before} al mes antes, {after} al mes después, al precio acordado con ustedes o, si no lo hay, al precio de lista de Microsoft.",
  unknown: "no se sabe",
  "lines.title": "Qué ha sido de cada suscripción",
  "continuity.title": "¿Se quedó alguien sin servicio?",
  "continuity.how":
    "El inquilino se leyó una y otra vez. Un producto cuenta como cubierto cuando nuestras licencias, al menos tantas como estaban en uso, se habían visto allí dos veces antes de que terminara la suscripción anterior. Lo cedido o renovado en CSP conserva las licencias de sus usuarios; cuenta como continuado cuando después se vio en servicio con nosotros.",
  "verdict.covered": "cubierto",
  "verdict.wentOn": "continuó sin interrupción",
  "verdict.serving": "la anterior sigue en servicio",
  "verdict.notShown": "no lo muestran nuestras lecturas",
  meter:
    "{hours, plural, =0 {En el mundo del espacio aislado nadie estuvo una hora sin licencia.} one {En el mundo del espacio aislado los usuarios estuvieron sin licencia # hora en total.} many {En el mundo del espacio aislado los usuarios estuvieron sin licencia # de horas en total.} other {En el mundo del espacio aislado los usuarios estuvieron sin licencia # horas en total.}}",
  "events.title": "Qué ha pasado",
  "event.approved": "Plan de traslado aprobado ({hash})",
  "event.bought":
    "{title}: {n, plural, one {# licencia pedida} many {# de licencias pedidas} other {# licencias pedidas}}",
  "event.source.gone": "{title}: la suscripción anterior ha terminado",
  "event.source.extended": "{title}: la suscripción anterior continuó en un período prorrogado",
  "event.source.renewed": "{title}: la suscripción anterior se renovó",
  "event.agreement": "Contrato de cliente de Microsoft aceptado, según el Centro de partners",
  "event.verified":
    "{title}: {n, plural, one {# licencia nuestra vista} many {# de licencias nuestras vistas} other {# licencias nuestras vistas}} dos veces en el inquilino",
  "event.arrived":
    "{title}: {n, plural, one {se ha visto en servicio # licencia cedida} many {se han visto en servicio # de licencias cedidas} other {se han visto en servicio # licencias cedidas}}",
  "event.transfer.asked":
    "Se pidió al partner de origen que cediera {n, plural, one {# suscripción} many {# de suscripciones} other {# suscripciones}}",
  "event.transfer.ended":
    "La solicitud de cesión de {n, plural, one {# suscripción} many {# de suscripciones} other {# suscripciones}}: {state}",
  "event.renewedToCsp": "{title}: renovada en CSP, con una licencia para todos los que la usan",
  "event.licenses.canary": "Los usuarios que van primero tienen sus nuevas licencias",
  "event.licenses.done":
    "Licencias cambiadas: {n, plural, one {# usuario o grupo, leído} many {# de usuarios o grupos, leídos} other {# usuarios o grupos, leídos}} de nuevo después",
  "event.licenses.rolledBack":
    "Licencias repuestas exactamente como estaban: {n, plural, one {# usuario o grupo} many {# de usuarios o grupos} other {# usuarios o grupos}}",
  "evidence.by": "{level}, {at}, {by}",
  "evidence.plain": "{level}, {at}",
  "evidence.reference": "número {reference}",
  "evidence.validUntil": "válido hasta el {validUntil}",
  "evidence.file": "{evidence} (archivo {file})",
  "level.observed": "leído por nosotros",
  "level.attested": "acreditado",
  "level.declared": "declarado",
  "level.assumed": "supuesto",
  "invoices.title": "Facturas",
  "invoices.none": "Todavía no se ha importado ninguna factura, así que no se ha comparado nada.",
  "invoices.fine":
    "{n, plural, =0 {Todavía no se ha facturado ninguna línea.} one {# línea facturada y nada llama la atención.} many {# de líneas facturadas y nada llama la atención.} other {# líneas facturadas y nada llama la atención.}}",
  "invoice.BILLED_TWICE": "Las mismas licencias se facturan dos veces por los mismos días.",
  "invoice.BILLED_BESIDE":
    "Una segunda suscripción del mismo producto se factura por los mismos días.",
  "invoice.EXTENDED_TERM_BILLED":
    "Se factura un período de servicio ampliado, a su precio más alto.",
  "invoice.SEATS_ABOVE_BOUGHT": "Se facturan más licencias de las compradas.",
  "invoice.PRICE_ABOVE_APPROVED": "Una licencia cuesta al mes más de lo aprobado.",
  "invoice.NOT_BILLED": "Todavía no se ha facturado nada por esta suscripción.",
  "invoice.CREDIT_MISSING": "El pedido se anuló a tiempo y el cargo no se ha abonado.",
  planHash: "Plan de traslado ejecutado: {hash}",
  help: "escribe el informe de un cliente: antes y después, cada paso con su evidencia, y las facturas",
  "help.out": "el archivo que se escribe: .html para leer e imprimir, .json para programas",
  "help.language": "el idioma del informe; de forma predeterminada, el del cliente",
  written: "El informe se ha escrito en {file}.",
  "invoices.help": "lo que Microsoft ha facturado: import",
  "invoices.help.import":
    "importa un archivo de conciliación de facturas del Centro de partners y lo compara con lo comprado",
  "invoices.help.file": "el archivo tal como lo da el Centro de partners, CSV",
  "invoices.imported":
    "{n, plural, one {# línea importada} many {# de líneas importadas} other {# líneas importadas}} de {customers, plural, one {# cliente} many {# de clientes} other {# clientes}}.",
  "invoices.again": "Este archivo ya se había importado; no ha cambiado nada.",
  "invoices.foreign":
    "{n, plural, one {# línea es de clientes que no trasladamos, y se omite.} many {# de líneas son de clientes que no trasladamos, y se omiten.} other {# líneas son de clientes que no trasladamos, y se omiten.}}",
  amount: "{amount}",
} satisfies typeof english;
