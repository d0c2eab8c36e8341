import { hash } from "node:crypto";
import type { Instant } from "#lib/instant.ts";
import type { Store } from "#store/open-store.ts";
import { readInvoiceFile } from "./read-invoice-file.ts";

export interface InvoiceImport {
  readonly store: Pick<Store, "inTransaction" | "moves">;
  readonly partnerId: string;
  readonly content: Buffer;
  readonly fileName: string;
  readonly now: Instant;
}

export interface ImportedInvoices {
  readonly rowsIn: number;
  /** About customers whom we move. */
  readonly lines: number;
  readonly moveIds: string[];
  /** False where the same file was taken in before. */
  readonly isNew: boolean;
}

/** Whole or not at all. Lines of customers whom we do not move are counted and left out. */
export async function importInvoices(request: InvoiceImport): Promise<ImportedInvoices> {
  const { content, fileName, now, partnerId, store } = request;
  const billed = await readInvoiceFile(content);
  const moves = await store.moves.list(partnerId);
  const moveOf = new Map(moves.map((move) => [move.customer.tenantId.toLowerCase(), move]));
  const lines = billed.flatMap((line) => {
    const tenantId = moveOf.get(line.tenantId)?.customer.tenantId;
    return tenantId === undefined ? [] : [{ ...line, tenantId }];
  });
  const moveIds = new Set(
    lines.map(({ tenantId }) => moveOf.get(tenantId.toLowerCase())?.moveId ?? ""),
  );
  const isNew = await store.inTransaction((tables) =>
    tables.billedLines.add(partnerId, {
      fileId: hash("sha256", content),
      fileName,
      importedAt: now,
      rowsIn: billed.length,
      lines,
    }),
  );
  const ended = moves.filter(({ moveId, status }) => status !== "open" && moveIds.has(moveId));
  for (const { moveId } of ended) await lookAgain(request, moveId);
  return { rowsIn: billed.length, lines: lines.length, moveIds: [...moveIds].toSorted(), isNew };
}

/** What Microsoft owes is claimed by the move's own next look, also where the move has ended. */
function lookAgain({ now, partnerId, store }: InvoiceImport, moveId: string): Promise<void> {
  return store.moves.recordAct({
    partnerId,
    moveId,
    approval: null,
    humanStep: null,
    journal: [],
    wakeAt: now,
    resumes: true,
  });
}
