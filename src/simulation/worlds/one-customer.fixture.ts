import type { CustomerBlueprint, SourceBlueprint } from "./blueprint.ts";

/** One customer, all of whose seats of one annual subscription, bought directly from Microsoft, are in use. */
export function oneCustomer(
  source: Pick<SourceBlueprint, "endsInDays" | "seats"> & Partial<SourceBlueprint>,
  changes: Partial<CustomerBlueprint> = {},
): CustomerBlueprint {
  return {
    situation: "webDirectMca",
    country: "DE",
    language: "en",
    intent: "move",
    users: source.seats,
    sources: [
      {
        sku: "ENTERPRISEPACK",
        seller: "webDirect",
        agreementType: "mcaWebDirect",
        term: "P1Y",
        autoRenew: true,
        wish: "move",
        obstacles: [],
        ...source,
      },
    ],
    ...changes,
  };
}
