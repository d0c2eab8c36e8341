// What the help of each command shows as examples, and docs/cli.md with it. Typed as they stand, they
// work on a server with the sample customers; capitals are to be replaced.

const examples: Readonly<Record<string, readonly string[]>> = {
  "": ["", "--lang it", "plan show --help"],
  serve: ["serve", "serve --port 8990"],
  worker: ["worker --slots 8"],
  sandbox: ["sandbox --port 8970 --seed 7", "sandbox --world docs/examples/world.json"],
  demo: ["demo", "demo --json --crashes 5"],
  simulate: ["simulate --customers 20 --users 25 --seed 1..10 --json"],
  customers: ["customers list"],
  "customers import": [
    "customers import CUSTOMERS.csv --dry-run",
    "customers import CUSTOMERS.csv --errors TO-CORRECT.csv",
  ],
  "customers list": ["customers list", "customers list --json"],
  "customers invite": ["customers invite olivofoods", "customers invite DOMAIN-1 DOMAIN-2"],
  plan: ["plan show olivofoods"],
  "plan make": ["plan make", "plan make olivofoods"],
  "plan show": ["plan show olivofoods", "plan show olivofoods --json > PLAN.json"],
  "plan verify": [
    "plan verify PLAN.json",
    "plan show olivofoods --json | ./bin/handover plan verify -",
  ],
  "plan diff": [
    "plan diff olivofoods",
    "plan diff EARLIER.json LATER.json",
    "plan diff olivofoods --from HASH --to HASH",
  ],
  "plan days": ["plan days --per-day 8", "plan days --per-day 8 --credit 50000"],
  "plan approve": ["plan approve olivofoods --hash HASH --by 'Ada Rossi'"],
  moves: ["moves list"],
  "moves list": ["moves list", "moves list --json"],
  "moves show": ["moves show olivofoods", "moves show olivofoods --why"],
  "moves abort": ["moves abort olivofoods --dry-run", "moves abort olivofoods --by 'Ada Rossi'"],
  "moves override": [
    "moves override olivofoods LINE --route keep --reason 'Ends with the project' --by 'Ada Rossi'",
    "moves override olivofoods LINE --seats 40 --term P1M --reason 'Ten people leave in spring'",
    "moves override olivofoods LINE --reason 'As planned after all'",
  ],
  "moves overrides": ["moves overrides olivofoods"],
  journal: ["journal export olivofoods --out JOURNAL.json"],
  "journal export": ["journal export olivofoods --out JOURNAL.json", "journal export olivofoods"],
  "journal verify": [
    "journal verify JOURNAL.json",
    "journal verify JOURNAL.json --seal HASH",
    "journal export olivofoods | ./bin/handover journal verify -",
  ],
  "journal seals": ["journal seals"],
  "journal erase": ["journal erase olivofoods"],
  licenses: ["licenses show olivofoods"],
  "licenses show": ["licenses show olivofoods"],
  "licenses rollback": ["licenses rollback olivofoods --by 'Ada Rossi'"],
  letters: ["letters list"],
  "letters list": ["letters list", "letters list --after 20"],
  "letters show": ["letters show 1"],
  "letters preview": ["letters preview --out LETTERS", "letters preview --all --out LETTERS"],
  link: ["link olivofoods", "link olivofoods --revoke --by 'Ada Rossi'"],
  catalog: ["catalog list"],
  "catalog import": ["catalog import LICENSES.csv", "catalog import PRICES.zip --json"],
  "catalog sync": ["catalog sync", "catalog sync --json"],
  "catalog list": ["catalog list"],
  "catalog show": ["catalog show SPE_E3"],
  "catalog diff": ["catalog diff OLDER NEWER"],
  "catalog equivalents": ["catalog equivalents SPE_E3", "catalog equivalents --all"],
  secrets: ["secrets rotate"],
  "secrets rotate": ["secrets rotate", "secrets rotate --json"],
  policy: ["policy show"],
  "policy show": ["policy show", "policy show --json"],
  "policy set": [
    "policy set noticeDays.webDirect 21 --by 'Ada Rossi'",
    "policy set instruments.pilotSeat false",
    "policy set rehearsalDays",
  ],
  "policy freezes": ["policy freezes HOLIDAYS.ics", "policy freezes FREEZES.csv"],
  clock: ["clock", "clock --forward P30D", "clock --to next"],
};

/** Of the command with these words, without the program's own name. */
export function examplesOf(path: string): readonly string[] {
  return examples[path] ?? [];
}
