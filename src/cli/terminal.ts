// Where a command writes: data to stdout, talk to stderr, both in the reader's language.

import { isPhraseKey, type PhraseKey } from "#phrases/catalog.ts";
import { formatInstantBriefly } from "#phrases/formats.ts";
import type { PhraseLanguage } from "#phrases/languages.ts";
import { translate, type PhraseParams } from "#phrases/translate.ts";
import { formatTable } from "./table.ts";
import { wrap } from "./wrap.ts";

/** Where the terminal does not say: a file, a pipe. */
export const WIDTH = 100;

const PROGRESS_AFTER_MS = 1_000; // what is done within a second needs no words
const PROGRESS_EVERY_MS = 1_000;
const PROGRESS_EVERY_MS_UNATTENDED = 15_000; // a log file is not a screen

export interface TerminalStreams {
  readonly stdout: NodeJS.WritableStream & { readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Of the command line's own words by name alone, of another section by the whole key. */
type ColumnName = PhraseKey extends infer K
  ? K extends `cli.column.${infer Name}`
    ? Name
    : K extends `${string}.column.${string}`
      ? K
      : never
  : never;

export interface Terminal {
  readonly language: PhraseLanguage;
  say(key: PhraseKey, params?: PhraseParams): string;
  /** For keys put together from codes: null where nobody wrote a phrase for it. */
  sayIfKnown(key: string, params?: PhraseParams): string | null;
  /** "2 Jun 2026, 00:00 UTC": short enough for a column. Nothing for null. */
  brief(instant: string | null): string;
  /** One line, or several, of data on stdout, as they are. */
  data(text: string): void;
  /** Sentences on stdout, broken into lines of the terminal's width and indented by so many cells. */
  prose(text: string, indent?: number): void;
  /** Rows under the headings `cli.column.<name>`, or `<section>.column.<name>`, within the terminal's width where possible. */
  table(columns: readonly ColumnName[], rows: readonly (readonly string[])[]): void;
  /** One JSON value on one line of stdout. */
  json(value: unknown): void;
  /** One sentence for a person on stderr. */
  talk(key: PhraseKey, params?: PhraseParams): void;
  /** Runs `task` and, when it takes longer than a second, says on stderr what it is at and for how long. */
  during<T>(key: PhraseKey, task: () => Promise<T>): Promise<T>;
}

export function createTerminal(language: PhraseLanguage, streams: TerminalStreams): Terminal {
  const say = (key: PhraseKey, params?: PhraseParams) => translate(language, key, params);
  const talk = (text: string) => void streams.stderr.write(`${text}\n`);
  const data = (text: string) => void streams.stdout.write(`${text}\n`);
  const width = () => streams.stdout.columns ?? WIDTH;
  return {
    language,
    say,
    sayIfKnown: (key, params) => (isPhraseKey(key) ? say(key, params) : null),
    brief: (instant) => (instant === null ? "" : formatInstantBriefly(language, instant)),
    data,
    prose(text, indent = 0) {
      for (const line of wrap(text, width() - indent)) data(`${" ".repeat(indent)}${line}`);
    },
    table(columns, rows) {
      const headings = columns.map((name) => say(isPhraseKey(name) ? name : `cli.column.${name}`));
      data(formatTable(headings, rows, width()));
    },
    json: (value) => void streams.stdout.write(`${JSON.stringify(value)}\n`),
    talk: (key, params) => talk(say(key, params)),
    async during(key, task) {
      const stop = showProgress(streams, (seconds) =>
        say("cli.progress", { what: say(key), seconds }),
      );
      try {
        return await task();
      } finally {
        stop();
      }
    },
  };
}

/** Says `line(seconds)` again and again until stopped; on a screen in one place. */
function showProgress(streams: TerminalStreams, line: (seconds: number) => string): () => void {
  const startedMs = performance.now();
  const onScreen = streams.stderr.isTTY === true;
  let saidMs = Number.NEGATIVE_INFINITY;
  const timer = setInterval(() => {
    const nowMs = performance.now();
    const pauseMs = onScreen ? PROGRESS_EVERY_MS : PROGRESS_EVERY_MS_UNATTENDED;
    if (nowMs - startedMs < PROGRESS_AFTER_MS || nowMs - saidMs < pauseMs) return;
    saidMs = nowMs;
    const text = line(Math.round((nowMs - startedMs) / 1_000));
    streams.stderr.write(onScreen ? `\r\u001b[2K${text}` : `${text}\n`);
  }, PROGRESS_EVERY_MS / 4);
  return () => {
    clearInterval(timer);
    if (onScreen && saidMs > 0) streams.stderr.write("\r\u001b[2K");
  };
}
