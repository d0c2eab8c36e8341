import { z } from "zod";
import type { Route } from "../route.ts";
import { asksNothing } from "./parameters.ts";

export const makeSessionLink = {
  name: "makeSessionLink",
  method: "POST",
  needs: "administer",
  path: "/api/v1/session-links",
  summary: "The key of a link that opens the console once, for whoever holds the token.",
  ...asksNothing,
  status: 200,
  response: z.object({ key: z.string() }),
} as const satisfies Route;
