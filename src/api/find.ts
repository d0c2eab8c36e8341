// Customers and moves by what a person calls them.

import { ApiError } from "#contract/problem.ts";
import type { Customer } from "#domain/estate/customer.ts";
import type { Move } from "#store/port.ts";
import type { ApiServices } from "./services.ts";

type Finder = Pick<ApiServices, "store" | "partner">;

/** By tenant id, domain, customer id, or the unique beginning of one. */
export async function findCustomer({ store, partner }: Finder, id: string): Promise<Customer> {
  const matches = await store.customers.findMatching(partner.partnerId, id);
  const [first, second] = matches;
  if (first === undefined) throw new ApiError("CUSTOMER_UNKNOWN", { id });
  if (second !== undefined) {
    throw new ApiError("ID_AMBIGUOUS", { id, matches: matches.map(({ domain }) => domain) });
  }
  return first;
}

/** By move id, or by any name of its customer. */
export async function findMove(finder: Finder, id: string): Promise<Move> {
  const { store, partner } = finder;
  const byId = await store.moves.find(partner.partnerId, id);
  if (byId !== null) return byId;
  const customer = await findCustomer(finder, id).catch((error: unknown) => {
    if (error instanceof ApiError && error.code === "CUSTOMER_UNKNOWN") {
      throw new ApiError("MOVE_UNKNOWN", { id });
    }
    throw error;
  });
  const move = await store.moves.findByCustomer(partner.partnerId, customer.customerId);
  if (move === null) throw new ApiError("MOVE_UNKNOWN", { id });
  return move;
}
