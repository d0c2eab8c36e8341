// What was written to whom, and every kind of letter as it reads in each language.

import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import type { NumberedLetter } from "#contract/views.ts";
import { ClockIcon, DoneIcon, LetterIcon, WarningIcon } from "@fluentui/react-icons";
import { queries } from "../../server/queries.ts";
import { Badge } from "../../ui/badge.tsx";
import { Empty } from "../../ui/empty.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { LetterPreviews } from "./letter-previews.tsx";
import { LetterText } from "./letter-text.tsx";

export function LettersPage() {
  const say = useSay();
  const letters = useQuery(queries.newestLetters);
  return (
    <Page title={say("pages.letters.title")}>
      <Reading query={letters} lines={10}>
        {(newest) =>
          newest.length === 0 ? (
            <Empty
              title={say("pages.letters.empty.title")}
              text={say("pages.letters.empty.text")}
              action={
                <LinkButton to="/customers/request-relationship" look="primary">
                  {say("console.request.open")}
                </LinkButton>
              }
            />
          ) : (
            <Written letters={newest} />
          )
        }
      </Reading>
      <LetterPreviews />
    </Page>
  );
}

function Written({ letters }: { readonly letters: readonly NumberedLetter[] }) {
  const say = useSay();
  const { letter: chosen } = useSearch({ from: "/letters" });
  return (
    <div className="two">
      <section className="card" aria-labelledby="written">
        <h2 id="written">{say("pages.letters.written")}</h2>
        <p className="secondary">{say("pages.letters.sum", { n: letters.length })}</p>
        <ul className="letters" tabIndex={0} aria-labelledby="written">
          {letters.map(({ letterId, mail, recipientRole, subject, to, language, writtenAt }) => (
            <li key={letterId}>
              <Link
                to="/letters"
                search={{ letter: letterId }}
                resetScroll={false}
                className="name"
                aria-current={letterId === chosen ? "true" : undefined}
                lang={language}
              >
                {subject}
              </Link>
              <span className="secondary">
                {to.length === 0 ? say.code(`people.actor.${recipientRole}`) : say.list(to)} ·{" "}
                <time dateTime={writtenAt}>{say.time(writtenAt)}</time>
              </span>
              {mail === undefined || to.length === 0 ? null : <MailBadge mail={mail} />}
            </li>
          ))}
        </ul>
      </section>
      <section className="card" aria-labelledby="letter">
        <h2 id="letter">{say("console.request.letter")}</h2>
        {chosen === undefined ? (
          <p>{say("pages.letters.choose")}</p>
        ) : (
          <WrittenLetter letterId={chosen} />
        )}
      </section>
    </div>
  );
}

const mailLooks = {
  kept: { tone: "plain", icon: <LetterIcon /> },
  queued: { tone: "plain", icon: <ClockIcon /> },
  sent: { tone: "done", icon: <DoneIcon /> },
  refused: { tone: "danger", icon: <WarningIcon /> },
} as const;

function MailBadge({ mail }: { readonly mail: keyof typeof mailLooks }) {
  const say = useSay();
  return <Badge {...mailLooks[mail]}>{say(`pages.letters.mail.${mail}`)}</Badge>;
}

function WrittenLetter({ letterId }: { readonly letterId: string }) {
  const say = useSay();
  const letter = useQuery(queries.letter(letterId));
  return (
    <Reading query={letter}>
      {({ to, language, refusals, subject, text }) => (
        <>
          <p className="secondary">{say("console.request.to", { to })}</p>
          {refusals.map(({ address, answer }) => (
            <p key={address}>
              <WarningIcon /> {say("pages.letters.refused", { address, answer })}
            </p>
          ))}
          <LetterText language={language} subject={subject} text={text} />
        </>
      )}
    </Reading>
  );
}
