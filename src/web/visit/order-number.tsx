import { useId, useState } from "react";
import { LocalDate } from "#lib/instant.ts";
import { useSay } from "../ui/say.ts";
import type { Confirmation } from "./use-visit.ts";

export type NumberTold = Pick<Confirmation, "reference" | "validUntil">;

/** The number of a purchase order and its last day; what is left empty is not said. */
export function OrderNumber({ onNumber }: { readonly onNumber: (told: NumberTold) => void }) {
  const say = useSay();
  const id = useId();
  const [written, setWritten] = useState({ reference: "", validUntil: "" });
  const write = (change: Partial<typeof written>) => {
    const next = { ...written, ...change };
    const reference = next.reference.trim();
    const day = LocalDate.safeParse(next.validUntil);
    setWritten(next);
    onNumber({
      ...(reference === "" ? {} : { reference }),
      ...(day.success ? { validUntil: day.data } : {}),
    });
  };
  return (["reference", "validUntil"] as const).map((part) => (
    <div className="field" key={part}>
      <label htmlFor={`${id}-${part}`}>{say(`visit.ask.${part}`)}</label>
      <input
        id={`${id}-${part}`}
        type={part === "validUntil" ? "date" : "text"}
        maxLength={100}
        value={written[part]}
        onChange={({ target }) => write({ [part]: target.value })}
      />
    </div>
  ));
}
