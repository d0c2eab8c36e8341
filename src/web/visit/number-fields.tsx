import { useId, useState } from "react";
import type { CustomerPage } from "#contract/routes/customer-page.ts";
import { LocalDate } from "#lib/instant.ts";
import { useSay } from "../ui/say.ts";
import type { Confirmation } from "./use-visit.ts";

export type NumberTold = Pick<Confirmation, "reference" | "validUntil">;

interface NumberFieldsProps {
  readonly kind: CustomerPage["asks"][number]["kind"];
  readonly onNumber: (told: NumberTold) => void;
}

/** By which others know what was done, and an order's last day; most steps have none. What is left empty is not said. */
export function NumberFields({ kind, onNumber }: NumberFieldsProps) {
  const say = useSay();
  const id = useId();
  const [written, setWritten] = useState({ reference: "", validUntil: "" });
  if (kind !== "purchaseOrder" && kind !== "claimCredit") return null;
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
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-reference`}>{say(`visit.ask.reference.${kind}`)}</label>
        <input
          id={`${id}-reference`}
          maxLength={100}
          value={written.reference}
          onChange={({ target }) => write({ reference: target.value })}
        />
      </div>
      {kind === "claimCredit" ? null : (
        <div className="field">
          <label htmlFor={`${id}-until`}>{say("visit.ask.validUntil")}</label>
          <input
            id={`${id}-until`}
            type="date"
            value={written.validUntil}
            onChange={({ target }) => write({ validUntil: target.value })}
          />
        </div>
      )}
    </>
  );
}
