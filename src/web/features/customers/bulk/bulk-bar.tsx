// How many are chosen, and what can be done to them at once.

import { Button } from "@fluentui/react-button";
import { LinkButton } from "../../../ui/link-button.tsx";
import { useSay } from "../../../ui/say.ts";
import { bulkActs } from "../list/list-search.ts";
import type { Selection } from "../list/selection.ts";
import type { CustomerListView } from "../list/use-list.ts";

interface BulkBarProps {
  readonly view: CustomerListView;
  readonly selection: Selection;
}

export function BulkBar({ view, selection }: BulkBarProps) {
  const say = useSay();
  const { search, shown } = view;
  const chosen = selection.customers.length;
  const isAll =
    shown.length > 0 && shown.every(({ customer }) => selection.has(customer.customerId));
  return (
    <div className="bulk" role="group" aria-label={say("list.bulk")}>
      {isAll || shown.length === 0 ? null : (
        <Button size="small" onClick={() => selection.chooseAll(shown)}>
          {say("list.chooseAll", { n: shown.length })}
        </Button>
      )}
      {chosen === 0 ? null : (
        <>
          <strong role="status">{say("list.chosenCount", { n: chosen })}</strong>
          {bulkActs.map((act) => (
            <LinkButton key={act} to="/customers" search={{ ...search, act }}>
              {say(`list.act.${act}`)}
            </LinkButton>
          ))}
          <Button size="small" appearance="subtle" onClick={selection.clear}>
            {say("list.clear")}
          </Button>
        </>
      )}
    </div>
  );
}
