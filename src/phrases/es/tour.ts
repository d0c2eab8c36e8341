import type { tour as english } from "../en/tour.ts";

export const tour = {
  skip: "Omitir la visita",
  next: "Siguiente",
  end: "Terminar",
  count: "Paso {n} de {all}",
  working: "Un momento…",
  "home.title": "Este es su día",
  "home.text":
    "Primero va lo que más cuesta dejar esperando. Aún no hay nada: a continuación se importa un cliente inventado.",
  "ask.title": "Una carta lo pide todo",
  "ask.text":
    "Este cliente compra directamente a Microsoft. Pedimos una relación de revendedor, en el idioma del cliente.",
  "accept.title": "Por un momento, usted es el cliente",
  "accept.text":
    "Solo el espacio aislado lo permite: a continuación, el cliente acepta todo lo que piden las cartas.",
  "timeline.title": "Lo anterior, lo nuevo y cuándo",
  "timeline.text":
    "La barra continua es lo que tienen. La discontinua es lo que pediremos: no hoy, sino lo más tarde que sea seguro.",
  "seats.title": "La promesa",
  "seats.text":
    "La línea es lo que necesitan los usuarios. El área es lo disponible. Nunca baja de la línea.",
  "approve.title": "Alguien responde de ello",
  "approve.text":
    "Aquí está lo que se compra, cuánto cuesta y hasta cuándo se puede cambiar de idea. «Siguiente» lo aprueba en su nombre.",
  "pass.title": "Deje pasar el tiempo",
  "pass.text":
    "Pedido, verificación y fin de la suscripción anterior: todo avanza por sí solo. «Siguiente» lleva el reloj virtual hasta el final.",
  "report.title": "Nadie lo notó",
  "report.text": "Este informe es lo que entrega al cliente. Ahora importe sus propios clientes.",
} satisfies Record<keyof typeof english, string>;
