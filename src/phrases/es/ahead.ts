import type { ahead as english } from "../en/ahead.ts";

export const ahead = {
  bar: "Solo lectura: no se escribe nada en Microsoft ni se envía ninguna carta. Lo demás está como estará: lo que queda a la espera de su primera escritura lo indica.",
  open: "Previsión a partir de archivos",
  title: "Previsión a partir de archivos",
  about:
    "Qué renovaciones costarán dinero o dejarán a usuarios sin servicio, a partir de las exportaciones que ya tiene. Los archivos se quedan en este navegador: no se envía nada.",
  drop: "Suelte aquí las exportaciones, todas las que tenga: cada una dice algo que las demás no dicen.",
  choose: "Elegir archivos",
  days: "Horizonte",
  nDays: "{days, plural, one {# día} many {# de días} other {# días}}",
  currency: "Moneda de los precios que no traen una",
  emptyTitle: "Aquí aparecerán las próximas renovaciones",
  emptyText:
    "Sirve cualquiera de estos, en CSV; juntos dicen más. No hace falta iniciar sesión ni tener permiso, y no se cambia nada.",
  kindSubscriptions:
    "Centro de partners: el informe de suscripciones. Qué suscripciones terminan y cuándo, y si se renuevan.",
  kindLicenses:
    "Centro de administración de Microsoft 365, un cliente: las licencias exportadas, en un archivo con el nombre del cliente. Cuántos usuarios pueden perder el servicio.",
  kindDistributor: "La lista de un distribuidor: precios, períodos, próximas renovaciones.",
  kindOwn:
    "Su propia hoja de renovaciones, en cualquiera de nuestros idiomas y con las columnas en cualquier orden.",
  tableLabel: "Renovaciones próximas",
  moreRenewals:
    "{n, plural, one {# suscripción más termina} many {# de suscripciones más terminan} other {# suscripciones más terminan}} después; con menos días se ven menos.",
  moreRefused:
    "{n, plural, one {Se rechazó # fila más.} many {Se rechazaron # de filas más.} other {Se rechazaron # filas más.}}",
  files: "Archivos",
  remove: "Omitir {name}",
  next: "Para trasladar a estos clientes, impórtelos: lo que se sabe de ellos se planifica enseguida.",
} satisfies Record<keyof typeof english, string>;
