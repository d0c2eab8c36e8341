// Every kind of letter in each of the six languages, with made-up facts.

import { Field } from "@fluentui/react-field";
import { Select } from "@fluentui/react-select";
import { Tab, TabList } from "@fluentui/react-tabs";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { z } from "zod";
import type { previewLetters } from "#contract/routes/server.ts";
import { languages, type PhraseLanguage } from "#phrases/languages.ts";
import { useLanguage } from "../../app/language.tsx";
import { ownNames } from "../../ui/languages.ts";
import { queries } from "../../server/queries.ts";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { LetterText } from "./letter-text.tsx";
import { LetterWording } from "./letter-wording.tsx";
import { TestLetter } from "./test-letter.tsx";
import "./letters.css";

export function LetterPreviews() {
  const say = useSay();
  const own = useLanguage().language;
  const [chosenLanguage, choose] = useState<typeof own | null>(null);
  const language = chosenLanguage ?? own;
  const previews = useQuery(queries.letterPreviews(language));
  return (
    <section className="card" aria-labelledby="previews">
      <h2 id="previews">{say("pages.letters.samples")}</h2>
      <p className="secondary">{say("pages.letters.samplesText")}</p>
      <TabList
        className="tabs"
        aria-label={say("console.language")}
        selectedValue={language}
        onTabSelect={(_event, { value }) =>
          choose(languages.find((known) => known === value) ?? null)
        }
      >
        {languages.map((each) => (
          <Tab key={each} value={each} id={`preview-${each}`}>
            <span lang={each}>{ownNames[each]}</span>
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" aria-labelledby={`preview-${language}`}>
        <Reading query={previews}>
          {(letters) => <Preview letters={letters} language={language} />}
        </Reading>
        <LetterWording language={language} />
      </div>
    </section>
  );
}

interface PreviewProps {
  readonly letters: z.infer<typeof previewLetters.response>["letters"];
  readonly language: PhraseLanguage;
}

/** The kinds are told by their subjects, which is how their readers will know them. */
function Preview({ letters, language }: PreviewProps) {
  const say = useSay();
  const search = useSearch({ from: "/letters" });
  const navigate = useNavigate({ from: "/letters" });
  const shown = letters.find(({ name }) => name === search.kind) ?? letters[0];
  if (shown === undefined) return null;
  return (
    <>
      <Field label={say("pages.letters.kindLabel")}>
        <Select
          value={shown.name}
          lang={language}
          onChange={(_event, { value }) =>
            void navigate({
              search: { ...search, kind: value },
              replace: true,
              resetScroll: false,
            })
          }
        >
          {letters.map(({ name, subject }) => (
            <option key={name} value={name}>
              {subject}
            </option>
          ))}
        </Select>
      </Field>
      <LetterText language={language} subject={shown.subject} text={shown.text} />
      <TestLetter letter={shown.name} language={language} />
    </>
  );
}
