// Narrows a log over all customers: whose, by whom, about what, and when.

import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { Select } from "@fluentui/react-select";
import type { ReactNode } from "react";
import { actors, isNarrowed, topics, type LogSearch } from "./log-search.ts";
import { useSay } from "./say.ts";
import { TypedField } from "./typed-field.tsx";

interface LogFilterProps {
  readonly search: LogSearch;
  /** Of a log that holds more than one kind of entry. */
  readonly hasKinds?: boolean;
  /** The address is this one from now on; the first page is shown. */
  readonly onSearch: (search: LogSearch) => void;
  readonly children?: ReactNode;
}

export function LogFilter({ search, hasKinds = false, onSearch, children }: LogFilterProps) {
  const say = useSay();
  const set = (name: keyof LogSearch, value: string) => {
    const { before: _before, [name]: _changed, ...rest } = search;
    onSearch(value === "" ? rest : { ...rest, [name]: value });
  };
  return (
    <div className="filters log-filters">
      <TypedField
        label={say("pages.activity.filter")}
        value={search.customer ?? ""}
        onValue={(value) => set("customer", value)}
      />
      {hasKinds ? (
        <>
          <Field label={say("logs.about")}>
            <Select
              value={search.about ?? ""}
              onChange={(_event, { value }) => set("about", value)}
            >
              <option value="">{say("logs.topic.all")}</option>
              {topics.map((topic) => (
                <option key={topic} value={topic}>
                  {say(`logs.topic.${topic}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={say("logs.who")}>
            <Select value={search.who ?? ""} onChange={(_event, { value }) => set("who", value)}>
              <option value="">{say("board.anybody")}</option>
              {actors.map((actor) => (
                <option key={actor} value={actor}>
                  {actor === "people" ? say("logs.who.people") : "Handover"}
                </option>
              ))}
            </Select>
          </Field>
        </>
      ) : null}
      <TypedField
        label={say("logs.by")}
        value={search.by ?? ""}
        onValue={(value) => set("by", value)}
      />
      {(["from", "until"] as const).map((name) => (
        <Field key={name} label={say(`logs.${name}`)}>
          <Input
            type="date"
            value={search[name] ?? ""}
            onChange={(_event, { value }) => set(name, value)}
          />
        </Field>
      ))}
      {isNarrowed(search) ? (
        <Button onClick={() => onSearch({})}>{say("console.customers.clear")}</Button>
      ) : null}
      {children}
    </div>
  );
}
