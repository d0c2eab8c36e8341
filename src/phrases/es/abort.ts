import type { abort as english } from "../en/abort.ts";

export const abort = {
  help: "interrumpe un traslado: deshace lo que se pueda sin que nadie pierda una licencia",
  helpDryRun: "solo dice qué se desharía y qué quedaría",
  helpBy: "quién decide (de forma predeterminada, quien ha iniciado sesión en este equipo)",
  dryRun: "No se ha cambiado nada. Interrumpir ahora significaría:",
  done: "{by} ha interrumpido el traslado. Lo que sigue:",
  nothing: "No se ha comprado nada. El traslado termina.",
  notBought: "{title}: no se ha comprado nada y no se comprará nada.",
  cancelled:
    "{title}: {seats, plural, one {nuestra # licencia se cancela} many {nuestras # de licencias se cancelan} other {nuestras # licencias se cancelan}}; es posible hasta el {until}. El origen continúa.",
  kept: "{title}: {seats, plural, one {nuestra # licencia queda} many {nuestras # de licencias quedan} other {nuestras # licencias quedan}}: el pedido ya no se puede cancelar, o sin él algún usuario podría perder la licencia.",
  carriedOn:
    "{title}: ya se ha pedido a alguien que ponga fin al origen. Esta parte continúa, para que nadie pierda una licencia.",
  scheduled:
    "{title}: se pidió una renovación en CSP, que puede estar programada en el Centro de partners. Se pide a nuestro operador que la retire; el contrato continúa.",
  cost: "Lo que queda cuesta {cost} por un período.",
} satisfies Record<keyof typeof english, string>;
