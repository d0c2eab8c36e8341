// Which entries of Home are shown: by a part of the customer's name or domain, and by who must act.

import type { BoardRow } from "#contract/routes/board.ts";

/** As the address has it. */
export interface BoardFilter {
  readonly q?: string;
  readonly who?: string;
}

type Owner = BoardRow["waitingFor"][number]["owner"];

const owners: Readonly<Record<Owner, true>> = {
  operator: true,
  customerAdmin: true,
  sourcePartner: true,
  licensingPartner: true,
};

/** Without what Home does not know. */
export function readBoardFilter({ q, who }: Record<string, unknown>): BoardFilter {
  return {
    ...(typeof q === "string" && q !== "" ? { q } : {}),
    ...(typeof who === "string" && Object.hasOwn(owners, who) ? { who } : {}),
  };
}

export function filtered(
  rows: readonly BoardRow[],
  { q = "", who }: BoardFilter,
  locale: string,
): readonly BoardRow[] {
  const wanted = q.trim().toLocaleLowerCase(locale);
  return rows.filter(
    (row) =>
      `${row.companyName} ${row.domain}`.toLocaleLowerCase(locale).includes(wanted) &&
      (who === undefined || actorsOf(row).some((owner) => owner === who)),
  );
}

/** Those for whom at least one entry waits. */
export function actorsIn(rows: readonly BoardRow[]): readonly Owner[] {
  return [...new Set(rows.flatMap(actorsOf))].sort();
}

function actorsOf({ needsApproval, waitingFor }: BoardRow): readonly Owner[] {
  const owners = waitingFor.map(({ owner }) => owner);
  return needsApproval ? [...owners, "operator"] : owners;
}
