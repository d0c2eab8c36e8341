import type { remind as english } from "../en/remind.ts";

export const remind = {
  act: "Recordar ahora",
  asked: "El recordatorio sale ahora, con lo que vale hoy.",
  recent:
    "No se ha enviado nada: la última carta salió el {at}, y a nadie se le escribe dos veces al día.",
  paused:
    "No se ha enviado nada: el traslado está en pausa y mientras tanto no se recuerda este paso.",
  own: "No se ha enviado nada: no se espera a nadie más.",
  next: "Próximo recordatorio automático",
  noNext: "ninguno; ya se ha recordado bastante",
  read: "Leer la carta",
  waiting: "Pedido el {at}",
} satisfies typeof english;
