import type { acts as english } from "../en/acts.ts";

export const acts = {
  name: "Su nombre",
  "link.title": "La página del cliente",
  "link.text":
    "Las cartas llevan el enlace al cliente. Quien tiene el enlace puede leer solo este traslado y aceptar por el cliente; no se abre nada más.",
  "link.make": "Crear un enlace",
  "link.made": "Funciona hasta el {until}",
  "link.open": "Abrir",
  "link.revoke": "Retirar todos los enlaces",
  "link.revoked": "Retirados. Ningún enlace dado a este cliente abre ya nada.",
  "attest.open": "Registrar lo que le dijeron",
  "attest.text":
    "Para una respuesta por teléfono o correo. Se guarda como atestiguada por esa persona; lo que Microsoft muestre después cuenta más.",
  "attest.by": "Quién lo dijo",
  "attest.note": "¿Cómo lo sabe? (llamada, correo, fecha)",
  "attest.done": "Está hecho",
  "attest.refused": "Se rechazó",
  "abort.open": "Interrumpir el traslado",
  "abort.title": "Interrumpir el traslado: {company}",
  "abort.undone": "Se deshará",
  "abort.stays": "Ya no se puede deshacer",
  "abort.read": "He leído lo que no se puede deshacer.",
  "abort.not": "No interrumpir",
  "abort.act": "Interrumpir",
  "abort.done": "Interrumpido. Lo que se indica está en curso.",
  "licenses.tab": "Licencias",
  "licenses.same": "No se reasigna a nadie: la misma oferta.",
  "licenses.back": "Devolver a todos las licencias de antes",
  "licenses.backText":
    "Exactamente como antes de nuestro primer cambio, para todos en este traslado. Se rechaza, indicando qué falta, cuando las licencias antiguas ya no existen.",
} satisfies Record<keyof typeof english, string>;
