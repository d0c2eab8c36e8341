import { useEffect } from "react";
import { isTyping } from "../../ui/is-typing.ts";
import { areOn } from "../keys/shortcuts.ts";

/** Ctrl or ⌘ with K, anywhere; "/" where nobody is typing, as long as single letters are on. */
export function usePaletteKey(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isChord = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      const isSlash = event.key === "/" && areOn() && !isTyping(event.target);
      if (event.defaultPrevented || (!isChord && !isSlash)) return;
      event.preventDefault();
      open();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [open]);
}
