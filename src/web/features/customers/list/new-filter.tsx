// One more filter: of what, how, and what it has to be.

import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input, type InputProps } from "@fluentui/react-input";
import { Select, type SelectProps } from "@fluentui/react-select";
import { useState } from "react";
import type { CustomerRow } from "#contract/views.ts";
import { useSay } from "../../../ui/say.ts";
import { valueText } from "./field-text.ts";
import { fieldKinds, fieldNames, isFieldName, valuesOf, type FieldName } from "./fields.ts";
import { operators, type Filter, type Operator } from "./filters.ts";

interface NewFilterProps {
  readonly rows: readonly CustomerRow[];
  readonly onAdd: (filter: Filter) => void;
}

const inputs: Readonly<Partial<Record<Operator, InputProps["type"]>>> = {
  before: "date",
  after: "date",
  within: "number",
  atLeast: "number",
  atMost: "number",
};

export function NewFilter({ rows, onAdd }: NewFilterProps) {
  const say = useSay();
  const [field, setField] = useState<FieldName>("state");
  const [operator, setOperator] = useState<Operator>("is");
  const [value, setValue] = useState("");
  const choose = (name: FieldName) => {
    setField(name);
    setOperator(operators[fieldKinds[name]][0]);
    setValue("");
  };
  const isWhole = operator === "empty" || value.trim() !== "";
  return (
    <div className="filters">
      <Field label={say("list.filterField")}>
        <Select
          value={field}
          onChange={(_event, { value: name }) => (isFieldName(name) ? choose(name) : undefined)}
        >
          {fieldNames.map((name) => (
            <option key={name} value={name}>
              {say(`list.field.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("list.filterHow")}>
        <Select
          value={operator}
          onChange={(_event, { value: name }) => {
            const known: readonly Operator[] = operators[fieldKinds[field]];
            setOperator(known.find((each) => each === name) ?? operator);
            setValue("");
          }}
        >
          {operators[fieldKinds[field]].map((each) => (
            <option key={each} value={each}>
              {say(`list.operator.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {operator === "empty" ? null : (
        <Field label={say("list.filterValue")}>
          {fieldKinds[field] === "choice" ? (
            <ValueChoice rows={rows} field={field} value={value} onValue={setValue} />
          ) : (
            <Input
              type={inputs[operator] ?? "text"}
              value={value}
              onChange={(_event, { value: typed }) => setValue(typed)}
            />
          )}
        </Field>
      )}
      <Button
        disabledFocusable={!isWhole}
        onClick={() => {
          onAdd({ field, operator, values: operator === "empty" ? [] : [value.trim()] });
          setValue("");
        }}
      >
        {say("list.addFilter")}
      </Button>
    </div>
  );
}

interface ValueChoiceProps extends Pick<SelectProps, "id"> {
  readonly rows: readonly CustomerRow[];
  readonly field: FieldName;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function ValueChoice({ rows, field, value, onValue, ...asField }: ValueChoiceProps) {
  const say = useSay();
  return (
    <Select {...asField} value={value} onChange={(_event, { value: chosen }) => onValue(chosen)}>
      <option value="">—</option>
      {valuesIn(rows, field).map((each) => (
        <option key={each} value={each}>
          {valueText(say, field, each)}
        </option>
      ))}
    </Select>
  );
}

/** Only what somebody in the list has can be chosen. */
function valuesIn(rows: readonly CustomerRow[], field: FieldName): readonly string[] {
  const found = rows.flatMap((customer) => valuesOf({ customer, board: null }, field));
  return [...new Set(found)].sort();
}
