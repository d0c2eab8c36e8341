// Filters, columns and the saving of both as a view.

import { Button } from "@fluentui/react-button";
import { Checkbox } from "@fluentui/react-checkbox";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { CustomerRow } from "#contract/views.ts";
import { useSay, type Say } from "../../../ui/say.ts";
import { valueText } from "./field-text.ts";
import { fieldNames } from "./fields.ts";
import { formatFilters, type Filter } from "./filters.ts";
import { NewFilter } from "./new-filter.tsx";
import { usualColumns, type CustomerListView } from "./use-list.ts";
import { removeView, saveView, type SavedView } from "./views.ts";

interface FilterPanelProps {
  readonly view: CustomerListView;
  readonly rows: readonly CustomerRow[];
  readonly saved: readonly SavedView[];
  readonly onSaved: (views: readonly SavedView[]) => void;
}

export function FilterPanel({ view, rows, saved, onSaved }: FilterPanelProps) {
  const say = useSay();
  const { change, filters } = view;
  const keep = (next: readonly Filter[]) =>
    change({ f: next.length === 0 ? null : formatFilters(next) });
  return (
    <section className="card list-panel" aria-label={say("list.filters", { n: filters.length })}>
      <h2 className="minor">{say("list.filtersTitle")}</h2>
      {filters.length === 0 ? <p className="secondary">{say("list.noFilter")}</p> : null}
      <ul className="chips">
        {filters.map((filter, index) => (
          <li key={formatFilters([filter])}>
            <span>{filterText(say, filter)}</span>
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss20Regular />}
              aria-label={say("list.removeFilter", { filter: filterText(say, filter) })}
              onClick={() => keep(filters.filter((_, place) => place !== index))}
            />
          </li>
        ))}
      </ul>
      <NewFilter rows={rows} onAdd={(filter) => keep([...filters, filter])} />
      <h2 className="minor">{say("list.columns")}</h2>
      <Columns view={view} />
      <h2 className="minor">{say("list.views")}</h2>
      <SaveView view={view} saved={saved} onSaved={onSaved} />
    </section>
  );
}

/** "Move: is Waiting for approval or Paused" */
function filterText(say: Say, { field, operator, values }: Filter): string {
  const shown =
    operator === "within" || operator === "contains"
      ? values
      : values.map((value) =>
          operator === "before" || operator === "after"
            ? say.date(value)
            : valueText(say, field, value),
        );
  return say("list.filter", {
    field: say(`list.field.${field}`),
    what: say(`list.says.${operator}`, { value: say.list(shown) }),
  });
}

function Columns({ view }: { readonly view: CustomerListView }) {
  const say = useSay();
  const { change, columns } = view;
  const keep = (next: readonly string[]) =>
    change({ columns: next.join(".") === usualColumns.join(".") ? null : next.join(".") });
  return (
    <fieldset className="choices-of" aria-label={say("list.columns")}>
      {fieldNames
        .filter((name) => name !== "customer")
        .map((name) => (
          <Checkbox
            key={name}
            label={say(`list.field.${name}`)}
            checked={columns.includes(name)}
            onChange={(_event, { checked }) =>
              keep(checked === true ? [...columns, name] : columns.filter((each) => each !== name))
            }
          />
        ))}
    </fieldset>
  );
}

type SaveViewProps = Pick<FilterPanelProps, "view" | "saved" | "onSaved">;

function SaveView({ view, saved, onSaved }: SaveViewProps) {
  const say = useSay();
  const [name, setName] = useState("");
  return (
    <>
      <p className="secondary">{say("list.viewsText")}</p>
      <ul className="chips">
        {saved.map((each) => (
          <li key={each.name}>
            <span>{each.name}</span>
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss20Regular />}
              aria-label={say("list.removeView", { name: each.name })}
              onClick={() => onSaved(removeView(each.name))}
            />
          </li>
        ))}
      </ul>
      <div className="filters">
        <Field label={say("list.viewName")}>
          <Input value={name} onChange={(_event, { value }) => setName(value)} />
        </Field>
        <Button
          disabledFocusable={name.trim() === ""}
          onClick={() => {
            onSaved(saveView(name.trim(), view.search));
            setName("");
          }}
        >
          {say("list.saveView")}
        </Button>
      </div>
    </>
  );
}
