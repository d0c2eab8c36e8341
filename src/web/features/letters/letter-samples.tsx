// Every kind of letter in each of the six languages, to an invented customer.

import { Field } from "@fluentui/react-field";
import { Select } from "@fluentui/react-select";
import { Tab, TabList } from "@fluentui/react-tabs";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { SampleKind } from "#contract/routes/letter-samples.ts";
import { languages } from "#phrases/languages.ts";
import { ownNames, useLanguage } from "../../app/language.tsx";
import { queries } from "../../server/queries.ts";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { LetterText } from "./letter-text.tsx";

export function LetterSamples() {
  const say = useSay();
  const own = useLanguage().language;
  const { kind = "invitation", letter } = useSearch({ from: "/letters" });
  const navigate = useNavigate({ from: "/letters" });
  const [chosenLanguage, choose] = useState<typeof own | null>(null);
  const language = chosenLanguage ?? own;
  const sample = useQuery(queries.letterSample(kind, language));
  return (
    <section className="card" aria-labelledby="samples">
      <h2 id="samples">{say("pages.letters.samples")}</h2>
      <p className="secondary">{say("pages.letters.samplesText")}</p>
      <Field label={say("pages.letters.kindLabel")}>
        <Select
          value={kind}
          onChange={(_event, { value }) =>
            void navigate({
              search: {
                kind: SampleKind.parse(value),
                ...(letter === undefined ? {} : { letter }),
              },
              replace: true,
              resetScroll: false,
            })
          }
        >
          {SampleKind.options.map((each) => (
            <option key={each} value={each}>
              {say(`pages.letter.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <TabList
        className="tabs"
        aria-label={say("console.language")}
        selectedValue={language}
        onTabSelect={(_event, { value }) =>
          choose(languages.find((known) => known === value) ?? null)
        }
      >
        {languages.map((each) => (
          <Tab key={each} value={each} id={`sample-${each}`}>
            <span lang={each}>{ownNames[each]}</span>
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" aria-labelledby={`sample-${language}`}>
        <Reading query={sample}>
          {({ subject, text }) => <LetterText language={language} subject={subject} text={text} />}
        </Reading>
      </div>
    </section>
  );
}
