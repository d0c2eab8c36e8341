// The store: migrated at start, then reached only in the role that owns nothing.

import { Kysely, PostgresDialect } from "kysely";
import { connectionPool, type StoreConnections } from "./connections.ts";
import { migrate } from "./migrate.ts";
import type { EnginePort } from "./port.ts";
import { postgresPort } from "./postgres-port.ts";
import { preparingPool } from "./prepared-statements.ts";
import type { Tables } from "./schema.ts";
import { budgetQueries, type BudgetQueries } from "./tables/budgets.ts";
import { agentQueries, type AgentQueries } from "./tables/agents.ts";
import { approvalConsentQueries, type ApprovalConsentQueries } from "./tables/approval-consents.ts";
import { decisionQueries, type DecisionQueries } from "./tables/decisions.ts";
import { dueQueries, type DueQueries } from "./tables/due.ts";
import { approvalQueries, type ApprovalQueries } from "./tables/approvals.ts";
import { billedLineQueries, type BilledLineQueries } from "./tables/billed-lines.ts";
import { catalogVersionQueries, type CatalogVersionQueries } from "./tables/catalog-versions.ts";
import { catalogQueries, type CatalogQueries } from "./tables/catalogs.ts";
import { customerLinkQueries, type CustomerLinkQueries } from "./tables/customer-links.ts";
import { customerQueries, type CustomerQueries } from "./tables/customers.ts";
import { evidenceFileQueries, type EvidenceFileQueries } from "./tables/evidence-files.ts";
import { humanStepQueries, type HumanStepQueries } from "./tables/human-steps.ts";
import {
  importedCustomerQueries,
  type ImportedCustomerQueries,
} from "./tables/imported-customers.ts";
import { importRowQueries, type ImportRowQueries } from "./tables/import-rows.ts";
import { journalQueries, type JournalQueries } from "./tables/journal.ts";
import { personalDataQueries, type PersonalDataQueries } from "./tables/personal-data.ts";
import { journalSealQueries, type JournalSealQueries } from "./tables/journal-seals.ts";
import { knownIdQueries, type KnownIdQueries } from "./tables/known-ids.ts";
import { letterTextQueries, type LetterTextQueries } from "./tables/letter-texts.ts";
import { letterQueries, type LetterQueries } from "./tables/letters.ts";
import { mailingQueries, type MailingQueries } from "./tables/mailings.ts";
import { moveQueries, type MoveQueries } from "./tables/moves.ts";
import { overrideQueries, type OverrideQueries } from "./tables/overrides.ts";
import { partnerQueries, type PartnerQueries } from "./tables/partners.ts";
import { latelyQueries, type LatelyQueries } from "./tables/lately.ts";
import { toDoQueries, type ToDoQueries } from "./tables/to-do.ts";
import { snoozeQueries, type SnoozeQueries } from "./tables/snoozes.ts";
import { undoneImportQueries, type UndoneImportQueries } from "./tables/undone-imports.ts";
import { policyQueries, type PolicyQueries } from "./tables/policies.ts";
import { webhookEventQueries, type WebhookEventQueries } from "./tables/webhook-events.ts";
import { planQueries, type PlanQueries } from "./tables/plans.ts";
import type { KeySource } from "./secrets/secret-keys.ts";
import { secretQueries, type SecretQueries } from "./tables/secrets.ts";
import type { WorkWait } from "./work-ended.ts";

/**
 * The queries of every table. All but `partners` ask for the partner whose rows they want; the database
 * shows those of the store's own partner only.
 */
interface StoreTables {
  readonly partners: PartnerQueries;
  readonly customers: CustomerQueries;
  readonly importRows: ImportRowQueries;
  readonly importedCustomers: ImportedCustomerQueries;
  readonly moves: MoveQueries;
  readonly plans: PlanQueries;
  readonly approvals: ApprovalQueries;
  readonly approvalConsents: ApprovalConsentQueries;
  readonly decisions: DecisionQueries;
  readonly due: DueQueries;
  readonly agents: AgentQueries;
  readonly overrides: OverrideQueries;
  readonly policies: PolicyQueries;
  readonly humanSteps: HumanStepQueries;
  readonly letters: LetterQueries;
  readonly mailings: MailingQueries;
  readonly customerLinks: CustomerLinkQueries;
  readonly evidenceFiles: EvidenceFileQueries;
  readonly billedLines: BilledLineQueries;
  readonly letterTexts: LetterTextQueries;
  readonly journal: JournalQueries;
  readonly journalSeals: JournalSealQueries;
  readonly personalData: PersonalDataQueries;
  readonly catalogs: CatalogQueries;
  readonly budgets: BudgetQueries;
  readonly webhookEvents: WebhookEventQueries;
  readonly catalogVersions: CatalogVersionQueries;
  readonly knownIds: KnownIdQueries;
  readonly undoneImports: UndoneImportQueries;
  readonly snoozes: SnoozeQueries;
  readonly lately: LatelyQueries;
  readonly toDo: ToDoQueries;
}

export interface Store extends StoreTables {
  readonly secrets: SecretQueries;
  /** For the engine. Every claim holds a database session of its own until it is settled or released. */
  readonly port: EnginePort;
  /** Resolves when the work of an instant may have ended, in this process and in others. */
  workEnded(wait: WorkWait): Promise<void>;
  /** Everything done with the given tables is kept together, or not at all when `work` throws. */
  inTransaction<T>(work: (tables: StoreTables) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What the engine and the acts on moves ask of the store; the twin in memory keeps no more. */
export interface EngineStore {
  readonly port: EnginePort;
  readonly moves: Pick<MoveQueries, "find" | "list" | "recordAct">;
  readonly plans: Pick<PlanQueries, "current" | "find">;
  readonly approvals: Pick<ApprovalQueries, "list">;
  readonly policies: Pick<PolicyQueries, "newest" | "choose">;
  readonly humanSteps: Pick<HumanStepQueries, "find" | "listOfMove" | "listOpen">;
  readonly evidenceFiles: Pick<EvidenceFileQueries, "add">;
  readonly billedLines: Pick<BilledLineQueries, "listOfTenant">;
  readonly letterTexts: Pick<LetterTextQueries, "list">;
  readonly letters: Pick<LetterQueries, "listAfter">;
  readonly journal: Pick<JournalQueries, "list">;
  readonly importRows: ImportRowQueries;
  readonly importedCustomers: ImportedCustomerQueries;
  readonly catalogs: Pick<CatalogQueries, "find" | "save">;
  readonly budgets: BudgetQueries;
  readonly webhookEvents: WebhookEventQueries;
  readonly catalogVersions: Pick<CatalogVersionQueries, "listCurrent" | "currentLicenseList">;
  inTransaction<T>(
    work: (tables: Pick<StoreTables, "importRows" | "importedCustomers">) => Promise<T>,
  ): Promise<T>;
}

export interface StoreOptions {
  /** Whose rows this store sees; the database shows it no others. */
  readonly partnerId: string;
  readonly keys: KeySource;
}

/** Brings the schema up to date and opens one partner's store. Throws when the database cannot be reached. */
export async function openStore(
  connections: StoreConnections,
  { partnerId, keys }: StoreOptions,
): Promise<Store> {
  await migrate(connections, keys);
  const pool = connectionPool(connections.app, partnerId);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparingPool(pool) }) });
  const port = postgresPort(connections.app, partnerId, { db, pool });
  return {
    ...tablesOf(db),
    secrets: secretQueries(db, keys),
    port,
    workEnded: port.workEnded,
    inTransaction: (work) => db.transaction().execute((transaction) => work(tablesOf(transaction))),
    async close() {
      await port.close();
      await db.destroy();
    },
  };
}

function tablesOf(db: Kysely<Tables>): StoreTables {
  return {
    partners: partnerQueries(db),
    customers: customerQueries(db),
    importRows: importRowQueries(db),
    importedCustomers: importedCustomerQueries(db),
    moves: moveQueries(db),
    plans: planQueries(db),
    approvals: approvalQueries(db),
    approvalConsents: approvalConsentQueries(db),
    decisions: decisionQueries(db),
    due: dueQueries(db),
    agents: agentQueries(db),
    overrides: overrideQueries(db),
    policies: policyQueries(db),
    humanSteps: humanStepQueries(db),
    letters: letterQueries(db),
    mailings: mailingQueries(db),
    customerLinks: customerLinkQueries(db),
    evidenceFiles: evidenceFileQueries(db),
    billedLines: billedLineQueries(db),
    letterTexts: letterTextQueries(db),
    journal: journalQueries(db),
    journalSeals: journalSealQueries(db),
    personalData: personalDataQueries(db),
    catalogs: catalogQueries(db),
    budgets: budgetQueries(db),
    webhookEvents: webhookEventQueries(db),
    catalogVersions: catalogVersionQueries(db),
    knownIds: knownIdQueries(db),
    undoneImports: undoneImportQueries(db),
    snoozes: snoozeQueries(db),
    lately: latelyQueries(db),
    toDo: toDoQueries(db),
  };
}
