import { useId } from "react";
import { z } from "zod";
import { useSay } from "../ui/say.ts";

/** Typed once, it stands in every form of the page. */
export const VisitorName = z.string().max(200);

interface NameFieldProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly isMissing: boolean;
}

export function NameField({ name, onName, isMissing }: NameFieldProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say("visit.agree.name")}</label>
      <input
        id={id}
        value={name}
        autoComplete="name"
        maxLength={200}
        aria-invalid={isMissing}
        aria-describedby={`${id}-missing`}
        onChange={({ target }) => onName(target.value)}
      />
      <span id={`${id}-missing`} className="missing" role="alert">
        {isMissing ? say("visit.agree.nameMissing") : null}
      </span>
    </div>
  );
}
