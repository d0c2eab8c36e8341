import { z } from "zod";
import type { Route } from "../route.ts";
import { CustomerId, nothing } from "./parameters.ts";

export const searchIds = {
  name: "searchIds",
  method: "GET",
  needs: "read",
  path: "/api/v1/search",
  summary:
    "Whose an id is: what begins like a subscription, theirs or ours, or like the hash of a plan.",
  params: nothing,
  query: z.object({ text: z.string().trim().min(6).max(100) }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({
    found: z.array(
      z.object({
        kind: z.enum(["plan", "subscription"]),
        moveId: z.string(),
        companyName: z.string(),
        domain: z.string(),
        id: z.string(),
      }),
    ),
  }),
} as const satisfies Route;

export const searchUsers = {
  name: "searchUsers",
  method: "GET",
  needs: "read",
  path: "/api/v1/customers/:customer/users",
  summary:
    "Users of a customer whose name or address begins so, as Microsoft answers now; none of it is kept.",
  params: CustomerId,
  query: z.object({ text: z.string().trim().min(2).max(100) }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({
    users: z.array(z.object({ displayName: z.string(), userPrincipalName: z.string() })),
  }),
} as const satisfies Route;
