// The state of the emulated cloud behind one narrow interface. Operations and rules of time change it
// only through `put` and `remove`; `commit` makes everything since the last commit durable in one
// write, and an answer leaves the sandbox only after it.

import type { Instant } from "#lib/instant.ts";
import type { Random } from "#lib/random.ts";
import type { FaultProfile, FaultScript } from "../faults/fault.ts";
import type {
  Act,
  Agreement,
  Application,
  ApplicationConsent,
  Cart,
  CatalogProduct,
  DelegatedAdminRelationship,
  Group,
  Order,
  Partner,
  Person,
  Relationship,
  Reply,
  ScheduledAct,
  Subscription,
  Tenant,
  TenantSku,
  User,
  WorldEvent,
} from "./entities.ts";
import type { AuditRecord } from "./audit-record.ts";
import type { Migration, MigrationSchedule } from "./migration.ts";
import type { Promotion } from "./promotion.ts";
import type { Transfer } from "./transfer.ts";
import type { WebhookDelivery, WebhookRegistration, WebhookSigner } from "./webhook.ts";
import type { Charge, DataLoss, Interruption, Need, OverAssignment } from "./measures.ts";

export interface Tables {
  readonly partners: Partner;
  readonly applications: Application;
  readonly tenants: Tenant;
  readonly users: User;
  readonly groups: Group;
  readonly subscriptions: Subscription;
  readonly relationships: Relationship;
  readonly agreements: Agreement;
  readonly delegatedAdmins: DelegatedAdminRelationship;
  readonly consents: ApplicationConsent;
  readonly carts: Cart;
  readonly orders: Order;
  readonly transfers: Transfer;
  readonly migrations: Migration;
  readonly migrationSchedules: MigrationSchedule;
  readonly webhooks: WebhookRegistration;
  readonly deliveries: WebhookDelivery;
  readonly auditRecords: AuditRecord;
  readonly signers: WebhookSigner;
  readonly products: CatalogProduct;
  readonly promotions: Promotion;
  readonly skus: TenantSku;
  readonly people: Person;
  readonly scheduled: ScheduledAct;
  readonly replies: Reply;
  readonly events: WorldEvent;
  readonly needs: Need;
  readonly overAssignments: OverAssignment;
  readonly interruptions: Interruption;
  readonly dataLosses: DataLoss;
  readonly charges: Charge;
  readonly faultScripts: FaultScript;
}

export type TableName = keyof Tables;

export interface World {
  /** The virtual instant. */
  readonly now: Instant;
  /** Draw from a fork named after what is drawn, so that the order of calls does not matter. */
  readonly random: Random;
  /** Which faults are drawn on the wire. */
  readonly faultProfile: FaultProfile;
  get<Name extends TableName>(table: Name, id: string): Tables[Name] | undefined;
  all<Name extends TableName>(table: Name): Iterable<Tables[Name]>;
  /** Rows of one tenant; indexed. */
  ofTenant<Name extends TableName>(table: Name, tenantId: string): readonly Tables[Name][];
  /** Grows with every change of a row of these tables: of that tenant or nobody's own; of any row for null. */
  revisionOf(tables: readonly TableName[], tenantId: string | null): number;
  put<Name extends TableName>(table: Name, record: Tables[Name]): void;
  remove(table: TableName, id: string): void;
  /** Something that will happen; returns its id, by which it can be removed from `scheduled`. */
  schedule(at: Instant, tenantId: string, act: Act): string;
  /** Appends to the event log and returns the event's id. */
  log(event: Omit<WorldEvent, "id" | "at">): string;
  /** A fresh GUID from the world's own seed. */
  guid(): string;
  /** Resolves when all changes so far are on disk. */
  commit(): Promise<void>;
}
