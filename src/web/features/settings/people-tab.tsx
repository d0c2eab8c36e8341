// Who is asking and may do what, who is signed in, and which programs have a token.

import { Button } from "@fluentui/react-button";
import { useQuery } from "@tanstack/react-query";
import { endSession, revokeToken, signOut, type TokenRow } from "#contract/routes/access.ts";
import { forgetCustomers } from "../../app/remember.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { ErrorBar, Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { NewToken } from "./new-token.tsx";

export function PeopleTab() {
  const say = useSay();
  const caller = useQuery(queries.caller);
  const leave = useAct(async (everywhere: boolean) => {
    await call(signOut, { query: { everywhere: String(everywhere) } });
    forgetCustomers();
  });
  return (
    <>
      <section className="card">
        <Reading query={caller} lines={2}>
          {({ name, permissions, sessions }) => (
            <>
              <p className="sum">{say("settings.you", { name })}</p>
              <p>
                {say("settings.may", {
                  what: permissions.map((each) => say(`settings.may.${each}`)),
                })}
              </p>
              <p className="secondary">
                {say("settings.ownSessions", {
                  n: sessions.length,
                  at: sessions.at(-1)?.beganAt ?? "",
                })}
              </p>
              <div className="actions">
                <Button disabledFocusable={leave.isPending} onClick={() => leave.mutate(false)}>
                  {say("settings.signOut")}
                </Button>
                <Button disabledFocusable={leave.isPending} onClick={() => leave.mutate(true)}>
                  {say("settings.signOutEverywhere")}
                </Button>
              </div>
              {leave.error === null ? null : <ErrorBar error={leave.error} />}
            </>
          )}
        </Reading>
      </section>
      <Sessions />
      <Tokens />
    </>
  );
}

function Sessions() {
  const say = useSay();
  const sessions = useQuery(queries.sessions);
  const end = useAct((session: string) => call(endSession, { params: { session } }));
  return (
    <section className="card" aria-labelledby="sessions">
      <h2 className="minor" id="sessions">
        {say("settings.sessions")}
      </h2>
      <Reading query={sessions} lines={2}>
        {(rows) => (
          <ul className="letters">
            {rows.map(({ sessionId, agent, role, seenAt }) => (
              <li key={sessionId}>
                <span>
                  <strong>{agent}</strong> · {say(`security.role.${role}`)}
                </span>
                <span className="secondary">{say("settings.session.seen", { at: seenAt })}</span>
                <span>
                  <Button
                    size="small"
                    disabledFocusable={end.isPending}
                    aria-label={say("settings.session.endOf", { who: agent })}
                    onClick={() => end.mutate(sessionId)}
                  >
                    {say("settings.session.end")}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Reading>
      {end.error === null ? null : <ErrorBar error={end.error} />}
    </section>
  );
}

function Tokens() {
  const say = useSay();
  const tokens = useQuery(queries.tokens);
  const revoke = useAct((tokenId: string) => call(revokeToken, { params: { tokenId } }));
  return (
    <section className="card" aria-labelledby="tokens">
      <h2 className="minor" id="tokens">
        {say("settings.tokens")}
      </h2>
      <Reading query={tokens} lines={2}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{say("settings.tokens.none")}</p>
          ) : (
            <ul className="letters">
              {rows.map((row) => (
                <Token key={row.tokenId} row={row} onRevoke={() => revoke.mutate(row.tokenId)} />
              ))}
            </ul>
          )
        }
      </Reading>
      {revoke.error === null ? null : <ErrorBar error={revoke.error} />}
      <NewToken />
    </section>
  );
}

function Token({ row, onRevoke }: { readonly row: TokenRow; readonly onRevoke: () => void }) {
  const say = useSay();
  const { name, scopes, agent, expiresAt, revokedAt } = row;
  return (
    <li>
      <span>
        <strong>{name}</strong> · {agent}
      </span>
      <span className="secondary">
        {say.list(scopes.map((scope) => say(`settings.may.${scope}`)))} ·{" "}
        {revokedAt === null
          ? say("settings.token.ends", { at: expiresAt })
          : say("settings.token.revoked")}
      </span>
      {revokedAt === null ? (
        <span>
          <Button
            size="small"
            aria-label={say("settings.token.revokeOf", { name })}
            onClick={onRevoke}
          >
            {say("settings.token.revoke")}
          </Button>
        </span>
      ) : null}
    </li>
  );
}
