// Rows by id, and by tenant: what every look at one customer needs.

interface Row {
  readonly id: string;
  readonly tenantId?: string | null;
}

interface TenantRows<Record extends Row> {
  readonly byId: Map<string, Record>;
  /** The same rows as an array, made when first asked for. */
  list: readonly Record[] | null;
}

const NOBODY = "";
const NONE: readonly never[] = [];

/** Keeps rows in the order in which they were first put. */
export class Table<Record extends Row> {
  readonly #rows = new Map<string, Record>();
  readonly #byTenant = new Map<string, TenantRows<Record>>();
  #changes = 0;
  /** By tenant; under no name for rows that are nobody's own. */
  readonly #changesOf = new Map<string, number>();

  get(id: string): Record | undefined {
    return this.#rows.get(id);
  }

  all(): Iterable<Record> {
    return this.#rows.values();
  }

  ofTenant(tenantId: string): readonly Record[] {
    const rows = this.#byTenant.get(tenantId);
    if (rows === undefined) return NONE;
    rows.list ??= [...rows.byId.values()];
    return rows.list;
  }

  /** How often a row changed: of that tenant or nobody's own, or any row for null. Only grows. */
  changesOf(tenantId: string | null): number {
    if (tenantId === null) return this.#changes;
    return (this.#changesOf.get(tenantId) ?? 0) + (this.#changesOf.get(NOBODY) ?? 0);
  }

  put(record: Record): void {
    const before = this.#rows.get(record.id);
    this.#countChange(record.tenantId);
    if (before !== undefined && before.tenantId !== record.tenantId) {
      this.#countChange(before.tenantId);
      this.#leaveTenant(before);
    }
    this.#rows.set(record.id, record);
    if (typeof record.tenantId !== "string") return;
    let rows = this.#byTenant.get(record.tenantId);
    if (rows === undefined) {
      rows = { byId: new Map(), list: null };
      this.#byTenant.set(record.tenantId, rows);
    }
    rows.byId.set(record.id, record);
    rows.list = null;
  }

  remove(id: string): void {
    const before = this.#rows.get(id);
    if (before === undefined) return;
    this.#rows.delete(id);
    this.#countChange(before.tenantId);
    this.#leaveTenant(before);
  }

  clear(): void {
    this.#rows.clear();
    this.#byTenant.clear();
    this.#countChange(NOBODY);
  }

  #countChange(tenantId: string | null | undefined): void {
    const owner = tenantId ?? NOBODY;
    this.#changes += 1;
    this.#changesOf.set(owner, (this.#changesOf.get(owner) ?? 0) + 1);
  }

  #leaveTenant(record: Record): void {
    const rows = this.#byTenant.get(record.tenantId ?? "");
    if (rows === undefined) return;
    rows.byId.delete(record.id);
    rows.list = null;
  }
}
