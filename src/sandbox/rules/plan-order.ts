// Service plans of one service that contain one another: who gets the higher one has lost nothing, and their data
// stays where it is. Sources: service descriptions of Exchange Online, SharePoint, Office applications and Entra ID;
// plan names as in "Product names and service plan identifiers for licensing".

/** From the lowest to the highest. */
const ORDERS: readonly (readonly string[])[] = [
  ["EXCHANGE_S_DESKLESS", "EXCHANGE_S_STANDARD", "EXCHANGE_S_ENTERPRISE"],
  ["SHAREPOINTDESKLESS", "SHAREPOINTSTANDARD", "SHAREPOINTENTERPRISE"],
  ["OFFICE_BUSINESS", "OFFICESUBSCRIPTION"],
  ["AAD_PREMIUM", "AAD_PREMIUM_P2"],
];

/** Names of plans that do all that this one does. */
export function plansAbove(name: string): readonly string[] {
  return ORDERS.flatMap((order) => {
    const at = order.indexOf(name);
    return at < 0 ? [] : order.slice(at + 1);
  });
}
