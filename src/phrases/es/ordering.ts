import type { ordering as english } from "../en/ordering.ts";

export const ordering = {
  "letter.subject": "{companyName}: por encargar al proveedor",
  "letter.intro":
    "Toca ejecutar el plan aprobado de {companyName}. Encargue a su proveedor exactamente esto; cuenta en cuanto el inquilino lo muestra.",
  "letter.order": "El pedido",
  "letter.new":
    "{title}: una suscripción nueva con {seats, plural, one {# licencia} many {# licencias} other {# licencias}}",
  "letter.raise":
    "{title}: aumentar la suscripción {subscriptionId} a {seats, plural, one {# licencia} many {# licencias} other {# licencias}} en total",
  "letter.term": "Plazo: {months, plural, one {# mes} many {# meses} other {# meses}}",
  "letter.ceiling": "Como máximo {ceiling} por licencia y mes: eso se aprobó",
  "letter.until":
    "Encárguelo hasta {until} y no después: desde entonces nadie lo ha aprobado y se le pedirá de nuevo",
  "letter.line": "En una línea, para copiar: {line}",
  "letter.step1":
    "Mire primero si ya se encargó; en ese caso solo lleve el número de licencias al indicado.",
  "letter.step2":
    "Encárguelo, con la última parte de la línea como referencia, y deje activada la renovación.",
  "letter.step3":
    "Confirme este paso cuando esté encargado y se renueve; o rechácelo si el proveedor no lo vende así.",
  "help.provider": "el proveedor al que encargamos: import",
  "help.import":
    "incorporar la exportación del proveedor: qué suscripciones son nuestras, sus licencias y renovación",
  "help.file": "archivo CSV como lo escribe el portal del proveedor",
  "help.by": "quién responde de ello (predeterminado: quien ha iniciado sesión en este equipo)",
  imported:
    "{n, plural, one {# suscripción incorporada} many {# suscripciones incorporadas} other {# suscripciones incorporadas}}; clientes: {customers, number}.",
  "option.ordering": "quién encarga: api (nuestro software) o provider (una persona, al proveedor)",
} satisfies typeof english;
