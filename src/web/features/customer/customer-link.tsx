// The link of the customer's own page, to be handed over by hand; and withdrawing all of them.

import { Button } from "@fluentui/react-button";
import { CopyIcon } from "@fluentui/react-icons";
import { makeCustomerLink, revokeCustomerLinks } from "#contract/routes/customer-page.ts";
import type { MoveDetails } from "#contract/views.ts";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { OwnNameField, useOwnName } from "../../ui/own-name.tsx";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

const NAME_MIN = 2;

export function CustomerLink({ move }: { readonly move: MoveDetails }) {
  const say = useSay();
  const [by, setBy] = useOwnName();
  const given = { params: { move: move.moveId }, body: { by: by.trim() } };
  const make = useAct(() => call(makeCustomerLink, given));
  const revoke = useAct(() => call(revokeCustomerLinks, given));
  const isReady = by.trim().length >= NAME_MIN && !make.isPending && !revoke.isPending;
  return (
    <section className="card" aria-labelledby="customer-link">
      <h2 className="minor" id="customer-link">
        {say("acts.link.title")}
      </h2>
      <p className="secondary">{say("acts.link.text")}</p>
      <OwnNameField name={by} onName={setBy} />
      <div className="actions">
        <Button disabledFocusable={!isReady} onClick={() => make.mutate(undefined)}>
          {say("acts.link.make")}
        </Button>
        <Button
          appearance="subtle"
          disabledFocusable={!isReady}
          onClick={() => revoke.mutate(undefined, { onSuccess: () => make.reset() })}
        >
          {say("acts.link.revoke")}
        </Button>
      </div>
      <div role="status">
        {make.data === undefined ? null : (
          <p className="hash">
            <code>{make.data.url}</code>
            <Button
              size="small"
              appearance="subtle"
              icon={<CopyIcon />}
              onClick={() => void navigator.clipboard.writeText(make.data.url)}
            >
              {say("console.copy")}
            </Button>
            <a href={make.data.url} target="_blank" rel="noreferrer">
              {say("acts.link.open")}
            </a>
            <span className="secondary">
              {say("acts.link.made", { until: make.data.expiresAt })}
            </span>
          </p>
        )}
        {revoke.data === undefined || make.data !== undefined ? null : (
          <p>{say("acts.link.revoked")}</p>
        )}
      </div>
      {make.error === null ? null : <ErrorBar error={make.error} />}
      {revoke.error === null ? null : <ErrorBar error={revoke.error} />}
    </section>
  );
}
