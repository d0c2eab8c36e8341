// What a partner chooses other than the defaults. Moves that nobody has approved yet are planned anew with
// it; what is approved stays as it was approved.

import type { Freeze, RefusedFreeze } from "#domain/plan/freeze-calendar.ts";
import { mergeChanges, policyWith, type PolicyChanges } from "#domain/plan/policy-changes.ts";
import type { Policy } from "#domain/plan/policy.ts";
import type { Clock } from "#lib/clock.ts";
import { addDays, Instant, type LocalDate } from "#lib/instant.ts";
import type { EngineStore } from "#store/open-store.ts";
import type { ChosenPolicy } from "#store/tables/policies.ts";
import type { EngineServices } from "../services.ts";
import { readFreezes } from "./read-freezes.ts";

interface PolicyOffice {
  readonly store: Pick<EngineStore, "policies">;
  readonly clock: Clock;
  readonly services: Pick<EngineServices, "partner" | "policy">;
}

export interface PolicyActs {
  policy(): Promise<PolicyInForce>;
  /** Throws `PolicyChangeError` where no policy could be so; nothing is kept then. */
  choosePolicy(choice: PolicyChoice): Promise<PolicyInForce>;
  /** Adds what the file has to what there is. Throws `CsvUnreadableError` and `PolicyChangeError`. */
  importFreezes(file: { readonly by: string; readonly text: string }): Promise<FreezesImported>;
  /** Takes back those that hold at any time of this day. */
  removeFreezes(wish: { readonly by: string; readonly day: LocalDate }): Promise<FreezesRemoved>;
}

interface PolicyChoice {
  readonly by: string;
  readonly changes: PolicyChanges;
}

export function policyActs(office: PolicyOffice): PolicyActs {
  return {
    policy: () => policyInForce(office),
    choosePolicy: (choice) => choosePolicy(office, choice),
    importFreezes: (file) => importFreezes(office, file),
    removeFreezes: (wish) => removeFreezes(office, wish),
  };
}

export interface PolicyInForce {
  readonly policy: Policy;
  /** Null where the partner never chose anything. */
  readonly chosen: ChosenPolicy | null;
}

export async function policyInForce({ services, store }: PolicyOffice): Promise<PolicyInForce> {
  const chosen = await store.policies.newest(services.partner.partnerId);
  return { policy: policyWith(services.policy, chosen?.changes ?? null), chosen };
}

async function choosePolicy(
  office: PolicyOffice,
  { by, changes }: PolicyChoice,
): Promise<PolicyInForce> {
  const { clock, services, store } = office;
  const { chosen } = await policyInForce(office);
  const merged = mergeChanges(chosen?.changes ?? {}, changes);
  policyWith(services.policy, merged);
  const { partnerId } = services.partner;
  const changedAt = await clock.now();
  await store.policies.choose(partnerId, { changes: merged, changedAt, changedBy: by });
  return policyInForce(office);
}

interface FreezesRemoved {
  readonly removed: readonly Freeze[];
  readonly freezes: readonly Freeze[];
}

interface FreezesImported {
  readonly added: number;
  /** In the file, and over already. */
  readonly past: number;
  readonly refused: readonly RefusedFreeze[];
  readonly freezes: readonly Freeze[];
}

async function importFreezes(
  office: PolicyOffice,
  { by, text }: { readonly by: string; readonly text: string },
): Promise<FreezesImported> {
  const now = await office.clock.now();
  const { policy } = await policyInForce(office);
  const { freezes: read, refused } = await readFreezes(text);
  const ahead = read.filter(({ to }) => to > now);
  const key = ({ from, to }: Freeze) => `${from}/${to}`;
  const known = new Set(policy.freezes.map(key));
  const added = ahead.filter((freeze) => known.size !== known.add(key(freeze)).size);
  const freezes = [...policy.freezes, ...added].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  if (added.length > 0) await chooseFreezes(office, by, freezes);
  return { added: added.length, past: read.length - ahead.length, refused, freezes };
}

async function removeFreezes(
  office: PolicyOffice,
  { by, day }: { readonly by: string; readonly day: LocalDate },
): Promise<FreezesRemoved> {
  const { policy } = await policyInForce(office);
  const from = Instant.parse(`${day}T00:00:00.000Z`);
  const holdsThen = (freeze: Freeze) => freeze.from < addDays(from, 1) && freeze.to > from;
  const removed = policy.freezes.filter(holdsThen);
  const freezes = policy.freezes.filter((freeze) => !holdsThen(freeze));
  if (removed.length > 0) await chooseFreezes(office, by, freezes);
  return { removed, freezes };
}

async function chooseFreezes(
  office: PolicyOffice,
  by: string,
  freezes: readonly Freeze[],
): Promise<void> {
  await choosePolicy(office, {
    by,
    changes: { freezes: freezes.map(({ name = "", ...span }) => ({ ...span, name })) },
  });
}
