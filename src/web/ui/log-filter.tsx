// Narrows a log over all customers: whose, by whom, about what, and when.

import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { Select } from "@fluentui/react-select";
import { useEffect, useEffectEvent, useState, type ReactNode } from "react";
import { actors, isNarrowed, topics, type LogSearch } from "./log-search.ts";
import { useSay } from "./say.ts";

const ASK_AFTER_MS = 300;

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
      <Typed
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
      <Typed label={say("logs.by")} value={search.by ?? ""} onValue={(value) => set("by", value)} />
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

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** The server is asked once somebody pauses, not for each letter. */
function Typed({ label, value, onValue }: TypedProps) {
  const [typed, type] = useState<string | null>(null);
  const tell = useEffectEvent((text: string) => onValue(text));
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => {
      tell(typed.trim());
      type(null);
    }, ASK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <Field label={label}>
      <Input
        type="search"
        value={typed ?? value}
        onChange={(_event, { value: text }) => type(text)}
      />
    </Field>
  );
}
