// What came of an act on many: what was refused first, to be tried again or taken along as a file.

import { Button } from "@fluentui/react-button";
import { ApiError } from "#contract/problem.ts";
import { download } from "../../../ui/download.ts";
import { errorText } from "../../../ui/reading.tsx";
import { useSay, type Say } from "../../../ui/say.ts";
import { csvText, separatorOf } from "../../../ui/csv-text.ts";
import type { Many, ManyResult } from "./run-many.ts";

interface RollUpProps {
  readonly many: Many;
  /** Who signed for it. */
  readonly by: string;
}

export function RollUp({ many, by }: RollUpProps) {
  const say = useSay();
  const results = many.data ?? [];
  const refused = results.filter(({ error }) => error !== null && !isHalfDone(error));
  const half = results.filter(({ error }) => isHalfDone(error));
  const done = results.length - refused.length - half.length;
  return (
    <div className="roll-up">
      <p className="sum">{say("list.result", { done, refused: refused.length })}</p>
      {half.length === 0 ? null : <p>{say("list.secondApproval", { n: half.length })}</p>}
      {refused.length === 0 ? null : (
        <>
          <ul className="will">
            {refused.map(({ customer, error }) => (
              <li key={customer.customerId}>
                <strong>{customer.companyName}</strong>
                <span>{error === null ? "" : errorText(say, error)}</span>
              </li>
            ))}
          </ul>
          <div className="actions">
            <Button
              disabledFocusable={many.isPending}
              onClick={() =>
                many.run(
                  refused.map(({ customer }) => customer),
                  by,
                )
              }
            >
              {say("list.retry", { n: refused.length })}
            </Button>
            <Button onClick={() => save(say, refused)}>{say("list.downloadRefused")}</Button>
          </div>
        </>
      )}
    </div>
  );
}

/** Where two people have to approve, the first consent is kept. */
function isHalfDone(error: Error | null): boolean {
  return error instanceof ApiError && error.code === "SECOND_APPROVAL_MISSING";
}

function save(say: Say, refused: readonly ManyResult[]): void {
  const header = [
    say("list.field.customer"),
    say("list.field.domain"),
    say("list.field.tenantId"),
    say("list.why"),
  ];
  const rows = refused.map(({ customer: { companyName, domain, tenantId }, error }) => [
    companyName,
    domain,
    tenantId,
    error === null ? "" : errorText(say, error),
  ]);
  const text = csvText([header, ...rows], separatorOf(say.locale));
  download(`${say("list.file")}.csv`, "text/csv;charset=utf-8", text);
}
