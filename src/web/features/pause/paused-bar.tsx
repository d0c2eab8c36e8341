// Says that moves are paused and lets them go on: there is nothing to read before that, and it can be paused again.

import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-message-bar";
import { resumeMoves } from "#contract/routes/pauses.ts";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { OwnNameField, useOwnName } from "../../ui/own-name.tsx";
import { ErrorBar } from "../../ui/reading.tsx";

interface PausedBarProps {
  readonly text: string;
  readonly act: string;
  readonly moves: "all" | readonly string[];
}

export function PausedBar({ text, act, moves }: PausedBarProps) {
  const [by, setBy] = useOwnName();
  const resume = useAct(() =>
    call(resumeMoves, {
      body: { moves: moves === "all" ? moves : [...moves], by: by.trim() },
    }),
  );
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {text}
          <OwnNameField name={by} onName={setBy} />
        </MessageBarBody>
        <MessageBarActions>
          <Button
            disabledFocusable={by.trim() === "" || resume.isPending}
            onClick={() => resume.mutate(undefined)}
          >
            {act}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {resume.error === null ? null : <ErrorBar error={resume.error} />}
    </>
  );
}
