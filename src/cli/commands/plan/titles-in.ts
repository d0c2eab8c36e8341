import { z } from "zod";

const Titled = z.object({
  plan: z.object({ lines: z.array(z.object({ skuId: z.string(), title: z.string() })) }),
});

/** What the products of a plan file are called, by skuId; nothing where it cannot be read. */
export function titlesIn(file: unknown): ReadonlyMap<string, string> {
  const read = Titled.safeParse(file);
  return new Map(read.data?.plan.lines.map(({ skuId, title }) => [skuId, title]));
}
