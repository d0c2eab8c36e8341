// Licenses of users and groups: whether each change of ours was approved, and what came to stand in for
// what. The event log tells a license as `sku` or `sku:plan+plan` (switched off), apart by blanks.

import type { Evidence, LicenseChange, LoggedEvent } from "./evidence.ts";

const CHANGED = "licensesChanged";

/** Changes of licenses by us that no approval of before names, neither forth nor back. */
export function licensesAltered({ events, report }: Evidence): number {
  const moves = new Map(report.moves.map((move) => [move.tenantId, move]));
  return events.filter((event) => {
    if (event.kind !== CHANGED || event.actor !== "us") return false;
    const approvals = moves.get(event.tenantId ?? "")?.approvals ?? [];
    return !approvals
      .filter(({ approvedAt }) => approvedAt <= event.at)
      .some(({ band }) => band.licenses.some((change) => isNamed(event, change)));
  }).length;
}

/** SKUs that users of this one were given in its place, by us or by their admin. */
export function standInsFor(
  tenantId: string,
  skuId: string,
  events: readonly LoggedEvent[],
): ReadonlySet<string> {
  const changes = events.filter((event) => event.kind === CHANGED && event.tenantId === tenantId);
  const holders = new Set(
    changes.filter((event) => skusOf(event, "removed").includes(skuId)).map(holderOf),
  );
  return new Set(
    changes
      .filter((event) => holders.has(holderOf(event)))
      .flatMap((event) => skusOf(event, "added"))
      .filter((added) => added !== skuId),
  );
}

/** SKUs that a group with this one had been given in its place: whoever joins it then gets them too. */
export function standInsOfGroups(
  { at, tenantId }: LoggedEvent,
  skuId: string,
  events: readonly LoggedEvent[],
): readonly string[] {
  const ofGroups = events.filter(({ details }) => details["groupId"] !== undefined);
  return [...standInsFor(tenantId ?? "", skuId, ofGroups)].filter((standIn) =>
    ofGroups.some((event) => event.at <= at && skusOf(event, "added").includes(standIn)),
  );
}

/** Who loses more than they are given is found by the meter; here only what may change is asked. */
function isNamed(event: LoggedEvent, { add, before, holder }: LicenseChange): boolean {
  if ((holder === "user") !== (event.details["userId"] !== undefined)) return false;
  const was = new Set(before.map(textOf));
  const becomes = new Set(add.map(textOf));
  const taken = textsOf(event, "removed");
  const got = textsOf(event, "added");
  const turns = (from: ReadonlySet<string>, to: ReadonlySet<string>) =>
    taken.every((text) => from.has(text)) && got.every((text) => to.has(text));
  return turns(was, becomes) || turns(becomes, was);
}

function textOf({
  disabledPlans,
  skuId,
}: {
  readonly skuId: string;
  readonly disabledPlans: readonly string[];
}): string {
  return disabledPlans.length === 0 ? skuId : `${skuId}:${disabledPlans.toSorted().join("+")}`;
}

function textsOf({ details }: LoggedEvent, what: "added" | "removed"): string[] {
  return String(details[what] ?? "")
    .split(" ")
    .filter((text) => text !== "");
}

function skusOf(event: LoggedEvent, what: "added" | "removed"): string[] {
  return textsOf(event, what).map((text) => text.split(":")[0] ?? "");
}

function holderOf({ details }: LoggedEvent): string {
  return String(details["userId"] ?? details["groupId"]);
}
