// What can be bought: the versions that were imported, what changed between them, and one SKU with its substitute.

import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { importCatalogFile, syncCatalog } from "#contract/routes/catalog.ts";
import type { CatalogImport } from "#contract/catalog-views.ts";
import { ImportIcon } from "@fluentui/react-icons";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { Empty } from "../../ui/empty.tsx";
import { FileChoice } from "../../ui/file-choice.tsx";
import { Page } from "../../ui/page.tsx";
import { ErrorBar, Reading } from "../../ui/reading.tsx";
import { useSay, type Say } from "../../ui/say.ts";
import { CatalogVersions } from "./catalog-versions.tsx";
import { countsText, kindText } from "./catalog-text.ts";
import { SkuSearch } from "./sku-search.tsx";

export function CatalogPage() {
  const say = useSay();
  const { sku, to } = useSearch({ from: "/catalog" });
  const versions = useQuery(queries.catalogVersions);
  const sync = useAct(async () => Object.values(await call(syncCatalog)));
  const read = useAct(async (file: File) => [
    await call(importCatalogFile, { query: { fileName: file.name }, body: file }),
  ]);
  return (
    <Page
      title={say("pages.catalog.title")}
      about={say("pages.catalog.about")}
      actions={
        <ImportActions
          isReading={sync.isPending || read.isPending}
          onFile={(file) => read.mutate(file)}
          onSync={() => sync.mutate(undefined)}
        />
      }
    >
      <div role="status">
        {sync.isPending ? <p>{say("pages.catalog.reading")}</p> : null}
        {read.isPending ? <p>{say("catalog.import.running")}</p> : null}
        {[...(sync.data ?? []), ...(read.data ?? [])].map((done) => (
          <MessageBar key={done.version} intent="success" layout="multiline">
            <MessageBarBody>{importText(say, done)}</MessageBarBody>
          </MessageBar>
        ))}
      </div>
      {sync.error === null ? null : <ErrorBar error={sync.error} />}
      {read.error === null ? null : <ErrorBar error={read.error} />}
      <SkuSearch key={sku ?? ""} sku={sku} />
      <Reading query={versions}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty
              title={say("pages.catalog.empty.title")}
              text={say("pages.catalog.empty.text")}
            />
          ) : (
            <CatalogVersions rows={rows} compared={to} />
          )
        }
      </Reading>
    </Page>
  );
}

interface ImportActionsProps {
  readonly isReading: boolean;
  readonly onFile: (file: File) => void;
  readonly onSync: () => void;
}

function ImportActions({ isReading, onFile, onSync }: ImportActionsProps) {
  const say = useSay();
  return (
    <>
      <FileChoice
        label={say("pages.catalog.choose")}
        accept=".csv,.zip"
        button={{ icon: <ImportIcon />, disabledFocusable: isReading }}
        onFiles={([file]) => onFile(file)}
      />
      <Button appearance="primary" disabledFocusable={isReading} onClick={onSync}>
        {say("pages.catalog.sync")}
      </Button>
    </>
  );
}

function importText(say: Say, done: CatalogImport): string {
  const { added, removed, modified } = done;
  const shared = { kind: kindText(say, done), counts: countsText(say, done) };
  if (!done.changed) return say("catalog.import.same", shared);
  return done.previousVersion === null
    ? say("catalog.import.first", shared)
    : say("catalog.import.changed", { ...shared, added, removed, modified });
}
