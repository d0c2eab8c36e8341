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

const NONE: readonly never[] = [];

/** Keeps rows in the order in which they were first put. */
export class Table<Record extends Row> {
  readonly #rows = new Map<string, Record>();
  readonly #byTenant = new Map<string, TenantRows<Record>>();

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

  put(record: Record): void {
    const before = this.#rows.get(record.id);
    if (before !== undefined && before.tenantId !== record.tenantId) this.#leaveTenant(before);
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
    this.#leaveTenant(before);
  }

  clear(): void {
    this.#rows.clear();
    this.#byTenant.clear();
  }

  #leaveTenant(record: Record): void {
    const rows = this.#byTenant.get(record.tenantId ?? "");
    if (rows === undefined) return;
    rows.byId.delete(record.id);
    rows.list = null;
  }
}
