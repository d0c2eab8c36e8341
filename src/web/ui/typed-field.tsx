// What somebody looks for, letter by letter: it is told once they pause.

import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { useEffect, useEffectEvent, useState } from "react";

const ASK_AFTER_MS = 300;

interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** The server is asked once somebody pauses, not for each letter. */
export function TypedField({ label, value, onValue }: TypedFieldProps) {
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
