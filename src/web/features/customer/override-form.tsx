// Deciding about one line against the planner, or beyond it: with an owner and a reason, and until it is taken back.

import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { Select } from "@fluentui/react-select";
import { z } from "zod";
import { overrideLine } from "#contract/routes/overrides.ts";
import { Term } from "#lib/instant.ts";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { OwnNameField, useOwnName } from "../../ui/own-name.tsx";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { useDraft } from "../../ui/use-draft.ts";

const What = z.enum(["asPlanned", "keep", "other"]);

const Draft = z.object({
  what: What,
  sku: z.string(),
  seats: z.string(),
  term: z.string(),
  reason: z.string(),
});
type Draft = z.infer<typeof Draft>;
const EMPTY: Draft = { what: "other", sku: "", seats: "", term: "", reason: "" };

const WHOLE = /^[1-9]\d{0,6}$/;

interface OverrideFormProps {
  readonly moveId: string;
  readonly lineId: string;
}

export function OverrideForm({ moveId, lineId }: OverrideFormProps) {
  const say = useSay();
  const [draft, keep] = useDraft(`override ${lineId}`, Draft, EMPTY);
  const [by, setBy] = useOwnName();
  const decide = useAct(() =>
    call(overrideLine, {
      params: { move: moveId },
      body: { line: lineId, by: by.trim(), reason: draft.reason.trim(), ...choiceOf(draft) },
    }),
  );
  const isWrong = draft.seats !== "" && !WHOLE.test(draft.seats);
  const isChosen = draft.what !== "other" || `${draft.sku}${draft.seats}${draft.term}` !== "";
  const isReady = isChosen && !isWrong && draft.reason.trim() !== "" && by.trim() !== "";
  return (
    <details>
      <summary>{say("acts.override.open")}</summary>
      <p className="secondary">{say("acts.override.text")}</p>
      <Field label={say("acts.override.what")} className="narrow">
        <Select
          value={draft.what}
          onChange={(_event, { value }) => keep({ ...draft, what: What.parse(value) })}
        >
          {What.options.toReversed().map((what) => (
            <option key={what} value={what}>
              {say(`acts.override.${what}`)}
            </option>
          ))}
        </Select>
      </Field>
      {draft.what === "other" ? <Wanted draft={draft} keep={keep} isWrong={isWrong} /> : null}
      <Field label={say("acts.override.reason")} className="narrow">
        <Input
          value={draft.reason}
          onChange={(_event, { value }) => keep({ ...draft, reason: value })}
        />
      </Field>
      <OwnNameField name={by} onName={setBy} />
      <div className="actions">
        <Button
          disabledFocusable={!isReady || decide.isPending}
          onClick={() => decide.mutate(undefined, { onSuccess: () => keep(EMPTY) })}
        >
          {say("acts.override.act")}
        </Button>
      </div>
      <p role="status">{decide.data === undefined ? null : say("overrides.plannedAnew")}</p>
      {decide.error === null ? null : <ErrorBar error={decide.error} />}
    </details>
  );
}

interface WantedProps {
  readonly draft: Draft;
  readonly keep: (next: Draft) => void;
  readonly isWrong: boolean;
}

function Wanted({ draft, keep, isWrong }: WantedProps) {
  const say = useSay();
  return (
    <>
      <Field label={say("acts.override.sku")} className="narrow">
        <Input value={draft.sku} onChange={(_event, { value }) => keep({ ...draft, sku: value })} />
      </Field>
      <Field
        label={say("acts.override.seats")}
        className="narrow"
        validationMessage={isWrong ? say("settings.policy.number") : ""}
      >
        <Input
          inputMode="numeric"
          value={draft.seats}
          onChange={(_event, { value }) => keep({ ...draft, seats: value.trim() })}
        />
      </Field>
      <Field label={say("acts.override.term")} className="narrow">
        <Select
          value={draft.term}
          onChange={(_event, { value }) => keep({ ...draft, term: value })}
        >
          <option value="">{say("acts.override.sameTerm")}</option>
          {Term.options.map((term) => (
            <option key={term} value={term}>
              {say(`console.term.${term}`)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

/** Nothing at all takes back what was decided before. */
function choiceOf({ seats, sku, term, what }: Draft) {
  if (what === "keep") return { route: "keep" as const };
  if (what === "asPlanned") return {};
  return {
    wanted: {
      skuId: sku.trim() === "" ? null : sku.trim(),
      seats: seats === "" ? null : Number(seats),
      term: Term.safeParse(term).data ?? null,
    },
  };
}
