// Agreeing, or not: by name, to exactly what is shown, which its hash says.

import { useState } from "react";
import { z } from "zod";
import { ApiError } from "#contract/problem.ts";
import type { CustomerPage } from "#contract/routes/customer-page.ts";
import { OfflineError } from "../server/call.ts";
import { useSay, type Say } from "../ui/say.ts";
import { useDraft } from "../ui/use-draft.ts";
import { NameField, VisitorName } from "./name-field.tsx";
import type { Answer, Visit } from "./use-visit.ts";

interface AgreementProps {
  readonly page: CustomerPage;
  readonly proposal: NonNullable<CustomerPage["proposal"]>;
  readonly visit: Visit;
}

export function Agreement({ page, proposal, visit }: AgreementProps) {
  const say = useSay();
  const { canAnswer, shownHash, partnerName } = page;
  return (
    <section className="agreement">
      <h2>{say("visit.agree.title")}</h2>
      <Answered page={page} />
      {canAnswer && shownHash !== null ? (
        <>
          {proposal.agreeBy === null ? null : (
            <p>{say("visit.agree.by", { at: say.time(proposal.agreeBy) })}</p>
          )}
          <p>{say(meaning(proposal), { partner: partnerName })}</p>
          <AnswerForm shownHash={shownHash} partnerName={partnerName} visit={visit} />
        </>
      ) : null}
    </section>
  );
}

/** What was answered, when and by whom; and whether that was about what is shown now. */
/** What is ordered only where somebody does not hand it over is an order all the same. */
function meaning({ products }: AgreementProps["proposal"]) {
  return products.length === 0 ? "visit.agree.meansTaken" : "visit.agree.meansYes";
}

function Answered({ page }: { readonly page: CustomerPage }) {
  const say = useSay();
  const { answer, approvedAt, partnerName, shownHash } = page;
  if (answer === null) {
    return approvedAt === null ? null : (
      <p className="answered">
        ✓ {say("visit.agree.byPartner", { partner: partnerName, at: say.time(approvedAt) })}
      </p>
    );
  }
  const name = answer.name ?? say("visit.agree.somebody");
  return (
    <div className="answered" role="status">
      <p>
        {answer.outcome === "approved" ? "✓" : "✕"}{" "}
        {say(`visit.agree.${answer.outcome}`, { name, at: say.time(answer.at) })}
      </p>
      {answer.shownHash === shownHash ? (
        <>
          <p className="quiet">
            {say("visit.agree.reference", { hash: answer.shownHash.slice(0, 16) })}
          </p>
          <button type="button" onClick={() => window.print()}>
            {say("visit.agree.print")}
          </button>
        </>
      ) : (
        <p>{say("visit.agree.older")}</p>
      )}
    </div>
  );
}

interface AnswerFormProps {
  readonly shownHash: string;
  readonly partnerName: string;
  readonly visit: Visit;
}

const Note = z.string().max(2_000);

function AnswerForm({ shownHash, partnerName, visit }: AnswerFormProps) {
  const say = useSay();
  const [name, setName] = useDraft("visitor", VisitorName, "");
  const [note, setNote] = useDraft("why not", Note, "");
  const [isRefusing, setRefusing] = useState(false);
  const [isNameless, setNameless] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const send = async (outcome: Answer["outcome"]) => {
    if (name.trim().length < 2) return setNameless(true);
    setNameless(false);
    setSending(true);
    setFailure(null);
    const why = outcome === "refused" && note.trim() !== "" ? note.trim() : null;
    try {
      await visit.answer({ outcome, name: name.trim(), shownHash, note: why });
      setRefusing(false);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
      await visit.readAgain();
    }
    setSending(false);
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <NameField name={name} onName={setName} isMissing={isNameless} />
      {isRefusing ? (
        <>
          <label className="field">
            {say("visit.agree.why")}
            <textarea rows={3} value={note} onChange={({ target }) => setNote(target.value)} />
          </label>
          <p>{say("visit.agree.meansNo", { partner: partnerName })}</p>
          <div className="buttons">
            <button type="button" disabled={isSending} onClick={() => void send("refused")}>
              {say("visit.agree.sendNo")}
            </button>
            <button type="button" onClick={() => setRefusing(false)}>
              {say("visit.agree.back")}
            </button>
          </div>
        </>
      ) : (
        <div className="buttons">
          <button
            type="button"
            className="primary"
            disabled={isSending}
            onClick={() => void send("approved")}
          >
            {say("visit.agree.yes")}
          </button>
          <button type="button" disabled={isSending} onClick={() => setRefusing(true)}>
            {say("visit.agree.no")}
          </button>
        </div>
      )}
      <p role="status">
        {isSending ? say("visit.sending") : failure === null ? null : failureText(say, failure)}
      </p>
    </form>
  );
}

function failureText(say: Say, failure: Error): string {
  if (failure instanceof OfflineError) return say("visit.gone.offline");
  return failure instanceof ApiError && failure.code === "PROPOSAL_CHANGED"
    ? say("visit.agree.changed")
    : say("visit.gone.fault");
}
