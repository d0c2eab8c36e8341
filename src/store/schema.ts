// The tables as Kysely sees them. Instants travel as strings (see `wire-types.ts`); JSON is read as
// unknown and parsed at each table's door.

import type { ColumnType, Generated } from "kysely";

type InstantColumn = ColumnType<string, string, string>;
type NullableInstantColumn = ColumnType<string | null, string | null, string | null>;
/** Written as JSON text, read as a parsed value of unknown shape. */
type JsonColumn = ColumnType<unknown, string, string>;
type NullableJsonColumn = ColumnType<unknown, string | null, string | null>;

interface PartnersTable {
  partner_id: string;
  cloud: string;
  tenant_id: string;
  name: string;
  country: string;
  currency: string;
  region: string | null;
  mpn_id: string | null;
  application_id: string;
  security_group_id: string | null;
  attestation: NullableJsonColumn;
  connected_at: InstantColumn;
  /** Read from a backup: orders of after it stand in no journal. */
  is_restored: Generated<boolean>;
  /** The first look at any move since then. */
  looked_again_at: NullableInstantColumn;
  changes_noted: Generated<string>;
}

interface SecretsTable {
  partner_id: string;
  name: string;
  key_id: string;
  sealed: string;
}

interface AgentsTable {
  partner_id: string;
  agent_id: string;
  name: string;
  role: string;
  signed_in_at: InstantColumn;
}

interface SessionsTable {
  partner_id: string;
  session_hash: string;
  agent_id: string;
  began_at: InstantColumn;
  seen_at: InstantColumn;
  ends_at: InstantColumn;
}

interface ApiTokensTable {
  partner_id: string;
  token_id: string;
  token_hash: string;
  agent_id: string;
  name: string;
  scopes: JsonColumn;
  created_at: InstantColumn;
  expires_at: InstantColumn;
  revoked_at: ColumnType<string | null, string | undefined, string | null>;
}

interface ApprovalConsentsTable {
  partner_id: string;
  move_id: string;
  band_hash: string;
  agent_id: string;
  name: string;
  consented_at: InstantColumn;
  sequence: Generated<number>;
}

interface CustomersTable {
  partner_id: string;
  customer_id: string;
  tenant_id: string;
  company_name: string;
  domain: string;
  imported_at: InstantColumn;
  file: JsonColumn;
  /** The import that brought them was undone: nobody sees them. */
  removed_at: NullableInstantColumn;
}

interface ImportRowsTable {
  partner_id: string;
  import_id: string;
  row_number: number;
  imported_at: InstantColumn;
  customer_id: string | null;
  refusal: NullableJsonColumn;
  cells: JsonColumn;
  /** What it said is no more. */
  undone_at: NullableInstantColumn;
}

interface MovesTable {
  partner_id: string;
  move_id: string;
  customer_id: string;
  /** Names the move's session lock. */
  lock_id: Generated<number>;
  version: Generated<number>;
  status: Generated<string>;
  refusal: string | null;
  standing: JsonColumn;
  wake_at: NullableInstantColumn;
  tenant_read_at: NullableInstantColumn;
  agreement_read_at: NullableInstantColumn;
  prices_read_at: NullableInstantColumn;
  line_counts: NullableJsonColumn;
  /** Counts requests to look earlier, so that one made during a look is not lost. */
  woken_count: Generated<number>;
  journal_count: Generated<number>;
  plan_hash: string | null;
  /** One of the partner's first places is taken by it. */
  has_first_place: Generated<boolean>;
  /** W3C `traceparent` of the act that woke it last; null where nothing was traced. */
  trace_parent: string | null;
  /** With its customer; it is not looked at again unless they are imported anew. */
  removed_at: NullableInstantColumn;
}

interface SnoozesTable {
  partner_id: string;
  move_id: string;
  until: InstantColumn;
  snoozed_by: string;
}

interface PlansTable {
  partner_id: string;
  move_id: string;
  plan_hash: string;
  band_hash: string;
  made_at: InstantColumn;
  sequence: Generated<number>;
  file: JsonColumn;
}

interface ApprovalsTable {
  partner_id: string;
  move_id: string;
  band_hash: string;
  plan_hash: string;
  approved_by: string;
  approved_at: InstantColumn;
  sequence: Generated<number>;
}

interface OverridesTable {
  partner_id: string;
  move_id: string;
  sequence: Generated<number>;
  line_id: string;
  override: JsonColumn;
}

interface PoliciesTable {
  partner_id: string;
  sequence: Generated<number>;
  changed_at: InstantColumn;
  changed_by: string;
  changes: JsonColumn;
}

interface HumanStepsTable {
  partner_id: string;
  human_step_id: string;
  move_id: string;
  kind: string;
  line_id: string | null;
  owner: string;
  opened_at: InstantColumn;
  due_at: InstantColumn;
  last_chased_at: NullableInstantColumn;
  chases: number;
  reminder_asked_at: NullableInstantColumn;
  state: string;
  amount: NullableJsonColumn;
  reason: string | null;
  evidence: NullableJsonColumn;
}

interface LettersTable {
  partner_id: string;
  letter_id: string;
  sequence: Generated<number>;
  move_id: string;
  tenant_id: string;
  human_step_id: string | null;
  kind: string;
  recipient_role: string;
  line_id: string | null;
  language: string;
  recipients: JsonColumn;
  subject: string;
  text: string;
  html: string;
  written_at: InstantColumn;
}

interface JournalTable {
  partner_id: string;
  move_id: string;
  sequence: number;
  at: InstantColumn;
  kind: string;
  subject: string;
  details: JsonColumn;
  personal_hash: string | null;
  content_hash: string;
  /** The text that was hashed, where an earlier release wrote the row; otherwise it follows from the rest. */
  content: Generated<string | null>;
  /** Linked by the database. */
  hash: Generated<string>;
}

interface JournalPersonalTable {
  partner_id: string;
  move_id: string;
  sequence: number;
  personal: JsonColumn;
}

interface JournalKeysTable {
  partner_id: string;
  move_id: string;
  personal_key: string;
}

interface JournalSealsTable {
  partner_id: string;
  day: string;
  sealed_at: InstantColumn;
  previous_hash: string | null;
  root: string;
  hash: string;
}

interface JournalSealedHeadsTable {
  partner_id: string;
  day: string;
  move_id: string;
  sequence: number;
  hash: string;
}

interface CatalogsTable {
  partner_id: string;
  market: string;
  day: string;
  version: string;
  file: JsonColumn;
}

interface CatalogVersionsTable {
  partner_id: string;
  version: string;
  kind: string;
  scope: string;
  file_name: string;
  imported_at: InstantColumn;
  /** Grows with every adoption; the highest of a kind and scope is current. */
  adopted: Generated<number>;
  counts: JsonColumn;
  content: JsonColumn;
}

interface WebhookEventsTable {
  partner_id: string;
  event_key: string;
  heard_at: InstantColumn;
}

interface BudgetsTable {
  partner_id: string;
  budget: string;
  state: JsonColumn;
}

export interface Tables {
  partners: PartnersTable;
  secrets: SecretsTable;
  /** A view over every partner's. */
  secret_key_ids: { key_id: string };
  agents: AgentsTable;
  sessions: SessionsTable;
  api_tokens: ApiTokensTable;
  approval_consents: ApprovalConsentsTable;
  customers: CustomersTable;
  import_rows: ImportRowsTable;
  moves: MovesTable;
  snoozes: SnoozesTable;
  plans: PlansTable;
  approvals: ApprovalsTable;
  overrides: OverridesTable;
  policies: PoliciesTable;
  human_steps: HumanStepsTable;
  letters: LettersTable;
  journal: JournalTable;
  journal_personal: JournalPersonalTable;
  journal_keys: JournalKeysTable;
  journal_seals: JournalSealsTable;
  journal_sealed_heads: JournalSealedHeadsTable;
  catalogs: CatalogsTable;
  catalog_versions: CatalogVersionsTable;
  budgets: BudgetsTable;
  webhook_events: WebhookEventsTable;
}
