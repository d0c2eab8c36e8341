// The versions of the catalogue, and what one changed against the one before it.

import { useQuery } from "@tanstack/react-query";
import type { CatalogComparison, CatalogVersionRow } from "#contract/catalog-views.ts";
import { queries } from "../../server/queries.ts";
import { Badge } from "../../ui/badge.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { countsText, kindText } from "./catalog-text.ts";

const SHOWN_OF_EACH = 50;

interface CatalogVersionsProps {
  /** The one adopted last first. */
  readonly rows: readonly CatalogVersionRow[];
  /** The version that is compared with the one before it. */
  readonly compared: string | undefined;
}

export function CatalogVersions({ rows, compared }: CatalogVersionsProps) {
  const say = useSay();
  const later = rows.find(({ version }) => version === compared);
  const earlier = later === undefined ? undefined : versionBefore(later, rows);
  return (
    <section className="card" aria-labelledby="versions">
      <h2 id="versions">{say("pages.catalog.versions")}</h2>
      <p className="secondary">
        {say("pages.catalog.sum", {
          n: rows.length,
          current: rows.filter(({ current }) => current).length,
        })}
      </p>
      <ul className="versions">
        {rows.map((row) => (
          <li key={row.version}>
            <span className="name">{kindText(say, row)}</span>
            <span>{countsText(say, row.counts)}</span>
            <span className="secondary">
              {row.fileName === "" ? null : `${row.fileName} · `}
              <time dateTime={row.importedAt}>{say.time(row.importedAt)}</time>
            </span>
            <span className="actions">
              {row.current ? <Badge tone="done">{say("catalog.list.current")}</Badge> : null}
              {versionBefore(row, rows) === undefined ? null : (
                <LinkButton to="/catalog" search={{ to: row.version }} resetScroll={false}>
                  {say("pages.catalog.compare")}
                </LinkButton>
              )}
            </span>
          </li>
        ))}
      </ul>
      {later === undefined || earlier === undefined ? null : (
        <Comparison from={earlier.version} to={later.version} />
      )}
    </section>
  );
}

function versionBefore(
  { version, kind, scope, importedAt }: CatalogVersionRow,
  rows: readonly CatalogVersionRow[],
): CatalogVersionRow | undefined {
  return rows
    .filter((row) => row.version !== version && row.kind === kind && row.scope === scope)
    .filter((row) => row.importedAt < importedAt)
    .toSorted((a, b) => (a.importedAt < b.importedAt ? 1 : -1))[0];
}

function Comparison({ from, to }: { readonly from: string; readonly to: string }) {
  const say = useSay();
  const comparison = useQuery(queries.catalogComparison(from, to));
  return (
    <>
      <h3>{say("pages.catalog.compared")}</h3>
      <Reading query={comparison}>{(found) => <Differences found={found} />}</Reading>
    </>
  );
}

function Differences({ found }: { readonly found: CatalogComparison }) {
  const say = useSay();
  const { added, removed, changed } = found;
  if (added.length + removed.length + changed.length === 0) {
    return <p>{say("catalog.diff.none")}</p>;
  }
  return (
    <>
      <Entries group="added" entries={added} />
      <Entries group="removed" entries={removed} />
      <Entries group="changed" entries={changed} />
    </>
  );
}

interface EntriesProps {
  readonly group: "added" | "removed" | "changed";
  readonly entries: readonly {
    readonly key: string;
    readonly title: string;
    readonly changes?: readonly ChangeProps[];
  }[];
}

function Entries({ group, entries }: EntriesProps) {
  const say = useSay();
  if (entries.length === 0) return null;
  return (
    <>
      <h4>{say(`catalog.diff.${group}`, { n: entries.length })}</h4>
      <ul className="will">
        {entries.slice(0, SHOWN_OF_EACH).map(({ key, title, changes = [] }) => (
          <li key={key}>
            <strong>{title}</strong>
            {changes.map((change) => (
              <Change key={change.field} {...change} />
            ))}
          </li>
        ))}
      </ul>
      {entries.length > SHOWN_OF_EACH ? (
        <p className="secondary">
          {say("pages.catalog.notShown", { n: entries.length - SHOWN_OF_EACH })}
        </p>
      ) : null}
    </>
  );
}

type ChangeProps = CatalogComparison["changed"][number]["changes"][number];

function Change({ field, before, after }: ChangeProps) {
  const say = useSay();
  const name = say.code(`catalog.field.${field.split(" ")[0]}`);
  if (before === null)
    return <span>{say("catalog.diff.gained", { field: name, after: after ?? "" })}</span>;
  if (after === null) return <span>{say("catalog.diff.lost", { field: name, before })}</span>;
  return <span>{say("catalog.diff.turned", { field: name, before, after })}</span>;
}
