// Request a reseller relationship: whom, and the letter with Microsoft's link, to send or to copy. It stands where
// Partner Center has it: beside the list of customers.

import { Button } from "@fluentui/react-button";
import { Checkbox } from "@fluentui/react-checkbox";
import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { CopyIcon, LetterIcon } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { inviteCustomer } from "#contract/routes/customers.ts";
import type { CustomerRow, MoveRow } from "#contract/views.ts";
import { guessLanguage } from "#phrases/languages.ts";
import { ownNames } from "../../ui/languages.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { Page } from "../../ui/page.tsx";
import { ErrorBar, Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { z } from "zod";
import { NoCustomersYet } from "./no-customers-yet.tsx";

export function RequestRelationshipPage() {
  const say = useSay();
  const customers = useQuery(queries.customers);
  return (
    <Page title={say("console.request.title")} about={say("console.request.about")}>
      <MessageBar layout="multiline">
        <MessageBarBody>{say("console.request.endsNothing")}</MessageBarBody>
      </MessageBar>
      <Reading query={customers}>
        {(rows) => (rows.length === 0 ? <NoCustomersYet /> : <Request rows={rows} />)}
      </Reading>
    </Page>
  );
}

const Domains = z.array(z.string()).readonly();

function Request({ rows }: { readonly rows: readonly CustomerRow[] }) {
  const say = useSay();
  const { customer } = useSearch({ from: "/customers/request-relationship" });
  const open = rows.filter(({ move }) => move?.status === "open");
  const [chosen, choose] = useDraft(
    `request ${customer ?? ""}`,
    Domains,
    customer === undefined ? [] : [customer],
  );
  const request = useAct(async (domains: readonly string[]) => {
    for (const domain of domains) await call(inviteCustomer, { params: { customer: domain } });
    return domains.length;
  });
  const isAsked = ({ openHumanSteps }: MoveRow) =>
    openHumanSteps.some(({ kind }) => kind === "acceptRelationship");
  const shown = open.find(({ domain }) => domain === chosen.at(-1));
  return (
    <div className="two">
      <section className="card" aria-labelledby="whom">
        <h2 id="whom">{say("console.request.whom")}</h2>
        <ul className="choose">
          {open.map(({ domain, companyName, language, move }) => (
            <li key={domain}>
              <Checkbox
                label={companyName}
                checked={chosen.includes(domain)}
                onChange={(_event, { checked }) =>
                  choose(
                    checked === true
                      ? [...chosen, domain]
                      : chosen.filter((each) => each !== domain),
                  )
                }
              />
              <span className="secondary">
                {ownNames[guessLanguage(language)]}
                {move !== null && isAsked(move) ? ` · ${say("console.request.asked")}` : ""}
              </span>
            </li>
          ))}
        </ul>
        {request.error === null ? null : <ErrorBar error={request.error} />}
        <p role="status">
          {request.data === undefined ? null : say("console.request.sent", { n: request.data })}
        </p>
        <Button
          appearance="primary"
          icon={<LetterIcon />}
          disabledFocusable={chosen.length === 0 || request.isPending}
          onClick={() => request.mutate(chosen)}
        >
          {say("console.request.send", { n: chosen.length })}
        </Button>
      </section>
      <section className="card" aria-labelledby="letter">
        <h2 id="letter">{say("console.request.letter")}</h2>
        {shown?.move === undefined || shown.move === null ? (
          <p>{say("console.request.choose")}</p>
        ) : (
          <Letter moveId={shown.move.moveId} companyName={shown.companyName} />
        )}
      </section>
    </div>
  );
}

function Letter({
  moveId,
  companyName,
}: {
  readonly moveId: string;
  readonly companyName: string;
}) {
  const say = useSay();
  const letter = useQuery(queries.invitationLetter(moveId));
  return (
    <Reading query={letter}>
      {(written) =>
        written === null ? (
          <p>{say("console.request.notWritten", { company: companyName })}</p>
        ) : (
          <>
            <p className="secondary">{say("console.request.to", { to: written.to })}</p>
            <article lang={written.language} className="letter">
              <h3>{written.subject}</h3>
              <div className="letter-text">{written.text}</div>
            </article>
            <div className="actions">
              <Button
                icon={<CopyIcon />}
                onClick={() =>
                  void navigator.clipboard.writeText(`${written.subject}\n\n${written.text}`)
                }
              >
                {say("console.request.copyLetter")}
              </Button>
              <Button
                icon={<CopyIcon />}
                onClick={() => void navigator.clipboard.writeText(linkIn(written.text))}
              >
                {say("console.request.copyLink")}
              </Button>
            </div>
          </>
        )
      }
    </Reading>
  );
}

function linkIn(text: string): string {
  return /https?:\/\/\S+/.exec(text)?.[0] ?? "";
}
