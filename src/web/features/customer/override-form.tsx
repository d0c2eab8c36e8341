// Deciding about one line against the planner, or beyond it: with an owner and a reason, and until it is taken back.

import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { Select } from "@fluentui/react-select";
import { z } from "zod";
import { overrideLine, skuClasses } from "#contract/routes/overrides.ts";
import type { PlanFileView } from "#contract/views.ts";
import { Term } from "#lib/instant.ts";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { OwnNameField, useOwnName } from "../../ui/own-name.tsx";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { useDraft } from "../../ui/use-draft.ts";

const What = z.enum(["asPlanned", "keep", "treatAs", "ignore", "other"]);
const SkuClass = z.enum(skuClasses);

const Draft = z.object({
  what: What,
  skuClass: SkuClass,
  finding: z.string(),
  sku: z.string(),
  seats: z.string(),
  term: z.string(),
  reason: z.string(),
});
type Draft = z.infer<typeof Draft>;
const EMPTY: Draft = {
  what: "other",
  skuClass: "free",
  finding: "",
  sku: "",
  seats: "",
  term: "",
  reason: "",
};

type FindingCode = PlanFileView["plan"]["findings"][number]["code"];

const WHOLE = /^[1-9]\d{0,6}$/;

interface OverrideFormProps {
  readonly moveId: string;
  readonly lineId: string;
  /** What the plan says of the line and of what is bought for it. */
  readonly findings: readonly FindingCode[];
}

export function OverrideForm({ moveId, lineId, findings }: OverrideFormProps) {
  const say = useSay();
  const [draft, keep] = useDraft(`override ${lineId}`, Draft, EMPTY);
  const [by, setBy] = useOwnName();
  const decide = useAct(() =>
    call(overrideLine, {
      params: { move: moveId },
      body: {
        line: lineId,
        by: by.trim(),
        reason: draft.reason.trim(),
        ...choiceOf(draft, findings),
      },
    }),
  );
  const isWrong = draft.seats !== "" && !WHOLE.test(draft.seats);
  const isChosen =
    draft.what === "ignore"
      ? findings.some((code) => code === draft.finding)
      : draft.what !== "other" || `${draft.sku}${draft.seats}${draft.term}` !== "";
  const isReady = isChosen && !isWrong && draft.reason.trim() !== "" && by.trim() !== "";
  const offered = What.options.filter((what) => what !== "ignore" || findings.length > 0);
  return (
    <details>
      <summary>{say("acts.override.open")}</summary>
      <p className="secondary">{say("acts.override.text")}</p>
      <Field label={say("acts.override.what")} className="narrow">
        <Select
          value={draft.what}
          onChange={(_event, { value }) => keep({ ...draft, what: What.parse(value) })}
        >
          {offered.toReversed().map((what) => (
            <option key={what} value={what}>
              {say(`acts.override.${what}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Details draft={draft} keep={keep} isWrong={isWrong} findings={findings} />
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

/** What the choice needs to be told beyond itself. */
function Details({ findings, ...props }: WantedProps & Pick<OverrideFormProps, "findings">) {
  const say = useSay();
  const { draft, keep } = props;
  switch (draft.what) {
    case "treatAs":
      return (
        <Choice
          label={say("acts.override.class")}
          value={draft.skuClass}
          options={skuClasses.map((each) => [each, say(`catalog.show.class.${each}`)])}
          onValue={(value) => keep({ ...draft, skuClass: SkuClass.parse(value) })}
        />
      );
    case "ignore":
      return (
        <Choice
          label={say("acts.override.finding")}
          value={draft.finding}
          options={[
            ["", "–"],
            ...findings.map((code) => [code, say(`findings.${code}.title`)] as const),
          ]}
          onValue={(finding) => keep({ ...draft, finding })}
        />
      );
    case "other":
      return <Wanted {...props} />;
    case "asPlanned":
    case "keep":
      return null;
  }
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onValue: (value: string) => void;
}

function Choice({ label, onValue, options, value }: ChoiceProps) {
  return (
    <Field label={label} className="narrow">
      <Select value={value} onChange={(_event, chosen) => onValue(chosen.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
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
              {say(`cli.term.${term}`)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

/** Nothing at all takes back what was decided before. */
function choiceOf(
  { finding, seats, sku, skuClass, term, what }: Draft,
  findings: readonly FindingCode[],
) {
  if (what === "treatAs") return { treatAs: skuClass };
  if (what === "ignore") return { ignoreFindings: findings.filter((code) => code === finding) };
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
