// What the partner has chosen where Microsoft leaves it open. What is typed is kept until it is saved or discarded.

import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { changePolicy, type showPolicy } from "#contract/routes/policy.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { readTyped, typedForm } from "../../ui/decimal.ts";
import { OwnNameField, useOwnName } from "../../ui/own-name.tsx";
import { ErrorBar, Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { Freezes } from "./freezes.tsx";

type PolicyView = z.infer<typeof showPolicy.response>;

/** The numbers that most partners think about; all others are chosen on the command line. */
const names = [
  "noticeDays.webDirect",
  "noticeDays.otherPartner",
  "noticeDays.volumeLicensing",
  "rehearsalDays",
  "provisioningMarginHours",
  "pilot.aboveSeats",
  "seatsCeilingFactor",
  "priceCeilingFactor",
  "portfolio.firstCustomers",
] as const;
type Name = (typeof names)[number];

const Draft = z.record(z.string(), z.string());

export function PolicyTab() {
  const policy = useQuery(queries.policy);
  return (
    <Reading query={policy} lines={8}>
      {(view) => (
        <>
          <Numbers view={view} />
          <Freezes freezes={view.policy.freezes} />
        </>
      )}
    </Reading>
  );
}

function Numbers({ view }: { readonly view: PolicyView }) {
  const say = useSay();
  const [draft, keep] = useDraft<Record<string, string>>("policy", Draft, {});
  const [by, setBy] = useOwnName();
  const changed = names.filter((name) => {
    const typed = draft[name];
    return typed !== undefined && readTyped(typed) !== valueOf(view, name);
  });
  const wrong = changed.filter((name) => readTyped(draft[name] ?? "") === null);
  const save = useAct(() => {
    const changes = Object.fromEntries(groupsOf(changed, draft));
    return call(changePolicy, { body: { by: by.trim(), changes } });
  });
  return (
    <section className="card">
      <p className="secondary">{say("settings.policy.about")}</p>
      {names.map((name) => (
        <Field
          key={name}
          className="narrow"
          label={say(`settings.policy.${name}`)}
          hint={isChosen(view, name) ? say("settings.policy.chosen") : ""}
          validationMessage={wrong.includes(name) ? say("settings.policy.number") : ""}
        >
          <Input
            inputMode="decimal"
            value={draft[name] ?? typedForm(valueOf(view, name), say.locale)}
            onChange={(_event, { value }) => keep({ ...draft, [name]: value })}
          />
        </Field>
      ))}
      {changed.length === 0 ? null : (
        <MessageBar layout="multiline">
          <MessageBarBody>{say("settings.policy.means")}</MessageBarBody>
        </MessageBar>
      )}
      <OwnNameField name={by} onName={setBy} />
      <div className="actions">
        <Button
          appearance="primary"
          disabledFocusable={
            changed.length === 0 || wrong.length > 0 || by.trim() === "" || save.isPending
          }
          onClick={() => save.mutate(undefined, { onSuccess: () => keep({}) })}
        >
          {say("settings.policy.save", { n: changed.length })}
        </Button>
        {changed.length === 0 ? null : (
          <Button onClick={() => keep({})}>{say("settings.policy.discard")}</Button>
        )}
      </div>
      <p role="status">
        {save.data === undefined || changed.length > 0 ? null : say("settings.policy.saved")}
      </p>
      {save.error === null ? null : <ErrorBar error={save.error} />}
    </section>
  );
}

/** The changes as the API takes them: members of one group together. */
function groupsOf(
  changed: readonly Name[],
  draft: Readonly<Record<string, string>>,
): readonly (readonly [string, number | Record<string, number>])[] {
  const groups = Map.groupBy(changed, (name) => name.split(".")[0] ?? name);
  const typed = (name: string) => readTyped(draft[name] ?? "") ?? NaN;
  return [...groups].map(([group, members]) => {
    const [single] = members;
    return single === group
      ? [group, typed(group)]
      : [group, Object.fromEntries(members.map((name) => [memberOf(name), typed(name)]))];
  });
}

function memberOf(name: Name): string {
  return name.split(".")[1] ?? name;
}

function valueOf({ policy }: PolicyView, name: Name): number {
  switch (name) {
    case "noticeDays.webDirect":
      return policy.noticeDays.webDirect;
    case "noticeDays.otherPartner":
      return policy.noticeDays.otherPartner;
    case "noticeDays.volumeLicensing":
      return policy.noticeDays.volumeLicensing;
    case "pilot.aboveSeats":
      return policy.pilot.aboveSeats;
    case "portfolio.firstCustomers":
      return policy.portfolio.firstCustomers;
    default:
      return policy[name];
  }
}

function isChosen({ changes }: PolicyView, name: Name): boolean {
  const [group = name] = name.split(".");
  return Object.hasOwn(changes, group);
}
