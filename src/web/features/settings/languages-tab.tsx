import { Field } from "@fluentui/react-field";
import { Select } from "@fluentui/react-select";
import { languages } from "#phrases/languages.ts";
import { useLanguage } from "../../app/language.tsx";
import { themes, useTheme } from "../../app/theme.tsx";
import { ownNames } from "../../ui/languages.ts";
import { useSay } from "../../ui/say.ts";

/** Both are this browser's own; what a customer reads follows the customer. */
export function LanguagesTab() {
  const say = useSay();
  const { language, choose } = useLanguage();
  const { theme, choose: chooseTheme } = useTheme();
  return (
    <section className="card">
      <Field label={say("console.language")} className="narrow">
        <Select
          value={language}
          onChange={(_event, { value }) => {
            const chosen = languages.find((known) => known === value);
            if (chosen !== undefined) choose(chosen);
          }}
        >
          {languages.map((each) => (
            <option key={each} value={each}>
              {ownNames[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("console.theme")} className="narrow">
        <Select
          value={theme}
          onChange={(_event, { value }) => {
            const chosen = themes.find((known) => known === value);
            if (chosen !== undefined) chooseTheme(chosen);
          }}
        >
          {themes.map((each) => (
            <option key={each} value={each}>
              {say(`console.theme.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}
