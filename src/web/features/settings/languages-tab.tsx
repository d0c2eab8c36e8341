import { Field } from "@fluentui/react-field";
import { LanguageChoice, ThemeChoice } from "../../app/choices.tsx";
import { ShortcutList } from "../keys/shortcut-sheet.tsx";
import { useSay } from "../../ui/say.ts";

/** All of it is this browser's own; what a customer reads follows the customer. */
export function LanguagesTab() {
  const say = useSay();
  return (
    <>
      <section className="card">
        <Field label={say("console.language")} className="narrow">
          <LanguageChoice />
        </Field>
        <Field label={say("console.theme")} className="narrow">
          <ThemeChoice />
        </Field>
      </section>
      <section className="card" aria-labelledby="shortcuts">
        <h2 className="minor" id="shortcuts">
          {say("keys.title")}
        </h2>
        <ShortcutList />
      </section>
    </>
  );
}
