// Checks a journal file offline: the chain, the keyed hashes, the seals, and that the chain reaches as
// far as it was sealed.

import { z } from "zod";
import { linkHash, personalHashOf } from "./chain.ts";
import { JournalFile, type JournalFaultCode } from "./journal-file.ts";
import { rootFrom, sealHash } from "./seal.ts";

interface JournalFault {
  readonly code: JournalFaultCode;
  /** The number of the entry, or the day of the seal; null for the whole file. */
  readonly where: string | null;
}

export type JournalVerdict =
  | {
      readonly ok: true;
      readonly entries: number;
      /** Entries that no seal covers yet: whoever can rewrite the database could still take them away. */
      readonly unsealed: number;
      /** Entries whose personal data are gone. */
      readonly erased: number;
      /** The hash of the last seal, to compare with one kept elsewhere. */
      readonly lastSeal: string | null;
    }
  | { readonly ok: false; readonly faults: readonly JournalFault[] };

const Content = z.object({ moveId: z.string(), personalHash: z.string().nullable() });

/**
 * `knownSeal` is a seal's hash that was kept outside of the database; the file has to hold it. Faults are
 * in the order of the file, the first one first.
 */
export function verifyJournal(value: unknown, knownSeal: string | null): JournalVerdict {
  const parsed = JournalFile.safeParse(value);
  if (!parsed.success) return { ok: false, faults: [{ code: "notAJournal", where: null }] };
  const file = parsed.data;
  const faults = [...chainFaults(file), ...sealFaults(file)];
  if (knownSeal !== null && !file.seals.some(({ hash }) => hash === knownSeal)) {
    faults.push({ code: "sealNotKnown", where: null });
  }
  if (faults.length > 0) return { ok: false, faults };
  const sealed = file.seals.findLast(({ head }) => head !== null)?.head?.sequence ?? 0;
  return {
    ok: true,
    entries: file.entries.length,
    unsealed: file.entries.length - sealed,
    erased: file.entries.filter(isErased).length,
    lastSeal: file.seals.at(-1)?.hash ?? null,
  };
}

function chainFaults({ entries, moveId, personalKey }: JournalFile): JournalFault[] {
  const faults: JournalFault[] = [];
  let previousHash = "";
  for (const [index, entry] of entries.entries()) {
    const { content, hash, personal, sequence } = entry;
    const fault = (code: JournalFaultCode) => faults.push({ code, where: String(index + 1) });
    if (sequence !== index + 1) fault("entryMissing");
    if (linkHash(previousHash, sequence, content) !== hash) fault("entryChanged");
    const said = contentOf(content);
    if (said === null) fault("entryChanged");
    else if (said.moveId !== moveId) fault("entryOfAnotherMove");
    else if (personal !== null) {
      const found = personalKey === null ? null : personalHashOf(personalKey, personal);
      if (found !== said.personalHash) fault("personalChanged");
    } else if (personalKey !== null && said.personalHash !== null) fault("personalChanged");
    if (faults.length > 0) return faults; // what follows a broken link says nothing more
    previousHash = hash;
  }
  return faults;
}

function sealFaults({ entries, moveId, seals }: JournalFile): JournalFault[] {
  const faults: JournalFault[] = [];
  for (const [index, seal] of seals.entries()) {
    const fault = (code: JournalFaultCode) => faults.push({ code, where: seal.day });
    if (seal.previousHash !== (seals[index - 1]?.hash ?? null)) fault("sealMissing");
    if (sealHash(seal) !== seal.hash) fault("sealChanged");
    if (seal.head === null) continue;
    const { hash, path, sequence } = seal.head;
    if (rootFrom({ moveId, sequence, hash }, path) !== seal.root) fault("sealChanged");
    const entry = entries[sequence - 1];
    if (entry === undefined) fault("shorterThanSealed");
    else if (entry.hash !== hash) fault("headChanged");
  }
  return faults;
}

function isErased({ content, personal }: JournalFile["entries"][number]): boolean {
  return personal === null && contentOf(content)?.personalHash !== null;
}

function contentOf(text: string): z.infer<typeof Content> | null {
  try {
    return Content.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
