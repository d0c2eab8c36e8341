import type { undo as english } from "../en/undo.ts";

export const undo = {
  "help.imports": "muestra las importaciones de clientes, cada una con su identificador",
  "help.undo":
    "deshace una importación: se quitan los clientes que trajo, mientras no haya pasado nada con ellos",
  "help.id": "identificador de una importación, como en customers imports",
  "help.dryRun": "solo indica quién se quitaría y quién se queda",
  "help.by": "quién decide (si falta: el usuario de este equipo)",
  "help.hold": "los clientes nuevos empiezan en pausa: no se pide nada a nadie hasta reanudarlos",
  none: "Aún no se ha importado ningún cliente.",
  listed:
    "{at}: {rows, plural, one {# fila} many {# de filas} other {# filas}}, {customers, plural, one {# cliente} many {# de clientes} other {# clientes}}, {refused, plural, =0 {ninguna rechazada} one {# rechazada} many {# rechazadas} other {# rechazadas}}",
  undoneAt: "Deshecha: {at}",
  would:
    "{n, plural, =0 {Ya no se puede quitar a nadie.} one {Se quitaría # cliente:} many {Se quitarían # de clientes:} other {Se quitarían # clientes:}}",
  removed:
    "{n, plural, =0 {No se ha quitado a nadie.} one {Se ha quitado # cliente.} many {Se han quitado # de clientes.} other {Se han quitado # clientes.}}",
  stay: "{n, plural, one {Se queda # cliente:} many {Se quedan # de clientes:} other {Se quedan # clientes:}}",
  "because.knownBefore": "ya se conocía antes de esta importación",
  "because.approved": "el plan de traslado está aprobado",
  "because.begun": "ya se ha cambiado algo en Microsoft",
  "because.asked": "ya se ha escrito una carta",
  "because.decided": "alguien ya ha decidido algo",
  "because.importedAgain": "otra importación también lo incluye: deshaga antes esa",
  more: "{n, plural, one {y # más} many {y # más} other {y # más}}",
  title: "Importaciones anteriores",
  about:
    "Una importación se puede deshacer para cada cliente al que no se ha pedido nada y para el que no se ha aprobado nada.",
  open: "Deshacer esta importación",
  openOf: "Deshacer la importación: {at}",
  "head.at": "Importada",
  "head.rows": "Filas",
  "head.customers": "Clientes",
  "head.refused": "Rechazadas",
  what: "Desaparecen con sus planes de traslado y con lo que el archivo decía de ellos. No se ha escrito a nadie ni se ha cambiado nada en Microsoft. Se pueden importar de nuevo.",
  act: "{n, plural, one {Quitar # cliente} many {Quitar # de clientes} other {Quitar # clientes}}",
  not: "Conservarlos",
  hold: "No pedir nada todavía: los clientes nuevos empiezan en pausa",
  holdHelp: "De lo contrario, se les solicita enseguida una relación de revendedor.",
  held: "Los clientes nuevos están en pausa: no se ha pedido nada a nadie. Reanúdelos cuando la lista sea correcta.",
  showHeld: "Mostrar clientes en pausa",
  event: "{by} ha deshecho la importación",
} satisfies Record<keyof typeof english, string>;
