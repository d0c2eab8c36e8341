// What stands around every screen: the sandbox's bar, the top bar, the way around, and what is wrong with the
// connection.

import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { SandboxBar } from "../features/sandbox/sandbox-bar.tsx";
import { CustomersIcon, HomeIcon, SearchIcon } from "@fluentui/react-icons";
import { useShortcuts } from "../features/keys/shortcuts.ts";
import { usePaletteKey } from "../features/palette/palette-key.ts";
import { onTour, tourProgress } from "../features/tour/tour-state.ts";
import { LiveGone, useLive } from "../server/live.ts";
import { lastList } from "../features/customers/list/last-list.ts";
import { queries } from "../server/queries.ts";
import { useSay } from "../ui/say.ts";
import { wordsOfAllScreens } from "./words.ts";
import { LanguageChoice, ThemeChoice } from "./choices.tsx";

const furtherScreens = [
  "calendar",
  "approvals",
  "letters",
  "catalog",
  "activity",
  "settings",
] as const;

/** Loaded when somebody wants it. */
const Tour = lazy(async () => {
  const [{ Tour: content }] = await Promise.all([
    import("../features/tour/tour.tsx"),
    wordsOfAllScreens(),
  ]);
  return { default: content };
});

/** Loaded with the first key that asks for it. */
const Palette = lazy(async () => {
  const [{ Palette: content }] = await Promise.all([
    import("../features/palette/palette.tsx"),
    wordsOfAllScreens(),
  ]);
  return { default: content };
});

const ShortcutSheet = lazy(async () => {
  const [{ ShortcutSheet: content }] = await Promise.all([
    import("../features/keys/shortcut-sheet.tsx"),
    wordsOfAllScreens(),
  ]);
  return { default: content };
});

/** Most servers may write: its words are no part of what everybody loads first. */
const ReadOnlyBar = lazy(async () => {
  const [{ ReadOnlyBar: bar }] = await Promise.all([
    import("../features/ahead/read-only-bar.tsx"),
    wordsOfAllScreens(),
  ]);
  return { default: bar };
});

export function Shell() {
  const say = useSay();
  const goneSince = useLive(useQueryClient());
  const standing = useQuery(queries.standing);
  const progress = useSyncExternalStore(onTour, tourProgress);
  return (
    <>
      <a className="skip" href="#content">
        {say("console.skip")}
      </a>
      {standing.data?.cloud === "sandbox" ? <SandboxBar now={standing.data.now} /> : null}
      {standing.data?.readOnly === true ? (
        <Suspense fallback={null}>
          <ReadOnlyBar />
        </Suspense>
      ) : null}
      <header className="top">
        <Link to="/" className="wordmark">
          Handover
        </Link>
        <Ways />
        <div className="choices">
          <PaletteOpener />
          <LanguageChoice size="small" aria-label={say("console.language")} />
          <ThemeChoice size="small" aria-label={say("console.theme")} />
        </div>
      </header>
      {goneSince === null ? null : (
        <div className="gone" role="status">
          {say("console.live.gone", { since: goneSince.toISOString() })}
        </div>
      )}
      {progress === null || standing.data?.cloud !== "sandbox" ? null : (
        <Suspense fallback={null}>
          <Tour progress={progress} />
        </Suspense>
      )}
      <main id="content" tabIndex={-1}>
        <LiveGone.Provider value={goneSince}>
          <Outlet />
        </LiveGone.Provider>
      </main>
      <Shortcuts />
    </>
  );
}

/** Where one can go, and how much waits there. */
function Ways() {
  const say = useSay();
  const toDo = useQuery(queries.toDo);
  const { pathname } = useLocation();
  const ways = useRef<HTMLElement>(null);
  // On a phone the ways scroll in one line: where one is stays in view.
  useEffect(() => {
    ways.current?.querySelector(".active")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [pathname]);
  return (
    <nav ref={ways} aria-label={say("console.nav.label")} className="ways">
      <Link to="/" activeOptions={{ exact: true }}>
        <HomeIcon />
        {say("console.nav.home")}
      </Link>
      <Link
        to="/customers"
        search={pathname === "/customers" ? {} : lastList()}
        activeOptions={{ includeSearch: false }}
      >
        <CustomersIcon />
        {say("console.nav.customers")}
      </Link>
      {furtherScreens.map((screen) => (
        <Link key={screen} to={`/${screen}`}>
          {say(`pages.nav.${screen}`)}
          {screen === "approvals" || screen === "letters" ? (
            <Count n={toDo.data?.[screen] ?? 0} />
          ) : null}
        </Link>
      ))}
    </nav>
  );
}

/** How much of it waits for a person; never for news. */
function Count({ n }: { readonly n: number }) {
  const say = useSay();
  if (n === 0) return null;
  return (
    <span className="count">
      <span aria-hidden="true">{say.number(n)}</span>
      <span className="unseen">{say("console.nav.waiting", { n })}</span>
    </span>
  );
}

function PaletteOpener() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  usePaletteKey(open);
  return (
    <>
      <button type="button" className="palette-open" onClick={open}>
        <SearchIcon />
        <span className="unseen">{say("console.palette")}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

function Shortcuts() {
  const [isShown, show] = useState(false);
  const open = useCallback(() => show(true), []);
  useShortcuts(open);
  return isShown ? (
    <Suspense fallback={null}>
      <ShortcutSheet onClose={() => show(false)} />
    </Suspense>
  ) : null;
}
