// The customer's page as a whole: what the link opens, or why it opens nothing; in their language, or the one they
// choose.

import { useEffect, useState } from "react";
import { IntlProvider } from "react-intl";
import { ApiError } from "#contract/problem.ts";
import { guessLanguage, languages, type PhraseLanguage } from "#phrases/languages.ts";
import { OfflineError } from "../server/call.ts";
import { localeWithin } from "../ui/languages.ts";
import { useSay } from "../ui/say.ts";
import { LanguageChoice } from "./language-choice.tsx";
import { useVisit, type Visit } from "./use-visit.ts";
import { VisitPage } from "./visit-page.tsx";
import { useVisitWords } from "./visit-words.ts";

export function VisitApp({ secret }: { readonly secret: string }) {
  const visit = useVisit(secret);
  const [chosen, choose] = useState<PhraseLanguage | null>(null);
  const words = useVisitWords(chosen ?? languageOf(visit));
  useEffect(() => {
    if (words === null) return;
    document.documentElement.lang = words.language === "zh-TW" ? "zh-Hant-TW" : words.language;
  }, [words]);
  if (words === null) return null;
  const { language, messages } = words;
  return (
    <IntlProvider locale={localeWithin(language)} messages={messages}>
      <main className="visit">
        <Content visit={visit} language={language} onLanguage={choose} />
      </main>
    </IntlProvider>
  );
}

/** The customer's own language where the server says it, else the browser's; null while nothing is known. */
function languageOf({ page, trouble }: Visit): PhraseLanguage | null {
  if (page !== null) return languages.find((known) => known === page.language) ?? "en";
  if (trouble === null) return null;
  const named = trouble instanceof ApiError ? trouble.params["language"] : undefined;
  return languages.find((known) => known === named) ?? guessLanguage(navigator.language);
}

interface ContentProps {
  readonly visit: Visit;
  readonly language: PhraseLanguage;
  readonly onLanguage: (language: PhraseLanguage) => void;
}

function Content({ visit, language, onLanguage }: ContentProps) {
  const say = useSay();
  const { page, trouble } = visit;
  const choice = <LanguageChoice language={language} onChoose={onLanguage} />;
  if (trouble instanceof ApiError && isLinkGone(trouble)) {
    return <Gone error={trouble} choice={choice} />;
  }
  if (page === null) {
    return (
      <p role="status" className="note">
        {trouble === null ? say("visit.loading") : troubleText(say, trouble)}
      </p>
    );
  }
  return (
    <>
      {trouble === null ? null : (
        <p role="status" className="note">
          {troubleText(say, trouble)}
        </p>
      )}
      <VisitPage page={page} visit={visit} choice={choice} />
    </>
  );
}

function Gone({ error, choice }: { readonly error: ApiError; readonly choice: React.ReactNode }) {
  const say = useSay();
  const partner = String(error.params["partnerName"] ?? "");
  const title =
    error.code === "LINK_EXPIRED"
      ? say("visit.gone.expired")
      : error.code === "LINK_REVOKED"
        ? say("visit.gone.revoked")
        : say("visit.gone.unknown");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <header className="from">
        <strong>{partner}</strong>
        {choice}
      </header>
      <h1>{title}</h1>
      <p>{partner === "" ? say("visit.gone.unknownText") : say("visit.gone.ask", { partner })}</p>
    </>
  );
}

function isLinkGone({ code }: ApiError): boolean {
  return ["LINK_UNKNOWN", "LINK_EXPIRED", "LINK_REVOKED"].includes(code);
}

function troubleText(say: ReturnType<typeof useSay>, trouble: Error): string {
  return trouble instanceof OfflineError ? say("visit.gone.offline") : say("visit.gone.fault");
}
