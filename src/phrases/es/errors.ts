import type { errors as english } from "../en/errors.ts";

export const errors = {
  INPUT_INVALID:
    "{reason, select," +
    " missing {Falta “{at}”.}" +
    " wrongType {“{at}” debe ser {expected, select, string {un texto} number {un número} int {un número entero} boolean {true o false} array {una lista} object {un objeto} record {un objeto} other {otra cosa}}.}" +
    " notOneOf {“{at}” debe ser uno de estos valores: {expected}.}" +
    " tooShort {“{at}” {limit, plural, =1 {está vacío} one {necesita # carácter} many {necesita al menos # caracteres} other {necesita al menos # caracteres}}.}" +
    " tooLong {“{at}” puede tener como máximo {limit, plural, one {# carácter} many {# caracteres} other {# caracteres}}.}" +
    " tooFew {“{at}” {limit, plural, =1 {es una lista vacía} one {necesita # elemento} many {necesita al menos # elementos} other {necesita al menos # elementos}}.}" +
    " tooMany {“{at}” puede tener como máximo {limit, plural, one {# elemento} many {# elementos} other {# elementos}}.}" +
    " tooSmall {“{at}” debe ser como mínimo {limit, number}.}" +
    " tooLarge {“{at}” puede ser como máximo {limit, number}.}" +
    " badForm {“{at}” no se puede leer. Debe tener esta forma: {expected}.}" +
    " unknownField {No existe el campo “{at}”.}" +
    " notJson {“{at}” no es JSON.}" +
    " tooDeep {“{at}” puede tener como máximo {limit, plural, one {# nivel} many {# niveles} other {# niveles}} de anidamiento.}" +
    " noCharacter {“{at}” contiene algo que no es un carácter.}" +
    " unreadable {La solicitud no se puede leer.}" +
    " other {“{at}” no corresponde a nada de lo que puede ir ahí.}" +
    "}{more, plural, =0 {} other { Tampoco son válidos: {others}.}}",
  BODY_TOO_LARGE: "El archivo o la solicitud es demasiado grande.",
  BODY_TYPE_UNKNOWN: "Este tipo de contenido no se lee aquí.",
  CSV_EMPTY: "El archivo está vacío. No se ha importado nada.",
  CSV_BINARY:
    "Línea {line}: no es texto, sino quizá un libro de cálculo. Guárdelo como CSV. No se ha importado nada.",
  CSV_ENCODING_UNKNOWN:
    "Línea {line}: el texto no es UTF-8 ni UTF-16. Guárdelo como CSV en UTF-8. No se ha importado nada.",
  CSV_LINE_TOO_LONG:
    "La línea {line} es demasiado larga para un archivo CSV. No se ha importado nada.",
  CSV_QUOTE_OPEN: "Las comillas de la línea {line} no se cierran nunca. No se ha importado nada.",
  CSV_UNREADABLE:
    "Línea {line}: hay algo entre las comillas de cierre y el separador siguiente. No se ha importado nada.",
  IMPORT_COLUMN_MISSING:
    "Falta la columna «{column}». La primera línea del archivo debe nombrar las columnas (docs/import-file.md). No se ha importado nada.",
  IMPORT_COLUMN_TWICE: "La columna «{column}» aparece dos veces. No se ha importado nada.",
  IMPORT_TENANT_UNNAMED:
    "El archivo no dice de quién son estas licencias. Agregue una columna «tenantId», o una columna «domain» con un dominio con el que el cliente ya se importó. No se ha importado nada.",
  IMPORT_VALUE_MISSING: "«{column}» está vacío.",
  IMPORT_VALUE_INVALID: "«{column}» no se puede leer: {value}",
  IMPORT_ROWS_CONTRADICT: "«{column}» difiere de una fila anterior del mismo cliente.",
  IMPORT_SOURCE_TWICE: "Una fila anterior ya indica la misma suscripción.",
  ID_AMBIGUOUS: "«{id}» coincide con más de uno: {matches}. Escriba más caracteres.",
  CLOCK_BACKWARDS: "El reloj solo avanza; ya marca: {now}",
  NOT_SIGNED_IN: "El token falta o no es correcto.",
  SESSION_LINK_USED: "Este vínculo ya se ha usado. Reinicie el servidor para obtener otro.",
  BAND_HASH_DIFFERENT:
    "El plan ha cambiado desde que se mostró ese hash. No se ha aprobado nada. Vuelva a revisarlo; el hash actual es {current}.",
  NOTHING_TO_APPROVE: "Este plan no compra nada, así que no hay nada que aprobar.",
  SNOOZE_NEAR:
    "Faltan menos de 48 horas para el último momento seguro, o ya ha pasado: no se puede posponer.",
  SNOOZE_TOO_LONG:
    "No se puede posponer más allá de: {until}. Dos días antes del último momento seguro vuelve a mostrarse.",
  MOVE_PAUSED:
    "«{id}» está en pausa, por lo que no se pide nada a nadie. Reanude antes el traslado.",
  MOVE_OPEN:
    "El traslado sigue abierto: hasta que termine, el registro necesita los nombres de las personas.",
  PROVIDER_COLUMN_MISSING: "La exportación del proveedor no tiene columna para «{column}».",
  LEAVE_AT_PROVIDER:
    "Lo que vendió su proveedor solo el proveedor puede terminarlo: acuerde allí la salida.",
  LEAVE_NOT_DECIDED: "Nadie ha decidido que este cliente se vaya.",
  LEAVE_OVER: "Este cliente ya se ha ido: volver es un nuevo traslado.",
  LEAVE_MOVE_OPEN:
    "El traslado aún está en curso. Déjelo terminar o interrúmpalo antes: después el cliente puede irse.",
  MOVE_ENDED: "Este traslado ha terminado.",
  LICENSES_UNCHANGED:
    "En este traslado no se ha cambiado la licencia de nadie, así que no hay nada que restaurar.",
  OLD_LICENSES_GONE:
    "Las licencias anteriores ya no bastan, por lo que no se ha restaurado nada. Faltan: {missing}.",
  MOVE_REFUSED: "Este cliente no se puede trasladar: {code}.",
  HUMAN_STEP_CLOSED: "Este paso ya no está abierto.",
  AGREEMENT_NOT_SHOWN:
    "Se piden más licencias que las aprobadas. Escriba en la nota quién del cliente las aceptó y cuándo, o adjunte un archivo que lo muestre.",
  CLOCK_NOT_OURS:
    "Solo se puede adelantar el reloj del espacio aislado; esta es la nube real de Microsoft.",
  MICROSOFT_REFUSED:
    "Microsoft lo ha rechazado ({operation}). Código de Microsoft: {code}. Solicitud: {request}",
  MICROSOFT_UNAVAILABLE: "Microsoft no responde ({operation}). Vuelva a intentarlo más tarde.",
  ROUTE_UNKNOWN: "No hay nada en esta dirección.",
  CUSTOMER_UNKNOWN: "Ningún cliente coincide con «{id}». Vea: ./bin/handover customers list",
  IMPORT_UNKNOWN: "No existe la importación «{id}». Vea: ./bin/handover customers imports",
  MOVE_UNKNOWN: "Ningún traslado coincide con «{id}». Vea: ./bin/handover moves list",
  PLAN_HASH_UNKNOWN: "No hay ningún plan de «{id}» con el hash {hash}.",
  PLAN_MISSING: "Todavía no hay plan de traslado para «{id}»: antes el cliente tiene que aceptar.",
  HUMAN_STEP_UNKNOWN: "No existe el paso «{id}». Vea: ./bin/handover steps list",
  LETTER_UNKNOWN: "No existe la carta «{id}». Vea: ./bin/handover letters list",
  LINK_UNKNOWN:
    "Este vínculo no funciona. Quizá se copió solo en parte; ábralo de nuevo desde la carta.",
  LINK_EXPIRED: "Este vínculo ha expirado. Pida uno nuevo a {partnerName}.",
  LINK_REVOKED: "Este vínculo se ha retirado. Pida uno nuevo a {partnerName}.",
  PROPOSAL_CHANGED:
    "La propuesta ha cambiado desde que se mostró, por lo que su respuesta no se ha guardado. Vuelva a leerla.",
  PROPOSAL_ANSWERED: "Esta propuesta ya tiene respuesta.",
  TOO_MANY_REQUESTS:
    "Demasiadas solicitudes en poco tiempo. Inténtelo de nuevo dentro de un minuto.",
  TOO_MANY_STREAMS:
    "Esta persona ya tiene {limit, plural, one {# página abierta} many {# de páginas abiertas} other {# páginas abiertas}} y no se mantienen más actualizadas. Cierre algunas y vuelva a abrir esta.",
  INVITATION_MISSING: "Todavía no se ha solicitado a «{id}» una relación de revendedor.",
  DATABASE_UNAVAILABLE: "La base de datos no responde. Vuelva a intentarlo.",
  DATABASE_FULL:
    "El disco de la base de datos está lleno, así que no se ha cambiado nada. Libere espacio y vuelva a intentarlo.",
  CATALOG_FILE_UNKNOWN:
    "No es la lista de licencias de Microsoft, ni una lista de precios ni la matriz de ofertas del nuevo comercio: la primera línea nombra otras columnas (docs/catalogue.md). No se ha importado nada.",
  CATALOG_FILE_EMPTY:
    "El archivo nombra sus columnas, pero no vende ni enumera nada. No se ha importado nada.",
  CATALOG_ZIP_UNREADABLE:
    "El archivo zip está dañado o no contiene exactamente un archivo CSV. No se ha importado nada.",
  CATALOG_COLUMN_MISSING:
    "Falta la columna «{column}»; las demás son las de uno de los archivos de Microsoft (docs/catalogue.md). No se ha importado nada.",
  CATALOG_COLUMN_TWICE:
    "La columna «{column}» aparece dos veces en el archivo. No se ha importado nada.",
  CATALOG_VALUE_INVALID:
    "Línea {line}: no se puede leer «{column}»: «{value}». Un archivo se importa entero o no se importa; descárguelo de nuevo. No se ha importado nada.",
  CATALOG_KINDS_DIFFER:
    "Son versiones de archivos distintos; solo se pueden comparar versiones del mismo. Vea: ./bin/handover catalog list",
  CATALOG_VERSION_UNKNOWN:
    "Ninguna versión importada empieza por «{id}». Vea: ./bin/handover catalog list",
  LICENSE_LIST_MISSING:
    "Todavía no se ha importado ninguna lista de licencias. Para empezar: ./bin/handover catalog import FILE (docs/catalogue.md)",
  SKU_UNKNOWN: "Ningún SKU del catálogo coincide con «{id}».",
  INTERNAL: "Es un fallo de Handover. Solicitud: {requestId}",
  FILE_UNREADABLE: "No se puede leer el archivo: {file}",
  FILE_UNWRITABLE: "No se puede escribir el archivo: {file}",
  FILE_EXISTS:
    "El archivo ya existe y se ha dejado como estaba: {file}. Elija otro nombre o sustitúyalo con --force.",
  FILE_EMPTY: "El archivo está vacío: {file}",
  PLAN_FILE_UNREADABLE: "Esto no es un archivo de plan: {file}",
  PLAN_FILE_TRUNCATED:
    "El archivo de plan se corta a la mitad: {file}. Pídalo de nuevo, por ejemplo con «plan show ID --json».",
  PLAN_FILE_OTHER_VERSION:
    "Este archivo de plan es de otra versión: {file} es {schema} y aquí se lee {expected}. Rehaga el plan o compruébelo con la versión que lo creó.",
  PLAN_FILE_TOO_LARGE:
    "Es demasiado grande para un archivo de plan: {file} supera {megabytes, number} MB.",
  WORLD_FILE_INVALID: "Esto no es un archivo de mundo: {file} (docs/sandbox-guide.md).",
  ARGUMENT_INVALID: "{argument} no se puede leer: {value}",
  ARGUMENT_MISSING: "Falta: {argument}. Consulte --help.",
  ARGUMENT_TOO_MANY: "Hay más argumentos de los que admite este comando. Consulte --help.",
  CHOICE_UNKNOWN: "{argument} no puede ser «{value}». Valores posibles: {choices}.",
  OPTION_UNKNOWN: "Opción desconocida: {argument}. Consulte --help.",
  OPTIONS_CONFLICT: "Estas opciones no se combinan: {argument}. Consulte --help.",
  COMMAND_UNKNOWN: "Comando desconocido: {argument}. Consulte --help.",
  SERVER_GONE: "El servidor en {url} no responde.",
  FOLDER_IN_USE: "Otro servidor Handover ya trabaja en {folder}.",
  FOLDER_UNUSABLE: "La carpeta de datos {folder} no se puede usar: {why}",
  DATABASE_UNUSABLE: "No se puede usar la base de datos indicada en DATABASE_URL: {why}",
  DATABASE_FAILED: "No se ha podido iniciar la base de datos: {why}",
  SANDBOX_OTHER_RELEASE:
    "El espacio aislado es de otra versión que este servidor. Sustituya también el programa de su proceso y reinicie ambos.",
  SANDBOX_GONE: "El espacio aislado en {url} no responde.",
  PORTS_TAKEN: "No se ha encontrado ningún puerto libre a partir del {port}.",
  PORT_UNUSABLE: "El puerto {port} no se puede usar en {host}.",
  NO_PARTNER: "Todavía no hay ningún partner conectado; inicie primero el servidor.",
  PARTNER_NOT_CONNECTED:
    "El partner {partnerId} no está conectado aquí. Ejecute «handover connect».",
  CLOUD_CLOSED:
    "{cloud, select, china {En la nube operada por 21Vianet, Microsoft no ofrece listas de precios, sin las cuales no se puede planificar ningún traslado.} germany {Microsoft cerró su nube alemana el 29 de octubre de 2021.} other {No hay Centro de partners para la nube «{cloud}», así que ningún partner puede vender en ella.}}",
  CLOUD_UNKNOWN: "«{value}» no es una nube. Indique una de {names} o una dirección https.",
  PARTNER_TENANT_INVALID: "«{value}» no es ni el id. ni el dominio de un inquilino.",
  APPLICATION_ID_INVALID:
    "«{value}» no es un id. de aplicación (cliente); Entra lo muestra en la primera página de la aplicación.",
  SECURITY_GROUP_INVALID: "«{value}» no es el id. de objeto de un grupo.",
  CLIENT_SECRET_EMPTY: "El secreto de cliente está vacío.",
  CLIENT_SECRET_IS_ID:
    "Eso es el id. del secreto. Hace falta su valor, que Entra muestra una sola vez, al crear el secreto.",
  SIGN_IN_REFUSED: "El inicio de sesión se rechazó o se interrumpió. No se ha cambiado nada.",
  SIGN_IN_OTHER_TENANT:
    "Quien ha iniciado sesión pertenece al inquilino {tenant}, no a {expected}. No se ha cambiado nada.",
  CONNECT_REFUSED: "No se ha conectado ni se ha cambiado nada. {why}",
  BACKUP_UNREADABLE:
    "{file} no es una copia de seguridad de Handover o está cortada. No se ha cambiado nada.",
  BACKUP_NEWER:
    "{file} lo escribió una versión posterior de Handover. Actualice antes esta. No se ha cambiado nada.",
  RESTORE_NOT_EMPTY:
    "La base de datos no está vacía. Restaure en una vacía: con el servidor parado, aparte la carpeta «database» de la carpeta de datos o indique una base vacía en DATABASE_URL.",
  SETTING_UNKNOWN: "No existe el ajuste {name}. ¿Quiso decir {nearest}?",
  SETTING_NOT_ONE_OF: "{name} es incorrecto. Puede ser: {values}",
  SETTING_NOT_URL: "{name} es incorrecto. Es una dirección que empieza por: {schemes}",
  SETTING_PLAIN_TEXT:
    "{name} apunta fuera de esta red, y lo que se envía podría leerse por el camino. Tiene que ir cifrado: {wanted}",
  SETTING_NOT_KEYS:
    "{name} es incorrecto. Contiene claves como id:base64, de 32 bytes cada una, separadas por comas.",
  SETTING_MISSING: "Falta {name}: lo necesita {needer}.",
  SECRETS_KEY_MISSING:
    "Los secretos guardados no se pueden abrir: falta la clave {key}. Devuelva secrets.key a la carpeta de datos o indique la clave en HANDOVER_SECRETS_KEYS.",
  TRANSFER_UNKNOWN:
    "Ninguna solicitud de transferencia coincide con «{id}». Vea: ./bin/handover transfers list",
  TRANSFER_NOT_TO_DECIDE: "No nos corresponde decidir esta solicitud, o ya se ha respondido.",
  TRANSFER_CHANGED:
    "Lo mostrado ya no es así: vuelva a ver la solicitud y decida con el nuevo hash.",
  TRANSFER_LINE_BLOCKED:
    "{missing} no se puede ceder: no es nuestra, o Microsoft no lo permite ahora.",
  LINE_UNKNOWN: "El plan de traslado no tiene la línea «{id}».",
  FINDING_NOT_ANSWERABLE:
    "«{code}» es un hecho que nadie puede cambiar con su palabra; decida otra cosa sobre la línea.",
  OVERRIDE_TOO_LATE:
    "El plan ya está aprobado: para conservar lo que sustituiría, interrumpa el traslado.",
  POLICY_INVALID:
    "No existe esa directiva o no puede tener ese valor: {at}. Las que hay: docs/policy.md.",
  EVIDENCE_EMPTY: "El archivo está vacío, así que no demuestra nada.",
  EVIDENCE_MISSING: "No se ha guardado ningún archivo para el paso «{id}».",
  SIGN_IN_TOO_WEAK:
    "El inicio de sesión de su organización no indica una autenticación suficientemente fuerte, por ejemplo con un segundo factor. Inicie sesión de nuevo con él o consulte a su administrador.",
  SIGN_IN_FAILED: "No se pudo iniciar sesión. Empiece de nuevo desde la dirección de la consola.",
  ROLE_MISSING:
    "{account} no tiene ningún rol aquí. Pida a su administrador uno de los roles: agente de administración, agente de ventas, agente de soporte o lector.",
  NOT_ALLOWED: "Su rol o token no lo permite; hace falta el permiso «{needs}».",
  SECOND_APPROVAL_MISSING:
    "La aprobación de {by} queda registrada. Una segunda persona tiene que aprobar el mismo intervalo antes de que se haga nada.",
  TOKEN_UNKNOWN: "No existe el token {id}. Vea: ./bin/handover tokens list",
  AGENT_UNKNOWN: "Nadie con el nombre {name} ha iniciado sesión.",
  SESSION_UNKNOWN: "No existe esa sesión. Vea: ./bin/handover sessions list",
  SIGN_IN_UNAVAILABLE:
    "El servicio de inicio de sesión no responde. Inténtelo de nuevo en un momento.",
  INVOICE_COLUMN_MISSING:
    "Falta la columna «{column}»; no es un archivo de conciliación de facturas del nuevo comercio. No se ha importado nada.",
  INVOICE_VALUE_INVALID: "Fila {row}: «{column}» no se puede leer. No se ha importado nada.",
  LETTER_TEXT_UNKNOWN:
    "Ninguna frase modificable de las cartas se llama «{id}». Vea: ./bin/handover letters texts",
  LETTER_TEXT_SYNTAX: "El texto no se puede leer: falta o sobra una llave. No se ha cambiado nada.",
  LETTER_TEXT_LENGTH: "El texto está vacío o supera los 2000 caracteres. No se ha cambiado nada.",
  LETTER_TEXT_LINK:
    "El texto contiene una dirección web, una etiqueta o un salto de línea; las cartas solo llevan sus propios vínculos. No se ha cambiado nada.",
  LETTER_TEXT_VALUE_UNKNOWN:
    "Aquí no existe el valor «{name}»; se pueden usar: {known}. No se ha cambiado nada.",
  LETTER_TEXT_VALUE_MISSING:
    "Falta el valor «{name}»; sin él la carta no dice de qué trata. No se ha cambiado nada.",
  LETTER_TEXT_PLURAL: "Faltan estas formas del plural: {missing}. No se ha cambiado nada.",
  MAIL_NOT_SET_UP:
    "No hay servidor de correo configurado (HANDOVER_SMTP_URL, HANDOVER_MAIL_FROM), así que no se ha enviado nada.",
  MAIL_REFUSED: "El servidor de correo no aceptó la carta: {why}",
} satisfies typeof english;
