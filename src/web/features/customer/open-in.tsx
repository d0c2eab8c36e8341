// The way from here to the same customer at Microsoft.

import { useQuery } from "@tanstack/react-query";
import { queries } from "../../server/queries.ts";
import { useSay } from "../../ui/say.ts";
import { portalAddress, portals } from "./portals.ts";

export function OpenIn({ tenantId }: { readonly tenantId: string }) {
  const say = useSay();
  const isSandbox = useQuery(queries.standing).data?.cloud === "sandbox";
  return (
    <details className="open-in">
      <summary>{say("desk.openIn.title")}</summary>
      {isSandbox ? <p className="secondary">{say("desk.openIn.sandbox")}</p> : null}
      <ul>
        {portals.map((portal) => (
          <li key={portal}>
            <a href={portalAddress(portal, tenantId)} target="_blank" rel="noreferrer">
              {say(`desk.openIn.${portal}`)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
