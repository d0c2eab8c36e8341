// What a customer wants to know, in this order: is it genuine, what must I do and by when, will my people notice, what
// do I pay, what if I do nothing.

import { useEffect, type ReactNode } from "react";
import type { CustomerPage } from "#contract/routes/customer-page.ts";
import { useSay, type Say } from "../ui/say.ts";
import { Agreement } from "./agreement.tsx";
import { Asks } from "./asks.tsx";
import { Costs } from "./costs.tsx";
import type { Visit } from "./use-visit.ts";
import { WhatHappensWhen } from "./what-happens-when.tsx";

interface VisitPageProps {
  readonly page: CustomerPage;
  readonly visit: Visit;
  /** Of the language. */
  readonly choice: ReactNode;
}

export function VisitPage({ page, visit, choice }: VisitPageProps) {
  const say = useSay();
  const { companyName, contactName, partnerName, proposal, moveStatus } = page;
  useEffect(() => {
    document.title = say("visit.title", { company: companyName, partner: partnerName });
  }, [say, companyName, partnerName]);
  const ends = proposal === null ? [] : endingOf(proposal);
  const isOpen = moveStatus === "open" && proposal !== null;
  return (
    <>
      <header className="from">
        <strong>{partnerName}</strong>
        {choice}
      </header>
      <p className="quiet">
        {companyName}
        {contactName === null ? null : <> · {say("visit.for", { who: contactName })}</>}
      </p>
      <h1>{headline(say, page)}</h1>
      {isOpen ? <p className="promise">✓ {promise(say, proposal)}</p> : null}
      {moveStatus === "open" && proposal === null ? <p>{say("visit.preparing")}</p> : null}
      <Asks page={page} onConfirm={visit.confirm} />
      {isOpen ? (
        <>
          <Agreement page={page} proposal={proposal} visit={visit} />
          <Costs proposal={proposal} partnerName={partnerName} />
          <WhatHappensWhen
            proposal={proposal}
            partnerName={partnerName}
            isAgreed={page.approvedAt !== null}
          />
          {page.approvedAt === null && ends.some(({ endsAt }) => endsAt !== null) ? (
            <section>
              <h2>{say("visit.nothing.title")}</h2>
              <p>
                {say("visit.nothing.text", {
                  at: ends.flatMap(({ title, endsAt }) =>
                    endsAt === null ? [] : [`${title} (${say.day(endsAt)})`],
                  ),
                })}
              </p>
            </section>
          ) : null}
        </>
      ) : null}
      <details>
        <summary>{say("visit.genuine.title")}</summary>
        <p>{say("visit.genuine.text", { partner: partnerName })}</p>
      </details>
      <footer className="quiet">
        {say("visit.linkUntil", { at: say.day(page.linkExpiresAt) })}
      </footer>
    </>
  );
}

/** Each once: what is handed over would be ordered where it is not. */
function endingOf({ handedOver, products, renewed }: NonNullable<CustomerPage["proposal"]>) {
  const replaced = products.flatMap(({ isFallback, replaces }) => (isFallback ? [] : replaces));
  return [...replaced, ...handedOver, ...renewed];
}

function headline(say: Say, { moveStatus, partnerName: partner, proposal }: CustomerPage): string {
  if (moveStatus === "done") return say("visit.head.done", { partner });
  if (moveStatus === "refused") return say("visit.head.ended", { partner });
  if (proposal === null) return say("visit.head.preparing", { partner });
  return proposal.movesAt === null
    ? say("visit.head.movesOpen", { partner })
    : say("visit.head.moves", { partner, at: say.day(proposal.movesAt) });
}

function promise(say: Say, { products, users }: NonNullable<CustomerPage["proposal"]>): string {
  return products.some(({ isOtherProduct }) => isOtherProduct)
    ? say("visit.promise.other")
    : say("visit.promise.same", { users });
}
