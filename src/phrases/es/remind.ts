import type { remind as english } from "../en/remind.ts";

export const remind = {
  act: "Recordar ahora",
  asked: "El recordatorio sale ahora, con los datos de hoy.",
  recent:
    "No se ha enviado nada: la última carta salió el {at}, y nadie recibe dos cartas en un mismo día.",
  paused:
    "No se ha enviado nada: el traslado está en pausa y mientras tanto no se recuerda este paso.",
  own: "No se ha enviado nada: no se espera a nadie de fuera.",
  next: "Próximo recordatorio automático",
  noNext: "ninguno; ya se ha recordado bastante",
  read: "Leer la carta",
  waiting: "Solicitado: {at}",
} satisfies typeof english;
