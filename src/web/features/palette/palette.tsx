// One field for going anywhere: screens, acts, customers, codes. Whatever it reaches can be reached without it.

import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useIntl } from "react-intl";
import { z } from "zod";
import { remember, remembered } from "../../app/remember.ts";
import { queries } from "../../server/queries.ts";
import { useSay } from "../../ui/say.ts";
import { useSettled } from "../../ui/use-settled.ts";
import {
  addressEntry,
  codeEntries,
  customerEntry,
  customersOfAddress,
  entriesOf,
  found,
  idEntry,
  isLikeId,
  userEntry,
  type Entry,
} from "./entries.ts";
import "./palette.css";

const RECENT_MAX = 5;
const USER_TEXT_MIN = 3;
/** Microsoft is asked once somebody pauses in typing. */
const SETTLED_MS = 300;

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const [place, setPlace] = useState(0);
  const entries = useEntries(typed);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const chosen = entries[Math.min(place, entries.length - 1)];
  const go = ({ href }: Entry) => {
    keepRecent(href);
    onClose();
    void navigate({ href });
  };
  return (
    <dialog ref={dialog} className="palette" aria-label={say("console.palette")} onClose={onClose}>
      <input
        role="combobox"
        aria-label={say("console.palette")}
        aria-expanded={entries.length > 0}
        aria-controls="palette-entries"
        aria-activedescendant={
          chosen === undefined ? undefined : `palette-${entries.indexOf(chosen)}`
        }
        placeholder={say("desk.palette.placeholder")}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setPlace(0);
        }}
        onKeyDown={(event) => {
          const { key } = event;
          if (key === "ArrowDown") setPlace((place + 1) % Math.max(1, entries.length));
          else if (key === "ArrowUp")
            setPlace((place - 1 + entries.length) % Math.max(1, entries.length));
          else if (key === "Enter" && chosen !== undefined) go(chosen);
          else return;
          event.preventDefault();
        }}
      />
      <p role="status" className="secondary">
        {say("desk.palette.found", { n: entries.length })}
      </p>
      <div role="listbox" id="palette-entries" aria-label={say("console.palette")}>
        {entries.map((entry, index) => (
          // The field above has the focus and the keys.
          <button
            type="button"
            key={`${entry.href} ${entry.about}`}
            id={`palette-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={entry === chosen}
            onClick={() => go(entry)}
          >
            <span>{entry.title}</span>
            <span className="secondary">{entry.about}</span>
          </button>
        ))}
      </div>
    </dialog>
  );
}

function useEntries(typed: string): readonly Entry[] {
  const say = useSay();
  const { messages } = useIntl();
  const { pathname } = useLocation();
  const customers = useQuery(queries.customers).data;
  const domain = /^\/customers\/([^/]+)$/.exec(pathname)?.[1];
  const here = customers?.find((row) => row.domain === domain) ?? null;
  const all = useMemo(() => {
    const people = customers?.map((row) => customerEntry(say, row)) ?? [];
    return [...entriesOf(say, here), ...people, ...codeEntries(say, messages)];
  }, [customers, here, messages, say]);
  const wanted = useDeferredValue(typed.trim());
  const settled = useSettled(wanted, SETTLED_MS);
  const addressed = useMemo(
    () => customersOfAddress(customers ?? [], settled),
    [customers, settled],
  );
  const [only, second] = addressed;
  const searched = only !== undefined && second === undefined ? only : here;
  const users = useQuery({
    ...queries.users(searched?.domain ?? "", settled),
    enabled: searched !== null && settled.length >= USER_TEXT_MIN,
    retry: false,
  }).data;
  const ids = useQuery({ ...queries.ids(wanted), enabled: isLikeId(wanted) }).data;
  return useMemo(() => {
    if (typed.trim() !== "") {
      const known = isLikeId(typed) ? (ids ?? []).map((each) => idEntry(say, each)) : [];
      const people =
        searched === null ? [] : (users ?? []).map((user) => userEntry(searched, user));
      const addresses = addressed.map((row) => addressEntry(say, row, typed));
      return found([...known, ...people, ...addresses, ...all], typed, say.locale);
    }
    const recent = recentOnes().flatMap((href) => all.find((entry) => entry.href === href) ?? []);
    return recent.length > 0 ? recent : found(all, "", say.locale);
  }, [addressed, all, ids, searched, typed, say, users]);
}

const Recent = z.array(z.string());

function recentOnes(): readonly string[] {
  try {
    return Recent.safeParse(JSON.parse(remembered("recent") ?? "[]")).data ?? [];
  } catch {
    return [];
  }
}

function keepRecent(href: string): void {
  const others = recentOnes().filter((each) => each !== href);
  remember("recent", JSON.stringify([href, ...others].slice(0, RECENT_MAX)));
}
