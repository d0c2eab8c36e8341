// What is asked of the list: search, views, filters, columns, and the file of what is shown.

import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { Select } from "@fluentui/react-select";
import { SearchIcon } from "@fluentui/react-icons";
import { useState } from "react";
import type { CustomerRow } from "#contract/views.ts";
import { useSay } from "../../../ui/say.ts";
import { exportList } from "./export-list.ts";
import { FilterPanel } from "./filter-panel.tsx";
import type { CustomerListView } from "./use-list.ts";
import { isShown, ourViews, savedViews, type OurView } from "./views.ts";

interface ListToolsProps {
  readonly view: CustomerListView;
  readonly rows: readonly CustomerRow[];
}

export function ListTools({ view, rows }: ListToolsProps) {
  const say = useSay();
  const [isOpen, open] = useState(false);
  const [saved, setSaved] = useState(savedViews);
  // While somebody types, the field is ahead of the address.
  const [typed, type] = useState<string | null>(null);
  const { change, columns, filters, now, search, shown } = view;
  return (
    <>
      <div className="filters">
        <Field label={say("console.customers.search")}>
          <Input
            type="search"
            contentBefore={<SearchIcon />}
            value={typed ?? search.q ?? ""}
            onChange={(_event, { value }) => {
              type(value);
              change({ q: value === "" ? null : value });
            }}
            onBlur={() => type(null)}
          />
        </Field>
        <Views view={view} saved={saved} />
        <Button aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {say("list.filters", { n: filters.length })}
        </Button>
        <Button onClick={() => exportList(say, shown, columns, now)}>
          {say("list.export", { n: shown.length })}
        </Button>
      </div>
      {isOpen ? <FilterPanel view={view} rows={rows} saved={saved} onSaved={setSaved} /> : null}
    </>
  );
}

function Views({
  view,
  saved,
}: {
  readonly view: CustomerListView;
  readonly saved: ReturnType<typeof savedViews>;
}) {
  const say = useSay();
  const { change, search } = view;
  const names = Object.keys(ourViews).filter((name): name is OurView => name in ourViews);
  const choices = [
    ...names.map((name) => ({
      key: `our ${name}`,
      label: say(`list.view.${name}`),
      search: ourViews[name],
    })),
    ...saved.map(({ name, search: kept }) => ({ key: `own ${name}`, label: name, search: kept })),
  ];
  const shown = choices.find((choice) => isShown(choice.search, search));
  return (
    <Field label={say("list.view")}>
      <Select
        value={shown?.key ?? ""}
        onChange={(_event, { value }) => {
          const chosen = choices.find(({ key }) => key === value);
          const none = { q: null, f: null, sort: null, columns: null };
          if (chosen !== undefined) change({ ...none, ...chosen.search });
        }}
      >
        {shown === undefined ? <option value="">{say("list.view.own")}</option> : null}
        {choices.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
