import type { operations as english } from "../en/operations.ts";

export const operations = {
  backupFile: "el archivo que se escribe",
  backupForce: "sustituye el archivo si ya existe",
  restoreFile: "un archivo escrito por «handover backup»",
  backingUp: "Escribiendo la copia de seguridad",
  restoring: "Leyendo la copia de seguridad",
  backupDone:
    "{rows, plural, one {# fila} many {# de filas} other {# filas}} de {tables, plural, one {# tabla} many {# de tablas} other {# tablas}} en {file} ({bytes} bytes).",
  backupKeys:
    "Las claves de los secretos no están en él ({keys}). Guarde secrets.key, o las claves de su almacén, en otro lugar.",
  restoreDone:
    "{rows, plural, one {# fila leída} many {# de filas leídas} other {# filas leídas}} de {tables, plural, one {# tabla} many {# de tablas} other {# tablas}}, a fecha del {at}. Inicie el servidor.",
  restoreKeys:
    "Los secretos no se abren sin las claves {keys}: devuelva secrets.key a la carpeta de datos o indique las claves en HANDOVER_SECRETS_KEYS.",
  workerSupervised: "Estado y cifras de este ejecutor: {url}",
} satisfies Record<keyof typeof english, string>;
