// What stands around every screen: the sandbox's bar, the top bar, the way around, and what is wrong with the
// connection.

import { Select } from "@fluentui/react-select";
import { Link, Outlet } from "@tanstack/react-router";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { languages } from "#phrases/languages.ts";
import { SandboxBar } from "../features/sandbox/sandbox-bar.tsx";
import { CustomersIcon, HomeIcon } from "@fluentui/react-icons";
import { useLive } from "../server/live.ts";
import { queries } from "../server/queries.ts";
import { useSay } from "../ui/say.ts";
import { ownNames } from "../ui/languages.ts";
import { useLanguage } from "./language.tsx";
import { themes, useTheme } from "./theme.tsx";

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
          <LanguageChoice />
          <ThemeChoice />
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

function LanguageChoice() {
  const say = useSay();
  const { language, choose } = useLanguage();
  return (
    <Select
      size="small"
      aria-label={say("console.language")}
      value={language}
      onChange={(_event, { value }) => {
        const chosen = languages.find((known) => known === value);
        if (chosen !== undefined) choose(chosen);
      }}
    >
      {languages.map((each) => (
        <option key={each} value={each}>
          {ownNames[each]}
        </option>
      ))}
    </Select>
  );
}

function ThemeChoice() {
  const say = useSay();
  const { theme, choose } = useTheme();
  return (
    <Select
      size="small"
      aria-label={say("console.theme")}
      value={theme}
      onChange={(_event, { value }) => {
        const chosen = themes.find((known) => known === value);
        if (chosen !== undefined) choose(chosen);
      }}
    >
      {themes.map((each) => (
        <option key={each} value={each}>
          {say(`console.theme.${each}`)}
        </option>
      ))}
    </Select>
  );
}
