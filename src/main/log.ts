import { pino, type Logger } from "pino";

/** JSON lines on stderr; stdout belongs to data. Secrets never reach it: they are in no logged field. */
export function openLog(level: string): Logger {
  return pino({ level, base: { pid: process.pid } }, pino.destination(2));
}
