// The letter that is shown, mailed to somebody who wants to see it as a customer would.

import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { LetterIcon } from "@fluentui/react-icons";
import { z } from "zod";
import { mailLetterPreview } from "#contract/routes/letter-texts.ts";
import type { PhraseLanguage } from "#phrases/languages.ts";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { useDraft } from "../../ui/use-draft.ts";

interface TestLetterProps {
  readonly letter: string;
  readonly language: PhraseLanguage;
}

export function TestLetter({ letter, language }: TestLetterProps) {
  const say = useSay();
  const [to, keep] = useDraft("test letter", z.string(), "");
  const send = useAct(() =>
    call(mailLetterPreview, { params: { letter }, body: { language, to: to.trim() } }),
  );
  return (
    <>
      <div className="filters">
        <Field label={say("desk.test.to")}>
          <Input type="email" value={to} onChange={(_event, { value }) => keep(value)} />
        </Field>
        <Button
          icon={<LetterIcon />}
          disabledFocusable={!/^[^\s@]+@[^\s@]+$/.test(to.trim()) || send.isPending}
          onClick={() => send.mutate(undefined)}
        >
          {say("desk.test.send")}
        </Button>
      </div>
      <p role="status">
        {send.data === undefined ? null : say("desk.test.sent", { to: send.data.to })}
      </p>
      {send.error === null ? null : <ErrorBar error={send.error} />}
    </>
  );
}
