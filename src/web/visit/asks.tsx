// What only the customer, or their present seller, can do: at Microsoft, or by word of mouth.

import { useState } from "react";
import type { CustomerPage } from "#contract/routes/customer-page.ts";
import { useSay } from "../ui/say.ts";
import { useDraft } from "../ui/use-draft.ts";
import { NameField, VisitorName } from "./name-field.tsx";
import { NumberFields, type NumberTold } from "./number-fields.tsx";
import type { Confirmation } from "./use-visit.ts";

type Ask = CustomerPage["asks"][number];

interface AsksProps {
  readonly page: CustomerPage;
  readonly onConfirm: (confirmation: Confirmation) => Promise<void>;
}

export function Asks({ page, onConfirm }: AsksProps) {
  const say = useSay();
  if (page.moveStatus !== "open" && page.asks.length === 0) return null;
  const open = page.asks.filter(({ state }) => state === "open");
  const ended = page.asks.filter(({ state }) => state !== "open");
  return (
    <section>
      <h2>{say("visit.asks.title")}</h2>
      {open.length === 0 ? <p>{say("visit.asks.none")}</p> : null}
      <ol className="asks">
        {open.map((ask) => (
          <AskItem key={ask.humanStepId} ask={ask} onConfirm={onConfirm} />
        ))}
      </ol>
      {ended.length === 0 ? null : (
        <details>
          <summary>{say("visit.asks.ended", { n: ended.length })}</summary>
          <ol className="asks">
            {ended.map((ask) => (
              <AskItem key={ask.humanStepId} ask={ask} onConfirm={onConfirm} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

interface AskItemProps {
  readonly ask: Ask;
  readonly onConfirm: AsksProps["onConfirm"];
}

function AskItem({ ask, onConfirm }: AskItemProps) {
  const say = useSay();
  const { kind, title, state, isOverdue, dueAt, endedAt, link, letter, owner, ownerName } = ask;
  const standing = isOverdue ? "overdue" : state;
  const name = say.code(isAskKnown(kind) ? `visit.ask.${kind}` : "visit.ask.other");
  return (
    <li className={state === "open" ? "open" : "ended"}>
      <p>
        <strong>{name}</strong>
        {title === null ? null : <span className="quiet"> · {title}</span>}
      </p>
      {owner === "customerAdmin" || state !== "open" ? null : (
        <p>{say("visit.ask.passOn", { who: ownerName ?? say("visit.ask.yourSeller") })}</p>
      )}
      <p className={`state ${standing}`}>
        <span aria-hidden="true">{signs[standing]}</span> {say(`visit.ask.state.${standing}`)}
        {state === "open" ? <> · {say("visit.ask.by", { at: say.day(dueAt) })}</> : null}
        {endedAt === null || state === "open" ? null : <> · {say.day(endedAt)}</>}
      </p>
      {state !== "open" ? null : (
        <>
          {link === null ? null : (
            <a className="button" href={link} target="_blank" rel="noreferrer">
              {say("visit.ask.open")} <span aria-hidden="true">↗</span>
            </a>
          )}
          {letter === null ? null : <LetterToPassOn letter={letter} />}
          {ask.canConfirm ? <Confirm ask={ask} onConfirm={onConfirm} /> : null}
        </>
      )}
    </li>
  );
}

const signs = { open: "○", overdue: "!", done: "✓", refused: "✕", withdrawn: "–" } as const;

const known: ReadonlySet<string> = new Set([
  "acceptRelationship",
  "acceptAgreement",
  "approveDelegatedAdmin",
  "stopRenewal",
  "chooseEnd",
  "endExtension",
  "endNow",
  "rescueRenewal",
  "reduceSeats",
  "changeLicenses",
  "ownershipTransfer",
  "purchaseOrder",
  "claimCredit",
  "endFormerAccess",
  "restoreRenewal",
  "replaceLicenses",
]);

function isAskKnown(kind: string): boolean {
  return known.has(kind);
}

function LetterToPassOn({ letter }: { readonly letter: NonNullable<Ask["letter"]> }) {
  const say = useSay();
  const [isCopied, setCopied] = useState(false);
  return (
    <details>
      <summary>{say("visit.ask.letter")}</summary>
      <p>
        <strong>{letter.subject}</strong>
      </p>
      <div className="letter">{letter.text}</div>
      <button
        type="button"
        onClick={() => {
          void navigator.clipboard
            .writeText(`${letter.subject}\n\n${letter.text}`)
            .then(() => setCopied(true));
        }}
      >
        {isCopied ? say("visit.copied") : say("visit.copy")}
      </button>
    </details>
  );
}

/** What was done here shows nowhere that we can read: the word of a person by name. */
function Confirm({ ask, onConfirm }: AskItemProps) {
  const say = useSay();
  const [name, setName] = useDraft("visitor", VisitorName, "");
  const [state, setState] = useState<"idle" | "sending" | "nameless" | "failed">("idle");
  const [number, setNumber] = useState<NumberTold>({});
  const send = async (outcome: Confirmation["outcome"]) => {
    if (name.trim().length < 2) return setState("nameless");
    setState("sending");
    try {
      await onConfirm({ humanStepId: ask.humanStepId, outcome, name: name.trim(), ...number });
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  return (
    <form className="confirm" onSubmit={(event) => event.preventDefault()}>
      <NameField name={name} onName={setName} isMissing={state === "nameless"} />
      <NumberFields kind={ask.kind} onNumber={setNumber} />
      <div className="buttons">
        <button type="button" disabled={state === "sending"} onClick={() => void send("done")}>
          {say("visit.ask.did")}
        </button>
        <button type="button" disabled={state === "sending"} onClick={() => void send("refused")}>
          {say("visit.ask.wont")}
        </button>
      </div>
      <p role="status">
        {state === "sending"
          ? say("visit.sending")
          : state === "failed"
            ? say("visit.gone.fault")
            : null}
      </p>
    </form>
  );
}
