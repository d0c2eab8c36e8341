import type { staying as english } from "../en/staying.ts";

export const staying = {
  help: "conserva a un cliente que se iba: lo que aún está en servicio vuelve a renovarse",
  helpDryRun: "solo dice qué se puede deshacer todavía, y hasta cuándo",
  would: "No se ha cambiado nada. Si {company} se queda:",
  decided: "{by} ha decidido que {company} se queda. Lo que sigue:",
  renews:
    "{title}: {seats, plural, one {# licencia nuestra sigue y se renueva} many {# de licencias nuestras siguen y se renuevan} other {# licencias nuestras siguen y se renuevan}}.",
  ends: "{title}: {seats, plural, one {# licencia nuestra termina} many {# de licencias nuestras terminan} other {# licencias nuestras terminan}} con su período, como estaba previsto.",
  gone: "{title}: terminada o transferida; {seats, plural, one {# licencia tendría} many {# de licencias tendrían} other {# licencias tendrían}} que comprarse de nuevo.",
  until: "La renovación se puede volver a activar hasta el {until}.",
  act: "El cliente se queda",
  read: "He leído qué vuelve a renovarse y qué ya no está",
  unseen:
    "Ya no se puede leer el inquilino: todas las licencias ({needed, number}) cuentan como en uso. La renovación sigue hasta que un administrador del cliente confirme que hay licencias en otro lugar.",
  "event.accessExtends": "La administración delegada se ha configurado para prorrogarse al vencer.",
  "event.left": "El cliente se ha ido.",
  "event.stays": "El cliente se queda: todo lo nuestro se renueva como antes.",
  not: "El cliente se va",
  title: "{company} se queda",
} satisfies Record<keyof typeof english, string>;
