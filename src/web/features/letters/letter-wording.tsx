// The sentences of letters that a partner may put in words of its own, language by language, and a letter sent as a test.

import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import {
  changeLetterText,
  resetLetterText,
  type listLetterTexts,
} from "#contract/routes/letter-texts.ts";
import type { PhraseLanguage } from "#phrases/languages.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { Badge } from "../../ui/badge.tsx";
import { OwnNameField, useOwnName } from "../../ui/own-name.tsx";
import { ErrorBar, Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { useDraft } from "../../ui/use-draft.ts";

type LetterText = z.infer<typeof listLetterTexts.response>["texts"][number];

export function LetterWording({ language }: { readonly language: PhraseLanguage }) {
  const say = useSay();
  const texts = useQuery(queries.letterTexts(language));
  const [typed, setTyped] = useState("");
  return (
    <details className="wording">
      <summary>{say("desk.wording.title")}</summary>
      <p className="secondary">{say("desk.wording.text")}</p>
      <Reading query={texts}>
        {(all) => {
          const shown = all.filter(({ message, phrase }) =>
            `${message} ${phrase}`
              .toLocaleLowerCase(language)
              .includes(typed.toLocaleLowerCase(language)),
          );
          const own = all.filter(({ changed }) => changed !== null).length;
          return (
            <>
              <p>{say("desk.wording.sum", { n: all.length, own })}</p>
              <Field label={say("desk.wording.find")} className="narrow">
                <Input value={typed} onChange={(_event, { value }) => setTyped(value)} />
              </Field>
              <ul className="letters" tabIndex={0} aria-label={say("desk.wording.title")}>
                {shown.map((text) => (
                  <Sentence key={`${language} ${text.phrase}`} text={text} language={language} />
                ))}
              </ul>
            </>
          );
        }}
      </Reading>
    </details>
  );
}

interface SentenceProps {
  readonly text: LetterText;
  readonly language: PhraseLanguage;
}

function Sentence({ text, language }: SentenceProps) {
  const say = useSay();
  const [isOpen, open] = useState(false);
  const { changed, message, phrase } = text;
  return (
    <li>
      <span lang={language}>{message}</span>
      <span className="secondary">
        {changed === null ? (
          say("desk.wording.ours")
        ) : (
          <Badge tone="now">
            {say("desk.wording.changed", { by: changed.by, at: changed.at })}
          </Badge>
        )}
      </span>
      {isOpen ? (
        <SentenceForm text={text} language={language} onDone={() => open(false)} />
      ) : (
        <span>
          <Button
            size="small"
            aria-label={say("desk.wording.editOf", { phrase })}
            onClick={() => open(true)}
          >
            {say("desk.wording.edit")}
          </Button>
        </span>
      )}
    </li>
  );
}

/** What stands in braces is filled in by Handover: it is put in by its button, and the server names what is wrong. */
function SentenceForm({ text, language, onDone }: SentenceProps & { readonly onDone: () => void }) {
  const say = useSay();
  const { changed, message, original, phrase, values } = text;
  const [draft, keep] = useDraft(`wording ${language} ${phrase}`, z.string(), message);
  const [by, setBy] = useOwnName();
  const save = useAct(() =>
    call(changeLetterText, {
      params: { phrase },
      body: { language, message: draft, by: by.trim() },
    }),
  );
  const reset = useAct(() => call(resetLetterText, { params: { phrase }, body: { language } }));
  return (
    <div className="sentence">
      <label>
        <span>{say("desk.wording.own")}</span>
        <textarea
          lang={language}
          rows={4}
          value={draft}
          onChange={({ target }) => keep(target.value)}
        />
      </label>
      {values.length === 0 ? null : (
        <div className="actions">
          <span className="secondary">{say("desk.wording.values")}</span>
          {values.map((value) => (
            <Button key={value} size="small" onClick={() => keep(`${draft}{${value}}`)}>
              {`{${value}}`}
            </Button>
          ))}
        </div>
      )}
      <p className="secondary" lang={language}>
        {say("desk.wording.original", { original })}
      </p>
      <OwnNameField name={by} onName={setBy} />
      <div className="actions">
        <Button onClick={onDone}>{say("list.not")}</Button>
        {changed === null ? null : (
          <Button
            disabledFocusable={reset.isPending}
            onClick={() =>
              reset.mutate(undefined, {
                onSuccess() {
                  keep(original);
                  onDone();
                },
              })
            }
          >
            {say("desk.wording.reset")}
          </Button>
        )}
        <Button
          appearance="primary"
          disabledFocusable={draft.trim() === message || by.trim() === "" || save.isPending}
          onClick={() => save.mutate(undefined, { onSuccess: onDone })}
        >
          {say("desk.wording.save")}
        </Button>
      </div>
      {save.error === null ? null : <ErrorBar error={save.error} />}
      {reset.error === null ? null : <ErrorBar error={reset.error} />}
    </div>
  );
}
