// What was written to whom, and every kind of letter as it reads in each language.

import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import type { NumberedLetter } from "#contract/views.ts";
import { queries } from "../../server/queries.ts";
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
          {letters.map(({ letterId, recipientRole, subject, to, language, writtenAt }) => (
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

function WrittenLetter({ letterId }: { readonly letterId: string }) {
  const say = useSay();
  const letter = useQuery(queries.letter(letterId));
  return (
    <Reading query={letter}>
      {({ to, language, subject, text }) => (
        <>
          <p className="secondary">{say("console.request.to", { to })}</p>
          <LetterText language={language} subject={subject} text={text} />
        </>
      )}
    </Reading>
  );
}
