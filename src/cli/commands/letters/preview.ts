import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { previewLetters } from "#contract/routes/server.ts";
import { languages } from "#phrases/languages.ts";
import { CliError } from "../../cli-error.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface PreviewLettersOptions {
  /** All languages, or only the reader's. */
  readonly all: boolean;
  readonly folder: string;
}

/** Writes `<folder>/<language>/<letter>.txt` and `.html`, over what stands there. */
export async function run(
  { all, folder }: PreviewLettersOptions,
  services: CommandServices,
): Promise<number> {
  const { terminal } = services;
  const wanted = all ? languages : [terminal.language];
  const files = await services.withApi({ worker: false }, async (client) => {
    const written: string[] = [];
    for (const language of wanted) {
      const { letters } = await client.call(previewLetters, { query: { language } });
      for (const { html, name, subject, text } of letters) {
        const path = join(folder, language, name);
        await write(`${path}.txt`, `${subject}\n\n${text}`);
        await write(`${path}.html`, html);
        written.push(`${path}.txt`, `${path}.html`);
      }
    }
    return written;
  });
  if (services.json) terminal.json({ files });
  else terminal.talk("letters.written", { n: files.length / 2, folder });
  return EXIT_OK;
}

async function write(file: string, content: string): Promise<void> {
  try {
    await mkdir(join(file, ".."), { recursive: true });
    await writeFile(file, content);
  } catch (cause) {
    throw new CliError("FILE_UNWRITABLE", { file }, { cause });
  }
}
