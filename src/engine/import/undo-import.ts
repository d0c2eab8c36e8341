// Undoes an import: the customers that it brought go, as long as nothing came of them; the others stay, each for a
// reason that is named. One transaction, during which nobody looks at these moves or imports anything.

import { reasonToStay, type StayReason } from "#domain/estate/undo-import.ts";
import type { Instant } from "#lib/instant.ts";
import type { Store } from "#store/open-store.ts";

export interface UndoRequest {
  readonly store: Pick<Store, "inTransaction" | "undoneImports">;
  readonly partnerId: string;
  readonly importId: string;
  /** Says what would go and stay, and removes nothing. */
  readonly dryRun: boolean;
  readonly by: string;
  readonly now: Instant;
}

interface Named {
  readonly companyName: string;
  readonly domain: string;
}

export interface UndoneImport {
  readonly removed: readonly Named[];
  readonly stay: readonly (Named & { readonly because: StayReason })[];
}

/** Null where no import has that id. */
export async function undoImport(request: UndoRequest): Promise<UndoneImport | null> {
  const { dryRun, importId, partnerId, store } = request;
  if ((await store.undoneImports.list(partnerId, importId)).length === 0) return null;
  if (dryRun) return judged(await store.undoneImports.customersOf(partnerId, importId)).told;
  return store.inTransaction(async ({ importedCustomers, undoneImports }) => {
    await importedCustomers.begin(partnerId);
    await undoneImports.hold(partnerId, importId);
    const { told, gone, kept } = judged(await undoneImports.customersOf(partnerId, importId));
    await undoneImports.remove(partnerId, {
      importId,
      moveIds: gone.map(({ moveId }) => moveId),
      // What was said of those who were known before is taken for said by nobody: an earlier import can be undone then.
      stay: kept
        .filter(({ because }) => because !== "knownBefore")
        .map(({ customerId }) => customerId),
      at: request.now,
      by: request.by,
    });
    return told;
  });
}

type Customers = Awaited<ReturnType<Store["undoneImports"]["customersOf"]>>;

function judged(customers: Customers) {
  const gone = customers.filter(({ since }) => reasonToStay(since) === null);
  const kept = customers.flatMap((customer) => {
    const because = reasonToStay(customer.since);
    return because === null ? [] : [{ ...customer, because }];
  });
  const told: UndoneImport = {
    removed: gone.map(named),
    stay: kept.map(({ because, ...customer }) => ({ ...named(customer), because })),
  };
  return { gone, kept, told };
}

function named({ companyName, domain }: Customers[number]): Named {
  return { companyName, domain };
}
