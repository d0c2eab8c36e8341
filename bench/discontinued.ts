// Offers that Microsoft ended or renamed: what the source names in their place, what Handover chooses from
// Microsoft's license list, and why the two differ where they do. Reads the reference beside the project.

import type { ListedSku } from "#domain/catalog/license-list.ts";
import { referenceList } from "#domain/equivalence/listed.fixture.ts";
import { equivalentsOf } from "#domain/equivalence/equivalents-of.ts";
import { openMarket } from "#domain/equivalence/license-market.ts";
import { mayReplace, poolOf } from "#domain/equivalence/license-pool.ts";
import { isHard } from "#domain/equivalence/plan-tiers.ts";
import type { Equivalence } from "#domain/equivalence/verdict.ts";
import { referenceCsv } from "#domain/lifecycle/reference.fixture.ts";

const SHOWN_PLANS_MAX = 6;

interface DiscontinuedRow {
  readonly old: string;
  readonly named: string;
  readonly ours: string;
  readonly why: string;
}

/** One row for each of the source's, in its order. */
function discontinuedRows(): DiscontinuedRow[] {
  const list = referenceList();
  const market = openMarket(list, null);
  const bySkuId = new Map(list.map((sku) => [sku.skuId, sku]));
  return referenceCsv("discontinued.csv").map((row) => {
    const skuId = (row["old_sku_guid"] ?? "").toLowerCase();
    const named = idsOf(row["successor_sku_guids"] ?? "");
    const source = bySkuId.get(skuId);
    const shown = { old: row["old_name"] ?? "", named: row["successors"] ?? "" };
    if (source === undefined) {
      const why = skuId === "" ? "the source gives no skuId" : "not on the license list";
      return { ...shown, ours: "", why: `${why}; nothing can be compared` };
    }
    const isSold = row["kind"] === "rename";
    const answer = equivalentsOf({ skuId, market, plansInUse: null, seats: 1, isSold });
    const ours = answer.choice.map((id) => bySkuId.get(id)?.title ?? id).join(" + ");
    return {
      ...shown,
      ours: ours || answer.verdict,
      why: whyOf(answer, source, named, list),
    };
  });
}

function whyOf(
  answer: Equivalence,
  source: ListedSku,
  named: readonly string[],
  list: readonly ListedSku[],
): string {
  if (answer.verdict === "same") return "agrees: a rename keeps its skuId";
  if (answer.verdict === "ignore") return "differs: free, nothing has to replace it";
  if (named.length === 0) return `the source names no SKU; ours: ${answer.why}`;
  const { choice } = answer;
  if (choice.length === 1 && choice.some((id) => named.includes(id))) return "agrees";
  const pool = poolOf(source);
  const fitting = list.filter((sku) => named.includes(sku.skuId) && mayReplace(poolOf(sku), pool));
  if (fitting.length === 0) {
    return "differs: what is named is sold to other customers only (segment, geography)";
  }
  const onlyNamed = openMarket(
    list.filter(({ skuId }) => skuId === source.skuId || named.includes(skuId)),
    null,
  );
  const theirs = equivalentsOf({
    skuId: source.skuId,
    market: onlyNamed,
    plansInUse: null,
    seats: 1,
    isSold: false,
  });
  return differenceOf(answer, theirs);
}

/** Why the best that can be made of the SKUs named is not what we choose. */
function differenceOf(ours: Equivalence, theirs: Equivalence): string {
  if (ours.why === "TOO_LITTLE_COVERED") {
    return "differs: its service has ended, and nothing is bought for that alone";
  }
  const onlyTheirs = theirs.plansLost.filter((plan) => !ours.plansLost.includes(plan));
  const data = onlyTheirs.filter(isHard);
  if (data.length > 0) return `differs: what is named would lose data: ${short(data)}`;
  if (onlyTheirs.length > 0) return `differs: what is named leaves out ${short(onlyTheirs)}`;
  if (theirs.choice.length > ours.choice.length) return "differs: ours are fewer SKUs";
  const extra = theirs.unaskedPlans.length - ours.unaskedPlans.length;
  if (extra > 0) return `differs: what is named brings ${extra} more plans that nobody asked for`;
  return "differs: as good, but its skuId is larger";
}

function short(plans: readonly string[]): string {
  const more = plans.length - SHOWN_PLANS_MAX;
  return plans.slice(0, SHOWN_PLANS_MAX).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function idsOf(cell: string): string[] {
  return cell
    .split(";")
    .map((id) => id.trim().toLowerCase())
    .filter((id) => id !== "");
}

/** Prints the table as Markdown. */
export function run(): Promise<number> {
  const rows = discontinuedRows();
  const cells = [
    ["offer that ended", "source names", "Handover chooses", "agreement"],
    ["---", "---", "---", "---"],
    ...rows.map(({ old, named, ours, why }) => [old, named, ours, why]),
  ];
  for (const row of cells) process.stdout.write(`| ${row.join(" | ")} |\n`);
  const agreed = rows.filter(({ why }) => why.startsWith("agrees")).length;
  const differ = rows.filter(({ why }) => why.startsWith("differs")).length;
  process.stdout.write(`\n${rows.length} rows: ${agreed} agree, ${differ} differ\n`);
  return Promise.resolve(0);
}
