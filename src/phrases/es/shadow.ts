import type { shadow as english } from "../en/shadow.ts";

export const shadow = {
  "help.shadow":
    "dice, solo con exportaciones, cuáles de las próximas renovaciones costarán dinero o dejarán a usuarios sin servicio; no necesita servidor ni permiso y no escribe nada",
  "help.files":
    "exportaciones CSV: suscripciones, licencias, lista de un distribuidor, hoja de renovaciones; juntas dicen más",
  "help.days": "cuántos días de previsión",
  "help.currency": "moneda de los precios para los que ninguna columna indica una, por ejemplo EUR",
  readOnly: "Solo lectura: no se escribe nada en Microsoft y no se envía ninguna carta.",
  reading: "Leyendo el archivo",
  unreadable: "Se trata del archivo {file}:",
  title:
    "{n, plural, =0 {Nada se renueva ni termina en {days, plural, one {el próximo día} many {los próximos # de días} other {los próximos # días}}.} one {# suscripción de {customers, plural, one {# cliente} many {# de clientes} other {# clientes}} se renueva o termina en {days, plural, one {el próximo día} many {los próximos # de días} other {los próximos # días}}.} many {# de suscripciones de {customers, plural, one {# cliente} many {# de clientes} other {# clientes}} se renuevan o terminan en {days, plural, one {el próximo día} many {los próximos # de días} other {los próximos # días}}.} other {# suscripciones de {customers, plural, one {# cliente} many {# de clientes} other {# clientes}} se renuevan o terminan en {days, plural, one {el próximo día} many {los próximos # de días} other {los próximos # días}}.}}",
  tellsNoEnd:
    "Ninguna fila dice cuándo termina la suscripción, así que no se puede decir nada de las renovaciones. Agregue un archivo con una columna para la fecha de fin.",
  guessedEncoding:
    "El texto no es Unicode; se leyó como {encoding}. Si alguna letra se ve mal, guárdelo como CSV en UTF-8.",
  money: "Si nadie actúa, costarán {money}.",
  withoutPrice:
    "{n, plural, one {Otra renovación cuesta} many {Otras # de renovaciones cuestan} other {Otras # renovaciones cuestan}} dinero, pero ningún archivo indica el precio.",
  users:
    "{n, plural, one {Hasta # usuario puede} many {Hasta # de usuarios pueden} other {Hasta # usuarios pueden}} quedarse sin servicio.",
  expired:
    "{customer}: el período de {seats, plural, one {# licencia} many {# de licencias} other {# licencias}} de {product} ya ha terminado.",
  rest: "No se muestran: terminan después {later, number}, ya terminadas {ended, number}, sin fecha de finalización {withoutEnd, number}.",
  rows: "{files, plural, one {# archivo} many {# de archivos} other {# archivos}}. Filas: suscripciones {subscriptions, number}, recuentos de licencias {licenseCounts, number}, más datos de la misma suscripción {completions, number}, gratuitas {unpaid, number}, canceladas antes {gone, number}, rechazadas {refused, number}.",
  file: "{name}: {n, plural, one {# fila} many {# de filas} other {# filas}}. Leído: {read}.",
  readAs: "«{title}» como {column}",
  unread: "No leído: {titles}.",
  dayFirst:
    "Las fechas como 03/04/2026 se han leído con el día primero, como las demás de esta columna.",
  monthFirst:
    "Las fechas como 03/04/2026 se han leído con el mes primero, como las demás de esta columna.",
  headerLine: "Las columnas se indican en la línea {line, number}; lo que está encima no se lee.",
  repeated:
    "{n, plural, one {La línea {lines} dice exactamente lo mismo que una línea anterior, y ningún id. las distingue: se cuentan las dos. Si son una sola suscripción, quite una de ellas.} many {Las líneas {lines} dicen exactamente lo mismo que líneas anteriores, y ningún id. las distingue: se cuenta cada una. Si son una sola suscripción, quite las demás.} other {Las líneas {lines} dicen exactamente lo mismo que líneas anteriores, y ningún id. las distingue: se cuenta cada una. Si son una sola suscripción, quite las demás.}}",
  moreRefused:
    "{n, plural, one {Se ha rechazado otra fila} many {Se han rechazado otras # de filas} other {Se han rechazado otras # filas}}; --json las muestra todas.",
  finding:
    "{title}: {n, plural, one {# suscripción} many {# de suscripciones} other {# suscripciones}}",
  unknown: "desconocido",
  number: "{n, number}",
  assumedTerm: "{amount} (por un año)",
  upTo: "hasta {n, number}",
  atOnce: "de inmediato",
  "column.ends": "Termina el",
  "column.customer": "Cliente",
  "column.product": "Producto",
  "column.licenses": "Licencias",
  "column.happens": "Qué ocurre",
  "column.money": "Coste",
  "column.users": "Usuarios",
  "column.actBy": "Actuar antes del",
  "happens.renews": "se renueva",
  "happens.stops": "termina",
  "happens.renewsOrStops": "se renueva o termina",
  "happens.extends": "se prorroga",
  "happens.extendsOrStops": "se prorroga o termina",
  "happens.converts": "la versión de prueba pasa a ser de pago",
  "happens.renewed": "se ha renovado; aún se puede cancelar",
} satisfies typeof english;
