// What stands around every screen: the sandbox's bar, the top bar, the way around, and what is wrong with the
// connection.

import { Link, Outlet } from "@tanstack/react-router";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { SandboxBar } from "../features/sandbox/sandbox-bar.tsx";
import { CustomersIcon, HomeIcon } from "@fluentui/react-icons";
import { useLive } from "../server/live.ts";
import { queries } from "../server/queries.ts";
import { useSay } from "../ui/say.ts";
import { LanguageChoice, ThemeChoice } from "./choices.tsx";

const furtherScreens = [
  "calendar",
  "approvals",
  "letters",
  "catalog",
  "activity",
  "settings",
] as const;

export function Shell() {
  const say = useSay();
  const goneSince = useLive(useQueryClient());
  const standing = useQuery(queries.standing);
  return (
    <>
      <a className="skip" href="#content">
        {say("console.skip")}
      </a>
      {standing.data?.cloud === "sandbox" ? <SandboxBar now={standing.data.now} /> : null}
      <header className="top">
        <Link to="/" className="wordmark">
          Handover
        </Link>
        <nav aria-label={say("console.nav.label")} className="ways">
          <Link to="/" activeOptions={{ exact: true }}>
            <HomeIcon />
            {say("console.nav.home")}
          </Link>
          <Link to="/customers">
            <CustomersIcon />
            {say("console.nav.customers")}
          </Link>
          {furtherScreens.map((screen) => (
            <Link key={screen} to={`/${screen}`}>
              {say(`pages.nav.${screen}`)}
            </Link>
          ))}
        </nav>
        <div className="choices">
          <LanguageChoice size="small" aria-label={say("console.language")} />
          <ThemeChoice size="small" aria-label={say("console.theme")} />
        </div>
      </header>
      {goneSince === null ? null : (
        <div className="gone" role="status">
          {say("console.live.gone", { since: goneSince.toISOString() })}
        </div>
      )}
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
