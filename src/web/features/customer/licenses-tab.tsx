// Users whose licenses change: how far they have come, who needs a person's hand, and the way back while there is one.

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
  const { progress, undoUntil } = view;
  if (progress === null) {
    return <Empty title={say("licenses.nothing")} text={say("acts.licenses.same")} />;
  }
  const { canaryAt, problems, rollback, verifiedAt, waves } = progress;
  return (
    <section className="card">
      <ul className="will">
        {waves.map((wave) => (
          <li key={wave.wave}>{say("licenses.wave", { ...wave })}</li>
        ))}
      </ul>
      {verifiedAt !== null ? (
        <p className="sum">{say("licenses.verified", { at: verifiedAt })}</p>
      ) : canaryAt !== null ? (
        <p className="sum">{say("licenses.ahead", { at: canaryAt })}</p>
      ) : null}
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
      {rollback === null && undoUntil !== null && undoUntil > now ? (
        <Rollback moveId={move.moveId} undoUntil={undoUntil} />
      ) : null}
    </section>
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
