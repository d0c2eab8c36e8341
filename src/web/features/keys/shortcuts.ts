// Single letters that go somewhere or act on a row, where nobody is typing and nothing is open over the page. Somebody
// who speaks to the computer, or whose hand trembles, can switch them off (WCAG 2.1.4).

import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { isTyping } from "../../ui/is-typing.ts";
import { remember, remembered } from "../../app/remember.ts";

/** After "g". */
const goals = { h: "/", c: "/customers", a: "/approvals", l: "/letters" } as const;

const ROW_LINKS = "main a.name, main .letters li a";
const OPEN_OVER_PAGE = "dialog[open], [aria-modal='true']";
/** How long after "g" the second letter belongs to it. */
const CHORD_MS = 2_000;

export function useShortcutsOn(): readonly [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(areOn);
  const choose = (next: boolean) => {
    remember("shortcuts", next ? "on" : "off");
    setOn(next);
  };
  return [isOn, choose];
}

export function areOn(): boolean {
  return remembered("shortcuts") !== "off";
}

/** `showSheet` opens the list of them. */
export function useShortcuts(showSheet: () => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    let goneAt = -Infinity;
    const onKey = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, key, metaKey, target, timeStamp } = event;
      if (event.defaultPrevented || altKey || ctrlKey || metaKey || isTyping(target)) return;
      if (!areOn() || document.querySelector(OPEN_OVER_PAGE) !== null) return;
      const isSecond = timeStamp - goneAt < CHORD_MS;
      goneAt = key === "g" ? timeStamp : -Infinity;
      const goal = isSecond ? goalOf(key) : undefined;
      if (goal !== undefined) void navigate({ to: goal });
      else if (key === "?") showSheet();
      else if (!actOnRows(key)) return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [navigate, showSheet]);
}

function goalOf(key: string): (typeof goals)[keyof typeof goals] | undefined {
  return Object.entries(goals).find(([letter]) => letter === key)?.[1];
}

/** Whether there was something to act on. */
function actOnRows(key: string): boolean {
  const links = [...document.querySelectorAll<HTMLElement>(ROW_LINKS)].filter(
    (link) => link.offsetParent !== null,
  );
  const place = links.findIndex((link) => rowOf(link)?.contains(document.activeElement));
  const row = links[place] === undefined ? null : rowOf(links[place]);
  switch (key) {
    case "j":
      return isThere(links[place + 1], (link) => link.focus());
    case "k":
      return isThere(links[place - 1], (link) => link.focus());
    case "x":
      return isThere(row?.querySelector<HTMLElement>("input[type=checkbox]"), (box) => box.click());
    case "h":
      return isThere(row?.querySelector<HTMLElement>("select"), (choice) => choice.focus());
    default:
      return false;
  }
}

function rowOf(link: HTMLElement): HTMLElement | null {
  return link.closest<HTMLElement>("li, [role='row']");
}

function isThere<T>(found: T | null | undefined, act: (found: T) => void): boolean {
  if (found === null || found === undefined) return false;
  act(found);
  return true;
}
