// The world's ledger on disk: one JSON line per commit, appended and synced. A process killed in the
// middle of a write leaves a torn last line, which nobody was ever told about and which is dropped.

import { createReadStream } from "node:fs";
import { mkdir, open, rename, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";

const NAME = "world.jsonl";

export class LogFile {
  readonly #folder: string;
  #handle: FileHandle | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Every whole line, parsed. Throws when a line before the last is no JSON: such a file was damaged
   * by something else than a kill, and going on would lose what was acknowledged.
   */
  async *read(): AsyncGenerator<unknown> {
    await mkdir(this.#folder, { recursive: true });
    const path = join(this.#folder, NAME);
    const source = await open(path, "a+");
    await source.close();
    const lines = createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity });
    let torn: number | null = null;
    let lineNumber = 0;
    for await (const line of lines) {
      lineNumber += 1;
      if (torn !== null) throw new Error(`${path} is damaged at line ${torn}`);
      const entry = parseLine(line);
      if (entry === undefined) torn = lineNumber;
      else yield entry;
    }
  }

  /** Replaces the whole file in one atomic step; what was there stays until the new one is on disk. */
  async replace(lines: Iterable<string>): Promise<void> {
    await this.close();
    const fresh = join(this.#folder, `${NAME}.new`);
    const handle = await open(fresh, "w");
    for (const line of lines) await handle.write(`${line}\n`);
    await handle.sync();
    await handle.close();
    await rename(fresh, join(this.#folder, NAME));
    await syncFolder(this.#folder);
    this.#handle = await open(join(this.#folder, NAME), "a");
  }

  /** Appends one line; with `durable`, resolves only when it is on disk. */
  async append(line: string, durable: boolean): Promise<void> {
    this.#handle ??= await open(join(this.#folder, NAME), "a");
    await this.#handle.appendFile(`${line}\n`);
    if (durable) await this.#handle.datasync();
  }

  async close(): Promise<void> {
    await this.#handle?.close();
    this.#handle = null;
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Makes a rename durable. Windows cannot open a folder, and needs no such sync. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync();
  await handle.close();
}
