// What an operator was told about a step, by telephone or mail. Nothing is filled in for the person.

import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { useRef } from "react";
import { z } from "zod";
import { attestHumanStep } from "#contract/routes/human-steps.ts";
import { answerHumanStep } from "#contract/routes/moves.ts";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { useDraft } from "../../ui/use-draft.ts";

const Attestation = z.object({ by: z.string(), note: z.string() });
const EMPTY = { by: "", note: "" };

export function AttestForm({ humanStepId }: { readonly humanStepId: string }) {
  const say = useSay();
  const [{ by, note }, keep] = useDraft(`attest ${humanStepId}`, Attestation, EMPTY);
  const answer = useAct((outcome: "done" | "refused") => {
    const body = { outcome, by: by.trim(), note: note.trim() === "" ? null : note.trim() };
    return call(answerHumanStep, { params: { humanStepId }, body });
  });
  const attest = useAct((file: File) => {
    const query = {
      by: by.trim(),
      fileName: file.name,
      ...(note.trim() === "" ? {} : { note: note.trim() }),
    };
    return call(attestHumanStep, { params: { humanStepId }, query, body: file });
  });
  const input = useRef<HTMLInputElement>(null);
  const act = (outcome: "done" | "refused") =>
    answer.mutate(outcome, { onSuccess: () => keep(EMPTY) });
  const isReady = by.trim() !== "" && !answer.isPending && !attest.isPending;
  return (
    <details>
      <summary>{say("acts.attest.open")}</summary>
      <p className="secondary">{say("acts.attest.text")}</p>
      <Field label={say("acts.attest.by")} className="narrow">
        <Input value={by} onChange={(_event, { value }) => keep({ by: value, note })} />
      </Field>
      <Field label={say("acts.attest.note")} className="narrow">
        <Input value={note} onChange={(_event, { value }) => keep({ by, note: value })} />
      </Field>
      <div className="actions">
        <Button disabledFocusable={!isReady} onClick={() => act("done")}>
          {say("acts.attest.done")}
        </Button>
        <Button disabledFocusable={!isReady} onClick={() => act("refused")}>
          {say("acts.attest.refused")}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={say("acts.evidence.choose")}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) attest.mutate(file, { onSuccess: () => keep(EMPTY) });
            target.value = "";
          }}
        />
        <Button disabledFocusable={!isReady} onClick={() => input.current?.click()}>
          {say("acts.evidence.choose")}
        </Button>
      </div>
      {attest.error === null ? null : <ErrorBar error={attest.error} />}
      {answer.error === null ? null : <ErrorBar error={answer.error} />}
    </details>
  );
}
