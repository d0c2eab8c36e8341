import { Check } from "#domain/examination/check.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { asksNothing } from "./parameters.ts";

export const showExamination = {
  name: "showExamination",
  method: "GET",
  needs: "administer",
  path: "/api/v1/examination",
  summary: "Check everything that a move needs; nothing is changed, here or at Microsoft.",
  ...asksNothing,
  status: 200,
  response: z.object({ checks: z.array(Check) }),
} as const satisfies Route;
