// The World in memory with its log on disk. Changes are collected as they are made and written in
// one line per commit; commits that arrive while one is being synced share the next.

import { createHash } from "node:crypto";
import { latest, type Instant } from "#lib/instant.ts";
import { seededRandom, type Random } from "#lib/random.ts";
import { DueQueue } from "./due-queue.ts";
import type { Act, ScheduledAct, WorldEvent } from "./entities.ts";
import { LedgerLine, type LedgerHead } from "./ledger-line.ts";
import type { LogFile } from "./log-file.ts";
import { Table } from "./table.ts";
import type { TableName, Tables, World } from "./world.ts";

type AllTables = { readonly [Name in TableName]: Table<Tables[Name]> };

const SNAPSHOT_ROWS_PER_LINE = 500;
const UNSEEDED: LedgerHead = { isSeeded: false, seed: 0, record: null, faultProfile: "none" };
const BEFORE_ANY_WORLD = "2026-06-01T00:00:00.000Z" as Instant;

export class Ledger implements World {
  now: Instant = BEFORE_ANY_WORLD;
  random: Random = seededRandom(0);
  head: LedgerHead = UNSEEDED;
  readonly #log: LogFile | null;
  readonly #tables: AllTables = emptyTables();
  readonly #due = new DueQueue();
  #counter = 0;
  /** Latest state of each row changed since the last commit: `table/id` → row, or null when removed. */
  #changes = new Map<string, readonly [TableName, string, unknown]>();
  #clockMoved = false;
  #flight: Promise<void> | null = null;
  #queued: Promise<void> | null = null;
  #failure: Error | null = null;

  constructor(log: LogFile | null) {
    this.#log = log;
  }

  get faultProfile(): LedgerHead["faultProfile"] {
    return this.head.faultProfile;
  }

  get<Name extends TableName>(table: Name, id: string): Tables[Name] | undefined {
    return this.#tables[table].get(id);
  }

  all<Name extends TableName>(table: Name): Iterable<Tables[Name]> {
    return this.#tables[table].all();
  }

  ofTenant<Name extends TableName>(table: Name, tenantId: string): readonly Tables[Name][] {
    return this.#tables[table].ofTenant(tenantId);
  }

  revisionOf(tables: readonly TableName[], tenantId: string | null): number {
    let revision = 0;
    for (const table of tables) revision += this.#tables[table].changesOf(tenantId);
    return revision;
  }

  put<Name extends TableName>(table: Name, record: Tables[Name]): void {
    this.#tables[table].put(record);
    this.#noteChange(table, record.id, record);
    if (table === "scheduled" && "at" in record) this.#due.push({ at: record.at, id: record.id });
  }

  remove(table: TableName, id: string): void {
    const before = this.#tables[table].get(id);
    if (before === undefined) return;
    this.#tables[table].remove(id);
    this.#noteChange(table, id, null);
  }

  #noteChange(table: TableName, id: string, row: unknown): void {
    if (this.#log !== null) this.#changes.set(`${table}/${id}`, [table, id, row]);
  }

  schedule(at: Instant, tenantId: string, act: Act): string {
    const id = this.#nextId("act");
    this.put("scheduled", { id, tenantId, at: latest(at, this.now), act });
    return id;
  }

  log(event: Omit<WorldEvent, "id" | "at">): string {
    const id = this.#nextId("event");
    this.put("events", { id, at: this.now, ...event });
    return id;
  }

  guid(): string {
    this.#counter += 1;
    const hex = createHash("sha256").update(`${this.head.seed}/${this.#counter}`).digest("hex");
    const variant = "89ab"[Number.parseInt(hex[16] ?? "0", 16) % 4];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }

  /** The next thing that happens by itself. */
  get nextDueAt(): Instant | null {
    return this.#nextDue()?.at ?? null;
  }

  /** Takes the next act due at or before `until` off the schedule. */
  takeDue(until: Instant): ScheduledAct | null {
    const next = this.#nextDue();
    if (next === null || next.at > until) return null;
    this.#due.pop();
    this.remove("scheduled", next.id);
    return next;
  }

  standAt(instant: Instant): void {
    if (instant <= this.now) return;
    this.now = instant;
    this.#clockMoved = true;
  }

  /** Forgets everything and begins anew; durable with the next `snapshot`. */
  begin(head: LedgerHead, now: Instant): void {
    for (const table of Object.values(this.#tables)) table.clear();
    this.#due.clear();
    this.#changes.clear();
    this.head = head;
    this.random = seededRandom(head.seed);
    this.#counter = 0;
    this.now = now;
  }

  /** Reads the log; to be called once, before anything else. */
  async recover(): Promise<void> {
    if (this.#log === null) return;
    for await (const entry of this.#log.read()) this.#replay(LedgerLine.parse(entry));
    for (const act of this.#tables.scheduled.all()) this.#due.push({ at: act.at, id: act.id });
    await this.snapshot();
  }

  /** Writes the present state as the whole log; commits that arrive meanwhile come after it. */
  async snapshot(): Promise<void> {
    this.#changes.clear();
    this.#clockMoved = false;
    if (this.#log === null) return;
    const flight = this.#orFail(this.#log.replace(this.#snapshotLines()));
    this.#flight = flight;
    await flight;
    if (this.#flight === flight) this.#flight = null;
  }

  /** Resolves when no write is under way. */
  async settled(): Promise<void> {
    while (this.#queued !== null || this.#flight !== null) await (this.#queued ?? this.#flight);
  }

  /** Clock moves alone are written without waiting for the disk: a kill keeps them, a power cut may not. */
  commit(): Promise<void> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    if (this.#log === null) return Promise.resolve();
    if (this.#changes.size === 0 && !this.#clockMoved) return this.#flight ?? Promise.resolve();
    this.#queued ??= this.#flushAfter(this.#flight ?? Promise.resolve(), this.#log);
    return this.#queued;
  }

  async close(): Promise<void> {
    await this.commit();
    await this.settled();
    await this.#log?.close();
  }

  async #flushAfter(before: Promise<void>, log: LogFile): Promise<void> {
    await before;
    const flight = this.#flush(log);
    this.#queued = null;
    this.#flight = flight;
    await flight;
    if (this.#flight === flight) this.#flight = null;
  }

  async #flush(log: LogFile): Promise<void> {
    const rows = [...this.#changes.values()];
    this.#changes.clear();
    this.#clockMoved = false;
    const line = JSON.stringify({ now: this.now, counter: this.#counter, rows });
    await this.#orFail(log.append(line, rows.length > 0));
  }

  /** After a failed write memory is ahead of the disk: nothing may be promised any more. */
  async #orFail(write: Promise<void>): Promise<void> {
    try {
      await write;
    } catch (error) {
      this.#failure = new Error("the world's ledger cannot be written", { cause: error });
      throw this.#failure;
    }
  }

  #nextDue(): ScheduledAct | null {
    for (let top = this.#due.peek(); top !== undefined; top = this.#due.peek()) {
      const act = this.#tables.scheduled.get(top.id);
      if (act !== undefined && act.at === top.at) return act;
      this.#due.pop();
    }
    return null;
  }

  #nextId(prefix: "act" | "event"): string {
    this.#counter += 1;
    return `${prefix}/${String(this.#counter).padStart(9, "0")}`;
  }

  #replay(line: LedgerLine): void {
    if (line.head !== undefined) this.begin(line.head, line.now);
    this.now = line.now;
    this.#counter = line.counter;
    for (const [name, id, row] of line.rows) {
      const table: { put(row: never): void; remove(id: string): void } = this.#tables[name];
      if (row === null) table.remove(id);
      else table.put(row as never);
    }
  }

  *#snapshotLines(): Generator<string> {
    const stand = { now: this.now, counter: this.#counter };
    yield JSON.stringify({ ...stand, head: this.head, rows: [] });
    let rows: unknown[] = [];
    for (const [name, table] of Object.entries(this.#tables)) {
      for (const row of table.all()) {
        rows.push([name, row.id, row]);
        if (rows.length < SNAPSHOT_ROWS_PER_LINE) continue;
        yield JSON.stringify({ ...stand, rows });
        rows = [];
      }
    }
    yield JSON.stringify({ ...stand, rows });
  }
}

function emptyTables(): AllTables {
  return {
    partners: new Table(),
    applications: new Table(),
    tenants: new Table(),
    users: new Table(),
    groups: new Table(),
    subscriptions: new Table(),
    relationships: new Table(),
    agreements: new Table(),
    delegatedAdmins: new Table(),
    consents: new Table(),
    carts: new Table(),
    orders: new Table(),
    transfers: new Table(),
    migrations: new Table(),
    migrationSchedules: new Table(),
    webhooks: new Table(),
    deliveries: new Table(),
    auditRecords: new Table(),
    signers: new Table(),
    products: new Table(),
    promotions: new Table(),
    skus: new Table(),
    people: new Table(),
    scheduled: new Table(),
    replies: new Table(),
    events: new Table(),
    needs: new Table(),
    overAssignments: new Table(),
    interruptions: new Table(),
    dataLosses: new Table(),
    charges: new Table(),
    faultScripts: new Table(),
  };
}
