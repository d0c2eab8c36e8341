import { z } from "zod";
import type { Route } from "../route.ts";
import { asksNothing } from "./parameters.ts";

export const rotateSecrets = {
  name: "rotateSecrets",
  method: "POST",
  needs: "administer",
  path: "/api/v1/secrets/rotation",
  summary: "Draw a new key and encrypt the partner's secrets with it. Nothing has to stop.",
  ...asksNothing,
  status: 200,
  response: z.object({ keyId: z.string(), resealed: z.number().int() }),
} as const satisfies Route;
