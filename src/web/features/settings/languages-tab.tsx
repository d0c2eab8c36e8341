import { Field } from "@fluentui/react-field";
import { LanguageChoice, ThemeChoice } from "../../app/choices.tsx";
import { useSay } from "../../ui/say.ts";

/** Both are this browser's own; what a customer reads follows the customer. */
export function LanguagesTab() {
  const say = useSay();
  return (
    <section className="card">
      <Field label={say("console.language")} className="narrow">
        <LanguageChoice />
      </Field>
      <Field label={say("console.theme")} className="narrow">
        <ThemeChoice />
      </Field>
    </section>
  );
}
