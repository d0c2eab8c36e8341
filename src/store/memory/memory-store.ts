// The store in memory, for the fast simulation only: thousands of runs, each from nothing. It keeps
// the promises of PostgreSQL that the engine leans on, and one suite holds the two equal. What is
// handed out is never changed afterwards, so nothing is copied.

import { countsOf, scopeOf, type CatalogVersion } from "#domain/catalog/catalog-version.ts";
import { versionOf } from "#domain/catalog/version-of.ts";
import type { LicenseList } from "#domain/catalog/license-list.ts";
import { parseInstant } from "#lib/instant.ts";
import type { Catalog } from "#domain/catalog/catalog.ts";
import type { Customer } from "#domain/estate/customer.ts";
import type { Instant } from "#lib/instant.ts";
import type { EngineStore } from "../open-store.ts";
import { nothingRead, type Move, type Outcome } from "../port.ts";
import type { ImportRow } from "../tables/import-rows.ts";
import type { AboutMove } from "../tables/webhook-events.ts";
import { memoryBudgets } from "./memory-budgets.ts";
import { asKept, memoryPort, nextDue, settleAsItWas, type MoveAsKept } from "./memory-port.ts";
import {
  addLetters,
  append,
  compareText,
  lowerWake,
  makeDurable,
  saveStep,
  stepsInOrder,
  type MemoryRows,
  type MoveRecord,
} from "./memory-rows.ts";

export interface MemoryStore extends EngineStore {
  /**
   * What the death of every worker leaves: their claims are lost, their moves free, and of the outcomes
   * that may be lost in a crash each is lost for which `isLost` answers true.
   */
  crash(isLost: () => boolean): void;
  /** What `claimDue` would give next; null where nothing is due. */
  nextDue(now: Instant): MoveAsKept | null;
  /** Null where there is no such move. */
  asKept(moveId: string): MoveAsKept | null;
  /** Does to a move that nobody holds what a claim's `settle` does where a look came to nothing; answers it as it is then. */
  settleAsItWas(move: Move, look: Pick<Outcome, "read" | "wakeAt">): Move;
}

/** `licenseList`: the only list that was ever imported; null where none was. */
export function memoryStore(licenseList: LicenseList | null = null): MemoryStore {
  const rows: MemoryRows = {
    customers: new Map(),
    moves: new Map(),
    letters: [],
    policies: new Map(),
    notYetDurable: new Map(),
  };
  const imports = importTables(rows);
  const listed = licenseList === null ? [] : [listedVersion(licenseList)];
  return {
    ...imports,
    ...moveTables(rows),
    evidenceFiles: { add: async () => undefined }, // people of a simulation answer; none shows a file
    letterTexts: { list: async () => [] }, // nor has its partner words of its own
    billedLines: { listOfTenant: async () => [] }, // nor are invoices imported
    catalogs: catalogTable(),
    budgets: memoryBudgets(),
    webhookEvents: webhookEventTable(rows),
    catalogVersions: {
      listCurrent: async () => listed,
      currentLicenseList: async () => licenseList,
    },
    inTransaction: (work) => work(imports),
    port: memoryPort(rows),
    crash(isLost) {
      for (const record of rows.moves.values()) record.heldBy = null;
      for (const [record, before] of rows.notYetDurable) if (isLost()) record.move = before;
      makeDurable(rows);
    },
    nextDue: (now) => nextDue(rows, now),
    asKept(moveId) {
      const record = rows.moves.get(moveId);
      return record === undefined ? null : asKept(record);
    },
    settleAsItWas: (move, look) => settleAsItWas(rows, move, look),
  };
}

function webhookEventTable(rows: MemoryRows): EngineStore["webhookEvents"] {
  const heard = new Set<string>();
  return {
    async hear(partnerId, { about, at, eventKey }) {
      const known = heard.size;
      if (known === heard.add(`${partnerId} ${eventKey}`).size) return false;
      for (const record of rows.moves.values()) {
        if (record.move.partnerId === partnerId && isAbout(record, about)) lowerWake(record, at);
      }
      return true;
    },
  };
}

function isAbout({ move }: MoveRecord, about: AboutMove | null): boolean {
  if (about === null) return false;
  return "tenantId" in about
    ? move.customer.tenantId === about.tenantId
    : move.standing.delegatedAdmin?.delegatedAdminId === about.delegatedAdminId;
}

function listedVersion(entries: LicenseList): CatalogVersion {
  const content = { kind: "licenseList", entries } as const;
  return {
    version: versionOf(content),
    kind: content.kind,
    scope: scopeOf(content),
    fileName: "",
    importedAt: parseInstant("2000-01-01T00:00:00Z"),
    counts: countsOf(content),
  };
}

function importTables(rows: MemoryRows): Pick<EngineStore, "importedCustomers" | "importRows"> {
  const importRows: ImportRow[] = [];
  return {
    importedCustomers: {
      begin: async () => {},
      findAll: async (partnerId, customerIds) =>
        customerIds.flatMap((id) => rows.customers.get(`${partnerId}/${id}`) ?? []),
      // What runs in memory is given its tenants by name.
      tenantsByDomain: async () => new Map(),
      async saveAll(partnerId, customers) {
        for (const customer of customers) saveCustomer(rows, partnerId, customer);
      },
      async openMoves(partnerId, moves, { standing, at, entryOf, stepOf }) {
        for (const { customerId, moveId } of moves) {
          const customer = rows.customers.get(`${partnerId}/${customerId}`);
          if (customer === undefined) throw new Error(`no customer ${customerId}`);
          const known = rows.moves.get(moveId);
          const record = known ?? newRecord(partnerId, moveId, customer, { standing, at });
          if (known === undefined) rows.moves.set(moveId, record);
          else lowerWake(known, at);
          append(record, [entryOf(known === undefined)]);
          if (known === undefined && stepOf !== undefined) saveStep(record, stepOf(moveId));
        }
      },
    },
    importRows: {
      async insert(_, added) {
        importRows.push(...added);
      },
      list: async (_, importId) => importRows.filter((row) => row.importId === importId),
      count: async () => importRows.length,
    },
  };
}

type OfMoves = "policies" | "moves" | "plans" | "approvals" | "humanSteps" | "letters" | "journal";

function moveTables(rows: MemoryRows): Pick<EngineStore, OfMoves> {
  const all = (partnerId: string): MoveRecord[] =>
    [...rows.moves.values()].filter(({ move }) => move.partnerId === partnerId);
  const one = (partnerId: string, moveId: string): MoveRecord | undefined =>
    all(partnerId).find(({ move }) => move.moveId === moveId);
  return {
    moves: {
      find: async (partnerId, moveId) => one(partnerId, moveId)?.move ?? null,
      list: async (partnerId, status) =>
        all(partnerId)
          .map(({ move }) => move)
          .filter((move) => status === undefined || move.status === status)
          .toSorted(byCompany),
      async recordAct({ partnerId, moveId, journal, letters = [], wakeAt, ...act }) {
        const { approval, humanStep, override, resumes = false } = act;
        const record = one(partnerId, moveId);
        if (record === undefined) throw new Error(`no move ${moveId}`);
        makeDurable(rows);
        append(record, journal);
        if (approval !== null) record.approvals.unshift(approval);
        if (override !== undefined) record.overrides.push(override);
        if (humanStep !== null) saveStep(record, humanStep);
        addLetters(rows, letters);
        if (resumes && record.move.wakeAt === null) record.move = { ...record.move, wakeAt };
        if (wakeAt !== null) lowerWake(record, wakeAt);
      },
    },
    policies: {
      newest: async (partnerId) => rows.policies.get(partnerId) ?? null,
      async choose(partnerId, chosen) {
        rows.policies.set(partnerId, chosen);
        makeDurable(rows);
        for (const record of all(partnerId)) lowerWake(record, chosen.changedAt);
      },
    },
    plans: {
      async current(partnerId, moveId) {
        const record = one(partnerId, moveId);
        return record?.planFiles.get(record.planHash ?? "") ?? null;
      },
      find: async (partnerId, moveId, planHash) =>
        one(partnerId, moveId)?.planFiles.get(planHash) ?? null,
    },
    approvals: {
      list: async (partnerId, moveId) => [...(one(partnerId, moveId)?.approvals ?? [])],
    },
    humanSteps: {
      find: async (partnerId, humanStepId) =>
        all(partnerId).flatMap(({ steps }) => steps.get(humanStepId) ?? [])[0] ?? null,
      async listOfMove(partnerId, moveId) {
        const record = one(partnerId, moveId);
        return record === undefined ? [] : stepsInOrder(record);
      },
      listOpen: async (partnerId) =>
        all(partnerId)
          .flatMap(stepsInOrder)
          .filter(({ state }) => state === "open"),
    },
    letters: {
      listAfter: async (_, after, limit) =>
        rows.letters
          .slice(after, after + limit)
          .map((letter, index) => ({ sequence: after + index + 1, letter })),
    },
    journal: {
      list: async (partnerId, moveId) => [...(one(partnerId, moveId)?.journal ?? [])],
    },
  };
}

function catalogTable(): EngineStore["catalogs"] {
  const kept = new Map<string, Catalog>();
  return {
    find: async (partnerId, market, day) => kept.get(`${partnerId}/${market}/${day}`) ?? null,
    async save(partnerId, day, catalog) {
      kept.set(`${partnerId}/${catalog.market}/${day}`, catalog);
    },
  };
}

function newRecord(
  partnerId: string,
  moveId: string,
  customer: Customer,
  { standing, at }: { readonly standing: Move["standing"]; readonly at: Instant },
): MoveRecord {
  return {
    move: {
      moveId,
      partnerId,
      customer,
      version: 0,
      status: "open",
      refusal: null,
      standing,
      wakeAt: at,
      lastRead: nothingRead,
      lineCounts: null,
    },
    wokenCount: 0,
    hasFirstPlace: false,
    planHash: null,
    planFiles: new Map(),
    approvals: [],
    overrides: [],
    steps: new Map(),
    stepsInOrder: null,
    journal: [],
    heldBy: null,
  };
}

function saveCustomer({ customers, moves }: MemoryRows, partnerId: string, customer: Customer) {
  customers.set(`${partnerId}/${customer.customerId}`, customer);
  for (const record of moves.values()) {
    const isTheirs = record.move.customer.customerId === customer.customerId;
    if (isTheirs && record.move.partnerId === partnerId) record.move = { ...record.move, customer };
  }
}

function byCompany(a: Move, b: Move): number {
  return (
    compareText(a.customer.companyName, b.customer.companyName) || compareText(a.moveId, b.moveId)
  );
}
