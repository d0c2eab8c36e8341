import type { ordering as english } from "../en/ordering.ts";

export const ordering = {
  "letter.subject": "{companyName}: pedido que hacer al proveedor",
  "letter.intro":
    "Ya corresponde ejecutar el plan de traslado aprobado de {companyName}. Haga a su proveedor exactamente este pedido; cuenta en cuanto el inquilino lo muestra.",
  "letter.order": "El pedido",
  "letter.new":
    "{title}: una suscripción nueva con {seats, plural, one {# licencia} many {# de licencias} other {# licencias}}",
  "letter.raise":
    "{title}: aumentar la suscripción {subscriptionId} a {seats, plural, one {# licencia} many {# de licencias} other {# licencias}} en total",
  "letter.term": "Período: {months, plural, one {# mes} many {# de meses} other {# meses}}",
  "letter.ceiling": "Como máximo {ceiling} por licencia y mes: es lo aprobado",
  "letter.until":
    "Haga el pedido a más tardar el {until}: después ya no está aprobado y se le pedirá de nuevo",
  "letter.line": "En una línea, para copiar: {line}",
  "letter.step1":
    "Mire primero si el pedido ya se hizo; en ese caso, solo ajuste el número de licencias al indicado arriba.",
  "letter.step2":
    "Haga el pedido, con la última parte de la línea como referencia, y deje activada la renovación.",
  "letter.step3":
    "Confirme este paso cuando el pedido esté hecho y la suscripción se renueve; o rechácelo si el proveedor no lo vende así.",
  "help.provider": "el proveedor al que hacemos los pedidos: import",
  "help.import":
    "incorpora la exportación del proveedor: qué suscripciones son nuestras, sus licencias y renovación",
  "help.file": "archivo CSV como lo escribe el portal del proveedor",
  "help.by":
    "quién responde de ello (de forma predeterminada, quien ha iniciado sesión en este equipo)",
  imported:
    "{n, plural, one {# suscripción incorporada} many {# de suscripciones incorporadas} other {# suscripciones incorporadas}}; clientes: {customers, number}.",
  "option.ordering":
    "quién hace los pedidos: api (nuestro software) o provider (una persona, al proveedor)",
} satisfies typeof english;
