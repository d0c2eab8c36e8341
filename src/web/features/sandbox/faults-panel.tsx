// What can be made to go wrong at Microsoft: the next calls meet it, whatever they are.

import { Button } from "@fluentui/react-button";
import { injectFault, SandboxFault } from "#contract/routes/sandbox.ts";
import { call } from "../../server/call.ts";
import { useAct } from "../../server/queries.ts";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

export function FaultsPanel() {
  const say = useSay();
  const inject = useAct((fault: SandboxFault) => call(injectFault, { body: { fault } }));
  return (
    <div className="sandbox-panel">
      <h2 className="minor">{say("play.faults")}</h2>
      <div className="sandbox-acts">
        {SandboxFault.options.map((fault) => (
          <Button
            key={fault}
            size="small"
            disabledFocusable={inject.isPending}
            onClick={() => inject.mutate(fault)}
          >
            {say(`play.fault.${fault}`)}
          </Button>
        ))}
      </div>
      <p role="status">
        {inject.data === undefined ? null : say("play.faultsLeft", { n: inject.data.left })}
      </p>
      {inject.error === null ? null : <ErrorBar error={inject.error} />}
    </div>
  );
}
