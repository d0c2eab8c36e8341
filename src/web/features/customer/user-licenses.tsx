// Somebody is looked for by name or address: what the plan does to their licenses, or that nothing of theirs changes.

import { Checkbox } from "@fluentui/react-checkbox";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { UserLicenses } from "#contract/routes/licenses.ts";
import { queries } from "../../server/queries.ts";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { TypedField } from "../../ui/typed-field.tsx";
import { ChangeCells, ChangeHead, licensesText } from "./license-change.tsx";

/** The server looks for nobody by fewer letters. */
const LETTERS_MIN = 2;

export function UserSearch({ moveId }: { readonly moveId: string }) {
  const say = useSay();
  const navigate = useNavigate({ from: "/customers/$customer" });
  const { changesOnly = false, user = "" } = useSearch({ from: "/customers/$customer" });
  const look = (text: string, only: boolean) =>
    void navigate({
      search: {
        tab: "licenses",
        ...(text === "" ? {} : { user: text }),
        ...(only ? { changesOnly: true } : {}),
      },
      replace: true,
      resetScroll: false,
    });
  const isAsked = user.length >= LETTERS_MIN;
  const found = useQuery({
    ...queries.userLicenses(moveId, user, changesOnly),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (
    <section className="card" aria-labelledby="user-licenses">
      <h2 className="minor" id="user-licenses">
        {say("licenses.ofUser")}
      </h2>
      <div className="filters look-for">
        <TypedField
          label={say("licenses.find")}
          value={user}
          onValue={(text) => look(text, changesOnly)}
        />
        <Checkbox
          label={say("licenses.changesOnly")}
          checked={changesOnly}
          onChange={(_event, { checked }) => look(user, checked === true)}
        />
      </div>
      {isAsked ? (
        <Reading query={found}>
          {({ hasMore, hidden, users }) => (
            <>
              <p className="sum" role="status">
                {[
                  say("licenses.found", { n: users.length }),
                  ...(hidden === 0 ? [] : [say("licenses.hidden", { n: hidden })]),
                  ...(hasMore ? [say("licenses.more")] : []),
                ].join(" ")}
              </p>
              {users.length === 0 ? null : <UserTable users={users} />}
            </>
          )}
        </Reading>
      ) : null}
    </section>
  );
}

function UserTable({ users }: { readonly users: readonly UserLicenses[] }) {
  const say = useSay();
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={say("licenses.ofUser")}>
      <table>
        <ChangeHead who={say("licenses.user")} />
        {users.map((user) => (
          <tbody key={user.userPrincipalName}>
            <UserRows user={user} />
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Their own license and that of a group may change in waves of their own. */
function UserRows({ user }: { readonly user: UserLicenses }) {
  const say = useSay();
  const { changes, displayName, keeps, problem, userPrincipalName } = user;
  const who = (
    <th scope="rowgroup" rowSpan={Math.max(1, changes.length)} className="whose">
      <strong>{displayName}</strong>
      <span className="secondary">{userPrincipalName}</span>
      {changes.length === 0 || keeps.length === 0 ? null : (
        <span className="secondary">
          {say("licenses.keeps", { licenses: licensesText(say, keeps) })}
        </span>
      )}
      {problem === null ? null : <span>{say(`licenses.problem.${problem}`)}</span>}
    </th>
  );
  if (changes.length === 0) {
    const text =
      keeps.length === 0
        ? say("licenses.none")
        : say("licenses.keeps", { licenses: licensesText(say, keeps) });
    return (
      <tr>
        {who}
        <td colSpan={3}>{text}</td>
      </tr>
    );
  }
  return changes.map((change, place) => (
    <tr key={`${change.wave} ${change.holder}`}>
      {place === 0 ? who : null}
      <ChangeCells
        change={change}
        {...(change.holder === "group" ? { note: say("licenses.byGroup") } : {})}
      />
    </tr>
  ));
}
