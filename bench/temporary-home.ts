import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeEmbeddedPostgres } from "#store/embedded/layout.ts";

/** Works in a new data folder; afterwards it, and whatever the work left beside it, is gone. */
export async function inTemporaryHome<T>(
  work: (home: string, folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "handover-bench-"));
  const home = join(folder, "home");
  try {
    return await work(home, folder);
  } finally {
    removeEmbeddedPostgres(home);
    await rm(folder, { recursive: true, force: true });
  }
}
