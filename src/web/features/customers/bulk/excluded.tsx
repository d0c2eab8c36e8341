// To how many an act applies, and who is left out for which reason.

import type { CustomerRow } from "#contract/views.ts";
import { useSay } from "../../../ui/say.ts";

/** Null where the act can be done. */
export type WhyNot = (
  customer: CustomerRow,
) => "noMove" | "done" | "refused" | "nothingToApprove" | null;

interface ExcludedProps {
  readonly customers: readonly CustomerRow[];
  readonly whyNot: WhyNot;
}

const NAMED_MAX = 20;

export function Excluded({ customers, whyNot }: ExcludedProps) {
  const say = useSay();
  const reasons = Map.groupBy(customers, whyNot);
  const left = customers.length - (reasons.get(null)?.length ?? 0);
  return (
    <>
      <p className="sum">{say("list.applies", { n: customers.length - left, left })}</p>
      {left === 0 ? null : (
        <ul className="will">
          {[...reasons].map(([reason, without]) =>
            reason === null ? null : (
              <li key={reason}>
                <span>{say(`list.whyNot.${reason}`, { n: without.length })}</span>
                <span className="secondary">
                  {say.list(without.slice(0, NAMED_MAX).map(({ companyName }) => companyName))}
                  {without.length > NAMED_MAX ? " …" : ""}
                </span>
              </li>
            ),
          )}
        </ul>
      )}
    </>
  );
}
