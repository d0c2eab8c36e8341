// Users whose licenses change: what is planned, how far they have come, who needs a person's hand, and the way back
// while there is one; and anybody of the customer, looked for by name.

import { Button } from "@fluentui/react-button";
import { useQuery } from "@tanstack/react-query";
import { rollbackLicenses, type LicensesView } from "#contract/routes/licenses.ts";
import type { MoveDetails } from "#contract/views.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { Empty } from "../../ui/empty.tsx";
import { OwnNameField, useOwnName } from "../../ui/own-name.tsx";
import { ErrorBar, Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { ChangeCells, ChangeHead } from "./license-change.tsx";
import { UserSearch } from "./user-licenses.tsx";

interface LicensesTabProps {
  readonly move: MoveDetails;
  readonly now: string;
}

export function LicensesTab({ move, now }: LicensesTabProps) {
  const licenses = useQuery(queries.licenses(move.moveId));
  return (
    <Reading query={licenses}>{(view) => <Licenses view={view} move={move} now={now} />}</Reading>
  );
}

function Licenses({ view, move, now }: LicensesTabProps & { readonly view: LicensesView }) {
  const say = useSay();
  const { changes, progress, undoUntil } = view;
  return (
    <>
      {progress === null && changes.length === 0 ? (
        <Empty title={say("licenses.nothing")} text={say("acts.licenses.same")} />
      ) : (
        <section className="card">
          {progress === null ? (
            <p className="sum">{say("licenses.planned", { n: holdersOf(changes) })}</p>
          ) : (
            <Progress progress={progress} />
          )}
          {changes.length === 0 ? null : <Changes changes={changes} />}
          {progress !== null &&
          progress.rollback === null &&
          undoUntil !== null &&
          undoUntil > now ? (
            <Rollback moveId={move.moveId} undoUntil={undoUntil} />
          ) : null}
        </section>
      )}
      {move.current === null ? null : <UserSearch moveId={move.moveId} />}
    </>
  );
}

function holdersOf(changes: LicensesView["changes"]): number {
  return changes.reduce((sum, { holders }) => sum + holders, 0);
}

interface ProgressProps {
  readonly progress: NonNullable<LicensesView["progress"]>;
}

function Progress({ progress }: ProgressProps) {
  const say = useSay();
  const { canaryAt, problems, rollback, verifiedAt, waves } = progress;
  return (
    <>
      {verifiedAt !== null ? (
        <p className="sum">{say("licenses.verified", { at: verifiedAt })}</p>
      ) : canaryAt !== null ? (
        <p className="sum">{say("licenses.ahead", { at: canaryAt })}</p>
      ) : null}
      <ul className="will">
        {waves.map((wave) => (
          <li key={wave.wave}>{say("licenses.wave", { ...wave })}</li>
        ))}
      </ul>
      <ul className="will">
        {problems.map(({ id, problem }) => (
          <li key={id}>{say("licenses.who", { id, why: say(`licenses.problem.${problem}`) })}</li>
        ))}
      </ul>
      {rollback !== null ? (
        <p>
          {rollback.doneAt === null
            ? say("licenses.rollback.running", { at: rollback.askedAt })
            : say("licenses.rollback.done", { at: rollback.doneAt })}
        </p>
      ) : null}
    </>
  );
}

/** By the plan: a row for all who get the same in one wave. */
function Changes({ changes }: Pick<LicensesView, "changes">) {
  const say = useSay();
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={say("licenses.changes")}>
      <table>
        <ChangeHead who={say("licenses.changes")} />
        <tbody>
          {changes.map((change, place) => (
            <tr key={place}>
              <td>
                {say(change.holder === "user" ? "desk.users" : "licenses.groups", {
                  n: change.holders,
                })}
              </td>
              <ChangeCells change={change} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RollbackProps {
  readonly moveId: string;
  readonly undoUntil: string;
}

function Rollback({ moveId, undoUntil }: RollbackProps) {
  const say = useSay();
  const [by, setBy] = useOwnName();
  const rollback = useAct(() =>
    call(rollbackLicenses, { params: { move: moveId }, body: { by: by.trim() } }),
  );
  return (
    <details>
      <summary>{say("acts.licenses.back")}</summary>
      <p>{say("licenses.undoUntil", { at: undoUntil })}</p>
      <p>{say("acts.licenses.backText")}</p>
      <OwnNameField name={by} onName={setBy} />
      <div className="actions">
        <Button
          disabledFocusable={by.trim() === "" || rollback.isPending}
          onClick={() => rollback.mutate(undefined)}
        >
          {say("acts.licenses.back")}
        </Button>
      </div>
      {rollback.error === null ? null : <ErrorBar error={rollback.error} />}
    </details>
  );
}
