import type { imports as english } from "../en/imports.ts";

export const imports = {
  "help.columns":
    "qué es cada columna del archivo, en su orden, entre comas; vacía: no se usa (tenantId,companyName,,country)",
  "help.dates": "cómo leer 03/04/2026: dayFirst (primero el día) o monthFirst (primero el mes)",
  "help.errors":
    "escribe en este archivo CSV las filas que corregir, con los motivos; corríjalo e impórtelo",
  refusedRow: "Línea {line, number}: {why}",
  moreRefused:
    "{count, plural, one {Queda # fila más} many {Quedan # de filas más} other {Quedan # filas más}} por corregir; --errors FILE las escribe todas.",
  "errors.none": "No hay nada que corregir, así que no se ha escrito ningún archivo de errores.",
  "errors.written":
    "{count, plural, one {# fila} many {# de filas} other {# filas}} por corregir: {file}. Corrija el archivo e impórtelo; las tres últimas columnas pueden quedarse.",
  IMPORT_VALUE_TOO_LONG: "«{column}» es más largo de lo que puede ser un valor así: {value}",
  IMPORT_TENANT_MALFORMED:
    "«{column}» tiene que ser el GUID del inquilino del cliente, 8-4-4-4-12 cifras y letras de la a a la f: {value}",
  IMPORT_COUNTRY_MALFORMED: "«{column}» tiene que ser las dos letras de un país, como ES: {value}",
  IMPORT_COUNTRY_IN_NO_REGION:
    "«{column}»: ninguna región de CSP incluye el país {value}, así que ningún partner puede vender allí.",
  IMPORT_EMAIL_MALFORMED: "«{column}» no es una dirección de correo: {value}",
  IMPORT_DOMAIN_MALFORMED: "«{column}» no es un dominio: {value}",
  IMPORT_SEATS_UNREADABLE: "«{column}» tiene que ser un número entero de 1 a 1.000.000: {value}",
  IMPORT_DATE_UNREADABLE: "«{column}» no es una fecha: {value}. Escríbala como 2026-12-31.",
  IMPORT_DATE_AMBIGUOUS:
    "«{column}» puede ser {dayFirst} o {monthFirst}: {value}. Escríbala como 2026-12-31.",
  IMPORT_AMOUNT_UNREADABLE: "«{column}» no es un precio: {value}. Escríbalo como 1234,50.",
  IMPORT_AMOUNT_AMBIGUOUS:
    "«{column}» puede ser un millar o una fracción: {value}. Escríbalo como 1234,50.",
  IMPORT_CURRENCY_MALFORMED:
    "«{column}» tiene que ser las tres letras de una moneda, como EUR: {value}",
  IMPORT_SUBSCRIPTION_MALFORMED:
    "«{column}» tiene que ser el id. de una suscripción, 8-4-4-4-12 cifras y letras de la a a la f: {value}",
  IMPORT_VALUE_UNKNOWN: "«{column}» no se entiende: {value}",
  IMPORT_CUSTOMER_UNKNOWN_HERE:
    "No se conoce ningún cliente con el inquilino {value}. Importe antes el cliente.",
  IMPORT_WORD_UNKNOWN: "«{column}» puede ser {known}, pero no: {value}",
  IMPORT_CHANNELS_CONTRADICT: "«{column}» es {value}, que no se compra por el canal {known}.",
  IMPORT_FORMULA: "«{column}» contiene una fórmula en lugar de un valor: {value}",
  IMPORT_CELLS_TOO_MANY:
    "La fila tiene {value} celdas bajo {known} nombres de columna; un valor que contiene un separador tiene que ir entre comillas.",
  IMPORT_CUSTOMER_UNKNOWN:
    "Este cliente aún no se conoce y el archivo no tiene la columna «{column}».",
  IMPORT_DOMAIN_UNKNOWN:
    "No se conoce ningún cliente con el dominio {value}. Importe antes al cliente, o agregue una columna «tenantId» con su inquilino.",
  IMPORT_DOMAIN_SHARED:
    "Se conocen varios clientes con el dominio {value}. Agregue una columna «tenantId» con el inquilino del cliente.",
  IMPORT_CUSTOMER_TWICE:
    "Una fila anterior ya nombra a este cliente y esta no aporta nada: {value}",
  IMPORT_ROWS_CONTRADICT:
    "«{column}» difiere de una fila anterior del mismo cliente: {value}, antes {known}",
} satisfies typeof english;
