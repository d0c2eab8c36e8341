import type { policy as english } from "../en/policy.ts";

export const policy = {
  "help.policy": "lo que el partner ha elegido: márgenes, preavisos, instrumentos, festivos",
  "help.show": "muestra cada valor y cuáles se han elegido",
  "help.set": "elige un valor; sin valor, vuelve al predeterminado",
  "help.freezes":
    "agrega festivos y congelaciones, en los que no se pide nada, desde un archivo de calendario o un CSV",
  "help.unfreeze": "quita los festivos y congelaciones que rigen en un día",
  "help.day": "un día, como 2026-12-24",
  "help.name": "su nombre, por ejemplo rehearsalDays o noticeDays.webDirect",
  "help.value": "el valor, en JSON o texto sin formato",
  "help.by":
    "quién responde de ello (de forma predeterminada, quien ha iniciado sesión en este equipo)",
  "help.file": "un archivo iCalendar o un CSV con primer día, último día y nombre",
  changed: "{text} (elegido)",
  nothingChosen: "Todos son los valores predeterminados.",
  chosen:
    "Última elección: {at}, {by}. Los traslados que nadie ha aprobado se planifican de nuevo.",
  freezesRemoved:
    "{n, plural, =0 {Ningún festivo o congelación rige ese día.} one {Se ha quitado # festivo o congelación.} many {Se han quitado # de festivos y congelaciones.} other {Se han quitado # festivos y congelaciones.}}",
  freezesAdded:
    "{n, plural, =0 {No se ha agregado ningún festivo ni congelación.} one {Se ha agregado # festivo o congelación.} many {Se han agregado # de festivos y congelaciones.} other {Se han agregado # festivos y congelaciones.}}",
  freezesPast:
    "{n, plural, one {# ya ha pasado y se ha omitido.} many {# ya han pasado y se han omitido.} other {# ya han pasado y se han omitido.}}",
  freezeRefused: "No se ha leído la línea {line}: {why}",
  freeze: "del {from} al {to} {name}",
  "refused.noStart": "el evento no tiene inicio.",
  "refused.notUtc": "indique un día entero o una hora en UTC.",
  "refused.unreadable": "aquí no se entiende ninguna fecha; escriba los días como 2026-12-25.",
  "refused.recurring": "el evento se repite; indique cada uno de sus días.",
  "refused.endsBeforeStart": "termina antes de empezar.",
} satisfies Record<keyof typeof english, string>;
