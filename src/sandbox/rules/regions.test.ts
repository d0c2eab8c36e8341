import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { z } from "zod";
import { regionOf } from "./regions.ts";

const Rows = z.array(z.object({ iso2: z.string(), region_slug: z.string() }));
const reference = join(import.meta.dirname, "../../../../shared/reference/data/regions.csv");

it("puts every territory of the reference into the region of its neighbours there", async () => {
  const rows = Rows.parse(parse(await readFile(reference, "utf8"), { columns: true, bom: true }));
  const sold = rows.filter(({ region_slug }) => region_slug !== "" && region_slug !== "china");
  const bySlug = Map.groupBy(sold, ({ region_slug }) => region_slug);
  const slugs = new Map<string | null, string>();
  for (const [slug, members] of bySlug) {
    const regions = new Set(members.map(({ iso2 }) => regionOf(iso2)));
    expect([...regions], slug).toHaveLength(1);
    const [region = null] = regions;
    expect(region, slug).not.toBeNull();
    expect(slugs.get(region), slug).toBeUndefined();
    slugs.set(region, slug);
  }
  for (const iso2 of ["RU", "BY", "CN", "XX"]) expect(regionOf(iso2)).toBeNull();
});
