import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pauseOf } from "#domain/reconcile/pause.ts";
import type { Store } from "#store/open-store.ts";
import type { Claim } from "#store/port.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { aLetter, anEntry, aPartner, at, outcomeOf } from "#store/testing/samples.ts";
import { importCustomers } from "./import-customers.ts";
import { undoImport } from "./undo-import.ts";

const NOW = at("06-01T00:00");
const HEADER = "tenantId,companyName,domain,country,contactEmail,channel,sku,seats";

let first: TestStore;
beforeAll(async () => {
  first = await openTestStore();
});
afterAll(() => first.drop());

async function openPartner(partnerId: string): Promise<Store> {
  const store = await first.ofPartner(partnerId);
  await store.partners.save(aPartner(partnerId));
  return store;
}

function row(digit: string, name: string): string {
  const tenant = `${digit.repeat(8)}-1111-4111-8111-111111111111`;
  return `${tenant},${name},${name}.example,IT,it@${name}.example,webDirect,SPE_E3,10`;
}

async function read(store: Store, partnerId: string, rows: readonly string[], hold = false) {
  const csv = Readable.from([`${HEADER}\n${rows.join("\n")}\n`]);
  const given = { store, partnerId, csv, dryRun: false, hold, now: NOW };
  const outcome = await importCustomers(given);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.summary;
}

async function claimOf(store: Store, company: string): Promise<Claim> {
  const claims: Claim[] = [];
  for (;;) {
    const claim = await store.port.claimDue(NOW);
    if (claim === null) throw new Error(`no move of ${company} is due`);
    claims.push(claim);
    if (claim.move.customer.companyName !== company) continue;
    await Promise.all(claims.slice(0, -1).map((each) => each.release()));
    return claim;
  }
}

const names = (customers: readonly { readonly companyName: string }[]) =>
  customers.map(({ companyName }) => companyName);

test("customers of whom nothing came go, the others stay for their reasons, and both can be imported again", async () => {
  const store = await openPartner("u1");
  const before = await read(store, "u1", [row("1", "known")]);
  const rows = [
    row("1", "known").replace(",10", ",12"),
    row("2", "asked"),
    row("3", "begun"),
    row("4", "later"),
    row("5", "gone"),
    "nonsense",
  ];
  const { importId } = await read(store, "u1", rows);
  await read(store, "u1", [row("4", "later").replace(",10", ",11")]);
  const asked = await claimOf(store, "asked");
  const letters = [aLetter(asked.move.moveId, "lt-1")];
  await asked.settle(outcomeOf(asked, { letters, wakeAt: at("06-02T00:00") }));
  const begun = await claimOf(store, "begun");
  await begun.write([{ ...anEntry("delegatedAdmin"), kind: "intent" }]);
  await begun.release();

  const request = { store, partnerId: "u1", importId, by: "Ada", now: NOW };
  const would = await undoImport({ ...request, dryRun: true });
  expect((await store.customers.list("u1")).length).toBe(5);
  const undone = await undoImport({ ...request, dryRun: false });
  expect(undone).toEqual(would);
  expect(names(undone?.removed ?? [])).toEqual(["gone"]);
  expect(undone?.stay.map(({ because, companyName }) => [companyName, because])).toEqual([
    ["asked", "asked"],
    ["begun", "begun"],
    ["known", "knownBefore"],
    ["later", "importedAgain"],
  ]);
  expect(names(await store.customers.list("u1"))).toEqual(["asked", "begun", "known", "later"]);
  expect(names((await store.moves.list("u1")).map(({ customer }) => customer))).not.toContain(
    "gone",
  );
  // Every row that was read is still counted, as its customer or as a refusal.
  expect(await store.importRows.count("u1")).toBe(8);

  // What the undone file said of whom was known before stands in nobody's way any more.
  const earlier = await undoImport({ ...request, importId: before.importId, dryRun: false });
  expect(names(earlier?.removed ?? [])).toEqual(["known"]);

  const again = await read(store, "u1", [row("5", "gone")]);
  expect(again).toMatchObject({ customersNew: 1, customersChanged: 0 });
  const move = (await store.moves.list("u1")).find(
    ({ customer }) => customer.companyName === "gone",
  );
  expect(move).toMatchObject({ status: "open", wakeAt: NOW });
  const journal = await store.journal.list("u1", move?.moveId ?? "");
  expect(journal.map(({ subject }) => subject)).toEqual(["import", "importUndone", "import"]);
  expect(journal.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  const redone = await undoImport({ ...request, importId: again.importId, dryRun: false });
  expect(names(redone?.removed ?? [])).toEqual(["gone"]);
});

test("a worker that looks at a move while its import is undone changes nothing", async () => {
  const store = await openPartner("u2");
  const { importId } = await read(store, "u2", [row("6", "raced")]);
  const claim = await claimOf(store, "raced");
  const request = { store, partnerId: "u2", importId, by: "Ada", now: NOW, dryRun: false };
  expect(names((await undoImport(request))?.removed ?? [])).toEqual(["raced"]);
  await expect(claim.write([anEntry("late")])).rejects.toThrow("was lost");
  expect(await store.moves.list("u2")).toEqual([]);
  expect(await undoImport({ ...request, importId: "im-none" })).toBeNull();
});

test("customers who are held are paused from the start and go with their import", async () => {
  const store = await openPartner("u3");
  const { importId } = await read(store, "u3", [row("7", "held")], true);
  const claim = await claimOf(store, "held");
  expect(pauseOf(claim.humanSteps)).not.toBeNull();
  await claim.release();
  const request = { store, partnerId: "u3", importId, by: "Ada", now: NOW, dryRun: false };
  expect(names((await undoImport(request))?.removed ?? [])).toEqual(["held"]);
  expect(await store.humanSteps.listOpen("u3")).toEqual([]);
  expect(await store.undoneImports.list("u3")).toMatchObject([
    { customers: 0, rows: 1, refused: 0, undoneAt: NOW },
  ]);
});
