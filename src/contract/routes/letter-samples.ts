import { Language } from "#domain/estate/customer.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { nothing } from "./parameters.ts";

export const SampleKind = z.enum([
  "invitation",
  "agreement",
  "delegatedAdmin",
  "approvePlan",
  "stopRenewal",
  "chooseEnd",
  "endExtension",
  "rescueRenewal",
  "done",
]);
export type SampleKind = z.infer<typeof SampleKind>;

export const showLetterSample = {
  name: "showLetterSample",
  method: "GET",
  path: "/api/v1/letter-samples/:kind",
  summary: "One kind of letter in one language, to an invented customer.",
  params: z.object({ kind: SampleKind }),
  query: z.object({ language: Language }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({ subject: z.string(), text: z.string() }),
} as const satisfies Route;
