// What users whose licenses change have to expect, before anything is asked or bought.

import type { Instant } from "#lib/instant.ts";
import type { Money } from "#lib/money.ts";
import type { EstateUser } from "../estate/estate.ts";
import type { Finding } from "./finding.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { LeftSku } from "./replaced-seats.ts";

/** A finding as it is written down here; what is left out is not known. */
export type Note = Omit<Finding, "ifIgnored" | "lastSafeAt"> & {
  readonly lastSafeAt?: Instant | null;
  readonly users?: number | null;
  readonly money?: Money | null;
};

export function ofReassigned(request: PlanRequest, left: LeftSku): Note[] {
  const { leaving: named, lines, replacement } = left;
  const [first] = lines;
  if (first === undefined) return [];
  const { classes } = replacement;
  const { title } = replacement.shown;
  const leaving = named ?? new Set(classes.flatMap(({ holders }) => holders.userIds));
  const users = leaving.size;
  const offers = [...new Set(classes.flatMap((each) => each.offers))];
  const holders = named === null ? classes.flatMap((each) => each.holders.holders) : [];
  const groups = holders.filter(isGroup).length;
  const common = {
    about: first.source.row.subscriptionId,
    severity: "warning",
    actor: "operator",
    lastSafeAt: first.timing.latestSafeAt,
  } as const;
  const newTitle = offers.map((offer) => offer.title).join(" + ");
  const lost = [...new Set(replacement.shown.classes.flatMap(({ plansLost }) => plansLost))];
  const homeless = request.estate.users.filter(
    (user) => !hasPlace(user) && leaving.has(user.userId),
  ).length;
  const by = replacement.shown.classes.find(({ lossAcceptedBy }) => lossAcceptedBy !== null);
  const plansLost = lost.toSorted().join(", ");
  return [
    { ...common, code: "LICENSES_REASSIGNED", params: { title, newTitle, users }, users },
    ...(lost.length === 0
      ? []
      : [
          {
            ...common,
            code: "PLANS_LOST",
            params: { title, plansLost, by: by?.lossAcceptedBy ?? "–" },
            users,
          } as const,
        ]),
    ...(homeless === 0
      ? []
      : [
          {
            ...common,
            code: "USAGE_LOCATION_MISSING",
            actor: "customerAdmin",
            params: { title, users: homeless },
            users: homeless,
          } as const,
        ]),
    ...(groups === 0
      ? []
      : [
          {
            ...common,
            code: "LICENSES_BY_GROUP",
            params: { title, count: groups },
            users,
          } as const,
        ]),
    ...(named === null ? groupLicensing(request, replacement.skuId, common, title) : []),
  ];
}

function isGroup({ kind }: { readonly kind: "user" | "group" }): boolean {
  return kind === "group";
}

/** Graph refuses a license for a user whose country of use it does not know. */
function hasPlace({ usageLocation }: EstateUser): boolean {
  return usageLocation !== null && usageLocation !== "";
}

/** Licenses by group need Entra ID P1 or more in the tenant; the SKU that goes may be what brings it. */
function groupLicensing(
  { estate, market }: PlanRequest,
  skuId: string,
  common: Pick<Note, "about" | "severity" | "actor" | "lastSafeAt">,
  title: string,
): Note[] {
  const brings = (id: string) =>
    market?.licenses.get(id)?.plans.some((plan) => plan.startsWith("AAD_PREMIUM")) === true;
  const others = estate.pools.some((pool) => pool.skuId !== skuId && brings(pool.skuId));
  if (estate.groups.length === 0 || !brings(skuId) || others) return [];
  const params = { title, count: estate.groups.length };
  return [{ ...common, code: "GROUP_LICENSING_AT_STAKE", params }];
}
