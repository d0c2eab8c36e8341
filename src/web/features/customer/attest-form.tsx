// What an operator was told about a step, by telephone or mail. Nothing is filled in for the person.

import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { useRef } from "react";
import { z } from "zod";
import { attestHumanStep } from "#contract/routes/human-steps.ts";
import { answerHumanStep } from "#contract/routes/moves.ts";
import type { MoveDetails } from "#contract/views.ts";
import { LocalDate } from "#lib/instant.ts";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { useDraft } from "../../ui/use-draft.ts";

const Attestation = z.object({
  by: z.string(),
  note: z.string(),
  reference: z.string().default(""),
  validUntil: z.string().default(""),
});
const EMPTY = { by: "", note: "", reference: "", validUntil: "" };

type StepKind = MoveDetails["humanSteps"][number]["kind"];

interface NumberFieldsProps {
  readonly kind: StepKind;
  readonly number: { readonly reference: string; readonly validUntil: string };
  readonly onNumber: (told: Partial<NumberFieldsProps["number"]>) => void;
}

/** By which others know what was done; most steps have none. */
function NumberFields({ kind, number, onNumber }: NumberFieldsProps) {
  const say = useSay();
  if (kind !== "purchaseOrder" && kind !== "claimCredit") return null;
  return (
    <>
      <Field label={say(`acts.attest.reference.${kind}`)} className="narrow">
        <Input
          value={number.reference}
          onChange={(_event, { value }) => onNumber({ reference: value })}
        />
      </Field>
      {kind === "claimCredit" ? null : (
        <Field label={say("acts.attest.validUntil")} className="narrow">
          <Input
            type="date"
            value={number.validUntil}
            onChange={(_event, { value }) => onNumber({ validUntil: value })}
          />
        </Field>
      )}
    </>
  );
}

interface AttestFormProps {
  readonly humanStepId: string;
  readonly kind: StepKind;
}

export function AttestForm({ humanStepId, kind }: AttestFormProps) {
  const say = useSay();
  const [draft, keep] = useDraft(`attest ${humanStepId}`, Attestation, EMPTY);
  const { by, note, reference, validUntil } = draft;
  const day = LocalDate.safeParse(validUntil);
  const number = {
    ...(reference.trim() === "" ? {} : { reference: reference.trim() }),
    ...(day.success ? { validUntil: day.data } : {}),
  };
  const answer = useAct((outcome: "done" | "refused") => {
    const told = note.trim() === "" ? null : note.trim();
    const body = { outcome, by: by.trim(), note: told, ...number };
    return call(answerHumanStep, { params: { humanStepId }, body });
  });
  const attest = useAct((file: File) => {
    const query = {
      by: by.trim(),
      fileName: file.name,
      ...(note.trim() === "" ? {} : { note: note.trim() }),
      ...number,
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
        <Input value={by} onChange={(_event, { value }) => keep({ ...draft, by: value })} />
      </Field>
      <Field label={say("acts.attest.note")} className="narrow">
        <Input value={note} onChange={(_event, { value }) => keep({ ...draft, note: value })} />
      </Field>
      <NumberFields kind={kind} number={draft} onNumber={(told) => keep({ ...draft, ...told })} />
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
