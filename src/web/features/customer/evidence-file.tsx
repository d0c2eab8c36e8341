// The file by which somebody attested that a step was done, to be kept or looked at.

import { Button } from "@fluentui/react-button";
import { showEvidence } from "#contract/routes/human-steps.ts";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { download } from "../../ui/download.ts";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

interface EvidenceFileProps {
  readonly humanStepId: string;
  readonly fileName: string;
}

export function EvidenceFile({ humanStepId, fileName }: EvidenceFileProps) {
  const say = useSay();
  const save = useAct(async () => {
    const { contentBase64 } = await call(showEvidence, { params: { humanStepId } });
    const bytes = Uint8Array.from(atob(contentBase64), (character) => character.charCodeAt(0));
    download(fileName, "application/octet-stream", bytes);
  });
  return (
    <>
      <Button
        size="small"
        disabledFocusable={save.isPending}
        onClick={() => save.mutate(undefined)}
      >
        {say("acts.evidence.show", { file: fileName })}
      </Button>
      {save.error === null ? null : <ErrorBar error={save.error} />}
    </>
  );
}
