// What was handled without anybody, and what went wrong and is tried again.

import type { z } from "zod";
import { WarningIcon } from "@fluentui/react-icons";
import type { showBoard } from "#contract/routes/board.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { useSay } from "../../ui/say.ts";

export function Lately({ failed, letters, writes }: z.infer<typeof showBoard.response>["lately"]) {
  const say = useSay();
  return (
    <div className="card lately">
      <p>{say("board.lately", { letters, writes })}</p>
      {failed === 0 ? null : (
        <p>
          <WarningIcon /> {say("board.failed", { n: failed })}
        </p>
      )}
      <LinkButton to="/activity">{say("pages.activity.title")}</LinkButton>
    </div>
  );
}
