// Who answers for an act: typed once, remembered by this browser.

import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { useState } from "react";
import { remember, remembered } from "../app/remember.ts";
import { useSay } from "./say.ts";

export function useOwnName(): readonly [string, (name: string) => void] {
  const [name, setName] = useState(remembered("approver") ?? "");
  const keep = (next: string) => {
    setName(next);
    remember("approver", next.trim());
  };
  return [name, keep];
}

interface OwnNameFieldProps {
  readonly name: string;
  readonly onName: (name: string) => void;
}

export function OwnNameField({ name, onName }: OwnNameFieldProps) {
  const say = useSay();
  return (
    <Field label={say("acts.name")} className="narrow">
      <Input value={name} autoComplete="name" onChange={(_event, { value }) => onName(value)} />
    </Field>
  );
}
