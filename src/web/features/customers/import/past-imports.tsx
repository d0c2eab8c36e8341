// The imports so far, and the undoing of one: who goes, who stays and why, before anything is removed.

import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { undoImport } from "#contract/routes/imports.ts";
import { call } from "../../../server/call.ts";
import { queries, useAct } from "../../../server/queries.ts";
import { Decision, DecisionDrawer } from "../../../ui/decision-drawer.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import { Reading } from "../../../ui/reading.tsx";
import { useSay } from "../../../ui/say.ts";

const NAMES_SHOWN = 12;

/** `onUndone`: one of them was undone just now. */
export function PastImports({ onUndone }: { readonly onUndone: () => void }) {
  const say = useSay();
  const imports = useQuery(queries.imports);
  const { undo } = useSearch({ from: "/customers/import" });
  const navigate = useNavigate({ from: "/customers/import" });
  const undone = imports.data?.find(({ importId }) => importId === undo);
  if (imports.data?.length === 0) return null;
  return (
    <section className="card" aria-labelledby="past-imports">
      <h2 id="past-imports">{say("undo.title")}</h2>
      <p className="secondary">{say("undo.about")}</p>
      <Reading query={imports} lines={3}>
        {(rows) => (
          <ul className="will past-imports">
            {rows.map(({ customers, importId, importedAt, refused, rows: n, undoneAt }) => (
              <li key={importId}>
                <span>{say("undo.listed", { at: importedAt, customers, refused, rows: n })}</span>
                {undoneAt === null ? null : (
                  <span className="secondary">{say("undo.undoneAt", { at: undoneAt })}</span>
                )}
                {customers === 0 ? null : (
                  <LinkButton
                    to="/customers/import"
                    search={{ undo: importId }}
                    aria-label={`${say("undo.open")} · ${say("undo.openOf", { at: importedAt })}`}
                  >
                    {say("undo.open")}
                  </LinkButton>
                )}
              </li>
            ))}
          </ul>
        )}
      </Reading>
      {undone === undefined ? null : (
        <UndoDrawer
          title={say("undo.openOf", { at: undone.importedAt })}
          importId={undone.importId}
          onUndone={onUndone}
          onClose={() => void navigate({ search: {} })}
        />
      )}
    </section>
  );
}

interface UndoDrawerProps {
  readonly title: string;
  readonly importId: string;
  readonly onUndone: () => void;
  readonly onClose: () => void;
}

function UndoDrawer({ title, importId, onClose, onUndone }: UndoDrawerProps) {
  const say = useSay();
  const consequences = useQuery(queries.undoConsequences(importId));
  const undo = useAct((by: string) =>
    call(undoImport, { params: { import: importId }, body: { by } }),
  );
  const close = () => {
    onClose();
    if (undo.data !== undefined) onUndone();
  };
  const count = consequences.data?.removed.length ?? 0;
  return (
    <DecisionDrawer title={title} onClose={close}>
      <Decision
        act={undo}
        done={say("undo.removed", { n: undo.data?.removed.length ?? 0 })}
        notNow={say("undo.not")}
        choices={[
          {
            label: say("undo.act", { n: count }),
            isPossible: count > 0,
            choose: undo.mutate,
          },
        ]}
        onClose={close}
      >
        {undo.data === undefined ? (
          <Reading query={consequences} lines={4}>
            {({ removed, stay }) => (
              <>
                <h3>{say("undo.would", { n: removed.length })}</h3>
                <Names names={removed.map(({ companyName }) => [companyName, null])} />
                {removed.length === 0 ? null : <p>{say("undo.what")}</p>}
                {stay.length === 0 ? null : <h3>{say("undo.stay", { n: stay.length })}</h3>}
                <Names
                  names={stay.map(({ because, companyName }) => [
                    companyName,
                    say(`undo.because.${because}`),
                  ])}
                />
              </>
            )}
          </Reading>
        ) : null}
      </Decision>
    </DecisionDrawer>
  );
}

function Names({ names }: { readonly names: readonly (readonly [string, string | null])[] }) {
  const say = useSay();
  const hidden = names.length - NAMES_SHOWN;
  return (
    <ul className="will">
      {names.slice(0, NAMES_SHOWN).map(([name, why], index) => (
        <li key={`${name} ${index}`}>
          <strong>{name}</strong>
          {why === null ? null : <span>{why}</span>}
        </li>
      ))}
      {hidden > 0 ? <li className="secondary">{say("undo.more", { n: hidden })}</li> : null}
    </ul>
  );
}
