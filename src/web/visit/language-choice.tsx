import { languages, type PhraseLanguage } from "#phrases/languages.ts";
import { ownNames } from "../ui/languages.ts";
import { useSay } from "../ui/say.ts";

interface LanguageChoiceProps {
  readonly language: PhraseLanguage;
  readonly onChoose: (language: PhraseLanguage) => void;
}

export function LanguageChoice({ language, onChoose }: LanguageChoiceProps) {
  const say = useSay();
  return (
    <select
      aria-label={say("visit.language")}
      value={language}
      onChange={({ target }) => {
        const chosen = languages.find((known) => known === target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {languages.map((each) => (
        <option key={each} value={each}>
          {ownNames[each]}
        </option>
      ))}
    </select>
  );
}
