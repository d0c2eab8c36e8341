// One field for going anywhere: screens, acts, customers, codes. Whatever it reaches can be reached without it.

import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useIntl } from "react-intl";
import { z } from "zod";
import { remember, remembered } from "../../app/remember.ts";
import { queries } from "../../server/queries.ts";
import { useSay } from "../../ui/say.ts";
import {
  codeEntries,
  customerEntry,
  entriesOf,
  found,
  idEntry,
  isLikeId,
  userEntries,
  type Entry,
} from "./entries.ts";
import "./palette.css";

const RECENT_MAX = 5;

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
  const all = useMemo(() => {
    const domain = /^\/customers\/([^/]+)$/.exec(pathname)?.[1];
    const here = customers?.find((row) => row.domain === domain) ?? null;
    const people = customers?.map((row) => customerEntry(say, row)) ?? [];
    return [...entriesOf(say, here), ...people, ...codeEntries(say, messages)];
  }, [customers, messages, pathname, say]);
  const wanted = useDeferredValue(typed.trim());
  const ids = useQuery({ ...queries.ids(wanted), enabled: isLikeId(wanted) }).data;
  return useMemo(() => {
    if (typed.trim() !== "") {
      const known = isLikeId(typed) ? (ids ?? []).map((each) => idEntry(say, each)) : [];
      const users = userEntries(say, customers ?? [], typed);
      return found([...known, ...users, ...all], typed, say.locale);
    }
    const recent = recentOnes().flatMap((href) => all.find((entry) => entry.href === href) ?? []);
    return recent.length > 0 ? recent : found(all, "", say.locale);
  }, [all, customers, ids, typed, say]);
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
