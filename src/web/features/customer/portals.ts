// Where Microsoft's own portals show this customer to a partner. Microsoft documents none of these addresses: they are
// those that Partner Center itself opens, as partners' public tools have them.

export const portals = ["partnerCenter", "adminCenter", "entra"] as const;
export type Portal = (typeof portals)[number];

export function portalAddress(portal: Portal, tenantId: string): string {
  const tenant = encodeURIComponent(tenantId);
  switch (portal) {
    case "partnerCenter":
      return `https://partner.microsoft.com/dashboard/v2/customers/${tenant}/account`;
    case "adminCenter":
      return `https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=${tenant}&CSDEST=o365admincenter`;
    case "entra":
      return `https://entra.microsoft.com/${tenant}`;
  }
}
