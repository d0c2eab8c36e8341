// The world as everything else sees it: the ledger, a world file to begin from, and the clock.

import { mkdirSync } from "node:fs";
import { lockFolder, type FolderLock } from "#lib/folder-lock.ts";
import type { Instant } from "#lib/instant.ts";
import { beginWorld } from "../rules/begin-world.ts";
import { performAct } from "../rules/perform-act.ts";
import { notifyPartners } from "../rules/webhook-notices.ts";
import { Ledger } from "./ledger.ts";
import { LogFile } from "./log-file.ts";
import { WorldFile } from "./world-file.ts";
import type { TableName, Tables, World } from "./world.ts";

export interface WorldLedger extends World {
  /** False until the first `load` (a fresh folder). */
  readonly isSeeded: boolean;
  /** The world-maker's own record, kept verbatim. */
  readonly record: unknown;
  /** The next instant at which something happens by itself; null when nothing is scheduled. */
  readonly nextDueAt: Instant | null;
  /** Replaces the whole world; durable when it resolves. Throws ZodError for what is no world file. */
  load(worldFile: unknown): Promise<void>;
  /** Performs everything due on the way, instant by instant, and stands at `to`. Call `commit` afterwards. */
  advanceTo(to: Instant): void;
  /** Calls back after each `advanceTo` and `load`; returns the way to stop. */
  onClock(listener: () => void): () => void;
  close(): Promise<void>;
}

export class WorldInUseError extends Error {
  constructor(folder: string) {
    super(`another sandbox is at work on ${folder}; stop it, or name another folder`);
    this.name = "WorldInUseError";
  }
}

/**
 * The world of a folder (durable), or one in memory only (`folder: null`, for tests). Throws
 * `WorldInUseError` while another process serves that folder.
 */
export async function openWorld({
  folder,
}: {
  readonly folder: string | null;
}): Promise<WorldLedger> {
  if (folder === null) return new LivingWorld(null, null);
  mkdirSync(folder, { recursive: true });
  const lock = lockFolder(folder);
  if (lock === null) throw new WorldInUseError(folder);
  const world = new LivingWorld(new LogFile(folder), lock);
  try {
    await world.recover();
  } catch (error) {
    lock.release();
    throw error;
  }
  return world;
}

class LivingWorld extends Ledger implements WorldLedger {
  readonly #listeners = new Set<() => void>();
  readonly #lock: FolderLock | null;

  constructor(log: LogFile | null, lock: FolderLock | null) {
    super(log);
    this.#lock = lock;
  }

  override put<Name extends TableName>(table: Name, record: Tables[Name]): void {
    const before = this.get(table, record.id);
    super.put(table, record);
    notifyPartners(this, table, before, record);
  }

  override async close(): Promise<void> {
    await super.close();
    this.#lock?.release();
  }

  get isSeeded(): boolean {
    return this.head.isSeeded;
  }

  get record(): unknown {
    return this.head.record;
  }

  async load(worldFile: unknown): Promise<void> {
    const file = WorldFile.parse(worldFile);
    await this.settled();
    const { record, seed } = file;
    const faultProfile = file.faults.profile;
    this.begin({ isSeeded: true, seed, record, faultProfile }, file.startsAt);
    beginWorld(this, file);
    await this.snapshot();
    this.#tellClock();
  }

  advanceTo(to: Instant): void {
    for (let act = this.takeDue(to); act !== null; act = this.takeDue(to)) {
      this.standAt(act.at);
      performAct(this, act);
    }
    this.standAt(to);
    this.#tellClock();
  }

  onClock(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tellClock(): void {
    for (const listener of this.#listeners) listener();
  }
}
