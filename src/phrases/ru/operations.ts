import type { operations as english } from "../en/operations.ts";

export const operations = {
  backupFile: "файл для записи",
  backupForce: "заменить файл, если он уже существует",
  restoreFile: "файл, записанный командой «handover backup»",
  backingUp: "Запись резервной копии",
  restoring: "Чтение резервной копии",
  backupDone:
    "Записано строк: {rows, number}, таблиц: {tables, number}, файл {file} ({bytes} байт).",
  backupKeys:
    "Ключей секретов в нем нет ({keys}). Храните secrets.key или ключи своего хранилища в другом месте.",
  restoreDone:
    "Прочитано строк: {rows, number}, таблиц: {tables, number}, состояние на {at}. Запустите сервер.",
  restoreKeys:
    "Без ключей {keys} секреты не открыть: верните secrets.key в папку данных или укажите ключи в HANDOVER_SECRETS_KEYS.",
  workerSupervised: "Состояние и показатели этого рабочего процесса: {url}",
} satisfies Record<keyof typeof english, string>;
