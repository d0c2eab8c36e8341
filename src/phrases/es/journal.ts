import type { journal as english } from "../en/journal.ts";

export const journal = {
  "help.journal": "El registro de todo lo que se hizo: exportarlo y comprobarlo sin conexión",
  "help.export": "Escribe el registro de un traslado en un archivo que cualquiera puede comprobar",
  "help.verify": "Comprueba sin conexión un archivo de registro: nada quitado, nada cambiado",
  "help.seals": "Muestra los sellos diarios de todos los registros",
  "help.erase":
    "Borra lo que un traslado terminado dice de personas: nombres en el registro, cartas, evidencias, usuarios en los planes; la cadena sigue siendo válida",
  "help.out": "archivo que se escribe; sin él, la salida estándar",
  "help.file": "archivo de registro, o - para la entrada estándar",
  "help.seal": "hash de un sello guardado en otro lugar; el archivo debe contenerlo",
  "column.day": "DÍA",
  "column.seal": "SELLO",
  exported:
    "{n, plural, one {# entrada escrita} many {# de entradas escritas} other {# entradas escritas}} en {file}. Para comprobarlas: handover journal verify {file}",
  holds:
    "El registro está íntegro: {n, plural, one {# entrada} many {# de entradas} other {# entradas}}, ninguna quitada, ninguna cambiada.",
  erased:
    "{n, plural, one {En # entrada} many {En # de entradas} other {En # entradas}} se borraron los datos personales.",
  unsealed:
    "{n, plural, one {# entrada aún no está sellada; la cubrirá el próximo sello diario} many {# de entradas aún no están selladas; las cubrirá el próximo sello diario} other {# entradas aún no están selladas; las cubrirá el próximo sello diario}}.",
  lastSeal: "Último sello: {hash}. Compárelo con el que guardó.",
  noSeals: "Todavía no se ha sellado nada.",
  keepSeals:
    "Guarde estos hashes donde nadie pueda cambiarlos: muestran si los registros se reescribieron.",
  wasErased: "Lo que el traslado {id} decía de personas está borrado.",
  somebody: "alguien cuyo nombre se borró",
  "fault.notAJournal": "Este no es un archivo de registro.",
  "fault.entryMissing": "La entrada {where} falta o está fuera de orden.",
  "fault.entryChanged": "La entrada {where} se ha cambiado.",
  "fault.entryOfAnotherMove": "La entrada {where} pertenece a otro traslado.",
  "fault.personalChanged": "Los datos personales de la entrada {where} se han cambiado o quitado.",
  "fault.sealChanged": "El sello del {where} se ha cambiado.",
  "fault.sealMissing": "Antes del sello del {where} falta uno.",
  "fault.headChanged": "El {where} el registro se selló con otro contenido.",
  "fault.shorterThanSealed":
    "El {where} el registro era más largo que ahora: se quitaron entradas del final.",
  "fault.sealNotKnown": "El sello indicado no está en este archivo.",
} satisfies typeof english;
