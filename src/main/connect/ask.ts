// Questions to a person at the terminal, or to the lines of a pipe.

import { createInterface } from "node:readline";
import { Writable } from "node:stream";

export interface Questions {
  /** The next line, without blanks around it; empty where there is none. */
  ask(question: string): Promise<string>;
  /** The same, and what is typed is not shown. */
  askHidden(question: string): Promise<string>;
  close(): void;
}

interface Streams {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream;
}

export function openQuestions({ stdin, stderr }: Streams): Questions {
  let isHidden = false;
  const shown = new Writable({
    write(chunk, _encoding, done) {
      if (!isHidden) stderr.write(chunk);
      done();
    },
  });
  const reader = createInterface({ input: stdin, output: shown, terminal: stdin.isTTY === true });
  const lines = reader[Symbol.asyncIterator]();

  async function next(question: string, hidden: boolean): Promise<string> {
    stderr.write(`${question} `);
    isHidden = hidden;
    const line = await lines.next();
    if (hidden || stdin.isTTY !== true) stderr.write("\n");
    isHidden = false;
    return line.done === true ? "" : line.value.trim();
  }

  return {
    ask: (question) => next(question, false),
    askHidden: (question) => next(question, true),
    close: () => reader.close(),
  };
}
