// A token for a program: what for, what it may do, until when. It is shown once.

import { Button } from "@fluentui/react-button";
import { Checkbox } from "@fluentui/react-checkbox";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { CopyIcon } from "@fluentui/react-icons";
import { useState } from "react";
import { createToken } from "#contract/routes/access.ts";
import { Permission } from "#contract/permissions.ts";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

const DAYS_MAX = 366;

export function NewToken() {
  const say = useSay();
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly Permission[]>(["read"]);
  const [days, setDays] = useState("90");
  const create = useAct(() =>
    call(createToken, { body: { name: name.trim(), scopes: [...scopes], days: Number(days) } }),
  );
  const isDays = /^\d{1,3}$/.test(days) && Number(days) >= 1 && Number(days) <= DAYS_MAX;
  return (
    <>
      <h3>{say("desk.token.new")}</h3>
      <div className="filters">
        <Field label={say("desk.token.name")}>
          <Input value={name} onChange={(_event, { value }) => setName(value)} />
        </Field>
        <Field
          label={say("desk.token.days")}
          validationMessage={isDays ? "" : say("desk.token.daysWrong", { max: DAYS_MAX })}
        >
          <Input
            inputMode="numeric"
            value={days}
            onChange={(_event, { value }) => setDays(value)}
          />
        </Field>
      </div>
      <fieldset className="choices-of" aria-label={say("desk.token.scopes")}>
        {Permission.options.map((scope) => (
          <Checkbox
            key={scope}
            label={say(`settings.may.${scope}`)}
            checked={scopes.includes(scope)}
            onChange={(_event, { checked }) =>
              setScopes(
                checked === true ? [...scopes, scope] : scopes.filter((each) => each !== scope),
              )
            }
          />
        ))}
      </fieldset>
      <div className="actions">
        <Button
          disabledFocusable={
            name.trim() === "" || scopes.length === 0 || !isDays || create.isPending
          }
          onClick={() => create.mutate(undefined, { onSuccess: () => setName("") })}
        >
          {say("desk.token.create")}
        </Button>
      </div>
      <div role="status">
        {create.data === undefined ? null : <Created token={create.data.token} />}
      </div>
      {create.error === null ? null : <ErrorBar error={create.error} />}
    </>
  );
}

function Created({ token }: { readonly token: string }) {
  const say = useSay();
  return (
    <>
      <p className="sum">{say("desk.token.once")}</p>
      <p className="hash">
        <code>{token}</code>
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyIcon />}
          onClick={() => void navigator.clipboard.writeText(token)}
        >
          {say("console.copy")}
        </Button>
      </p>
    </>
  );
}
