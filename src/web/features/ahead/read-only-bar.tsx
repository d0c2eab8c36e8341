// Where nothing is written at Microsoft, every screen says so: what looks done elsewhere is not done here.

import { LinkButton } from "../../ui/link-button.tsx";
import { useSay } from "../../ui/say.ts";

export function ReadOnlyBar() {
  const say = useSay();
  return (
    <div className="read-only" role="status">
      {say("ahead.bar")} <LinkButton to="/look-ahead">{say("ahead.open")}</LinkButton>
    </div>
  );
}
