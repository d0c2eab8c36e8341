// Days on which nothing is ordered; brought as a calendar file or a CSV.

import { Button } from "@fluentui/react-button";
import type { z } from "zod";
import { changePolicy, importFreezes, type showPolicy } from "#contract/routes/policy.ts";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { FileChoice } from "../../ui/file-choice.tsx";
import { useOwnName } from "../../ui/own-name.tsx";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

interface FreezesProps {
  readonly freezes: z.infer<typeof showPolicy.response>["policy"]["freezes"];
}

export function Freezes({ freezes }: FreezesProps) {
  const say = useSay();
  const [by] = useOwnName();
  const owner = by.trim() === "" ? say("settings.title") : by.trim();
  const add = useAct((text: string) => call(importFreezes, { body: { by: owner, text } }));
  const remove = useAct((gone: string) => {
    const left = freezes.filter(({ from }) => from !== gone);
    return call(changePolicy, { body: { by: owner, changes: { freezes: left.map(asChange) } } });
  });
  return (
    <section className="card" aria-labelledby="freezes">
      <h2 className="minor" id="freezes">
        {say("settings.freezes.title")}
      </h2>
      {freezes.length === 0 ? (
        <p>{say("settings.freezes.none")}</p>
      ) : (
        <ul className="will">
          {freezes.map(({ from, to, name = "" }) => (
            <li key={`${from} ${name}`}>
              <span>{say("policy.freeze", { from, to, name })}</span>
              <Button
                size="small"
                disabledFocusable={remove.isPending}
                aria-label={say("acts.freeze.removeOf", {
                  freeze: say("policy.freeze", { from, to, name }),
                })}
                onClick={() => remove.mutate(from)}
              >
                {say("acts.freeze.remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FileChoice
        label={say("settings.freezes.add")}
        accept=".ics,.csv,text/calendar,text/csv"
        onFiles={([file]) => void file.text().then((text) => add.mutate(text))}
      />
      <div role="status">
        {add.data === undefined ? null : (
          <>
            <p>{say("policy.freezesAdded", { n: add.data.added })}</p>
            {add.data.refused.map(({ line, why }) => (
              <p key={line}>
                {say("policy.freezeRefused", { line, why: say(`policy.refused.${why}`) })}
              </p>
            ))}
          </>
        )}
      </div>
      {add.error === null ? null : <ErrorBar error={add.error} />}
      {remove.error === null ? null : <ErrorBar error={remove.error} />}
    </section>
  );
}

function asChange({ name = "", ...span }: FreezesProps["freezes"][number]) {
  return { ...span, name };
}
