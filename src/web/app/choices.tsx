// Language and appearance, as the top bar and the settings offer them: both are this browser's own.

import { Select, type SelectProps } from "@fluentui/react-select";
import { languages } from "#phrases/languages.ts";
import { ownNames } from "../ui/languages.ts";
import { useSay } from "../ui/say.ts";
import { useLanguage } from "./language.tsx";
import { themes, useTheme } from "./theme.tsx";

type ChoiceProps = Pick<SelectProps, "size" | "aria-label">;

export function LanguageChoice(props: ChoiceProps) {
  const { language, choose } = useLanguage();
  return (
    <Select
      {...props}
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
  );
}

export function ThemeChoice(props: ChoiceProps) {
  const say = useSay();
  const { theme, choose } = useTheme();
  return (
    <Select
      {...props}
      value={theme}
      onChange={(_event, { value }) => {
        const chosen = themes.find((known) => known === value);
        if (chosen !== undefined) choose(chosen);
      }}
    >
      {themes.map((each) => (
        <option key={each} value={each}>
          {say(`console.theme.${each}`)}
        </option>
      ))}
    </Select>
  );
}
