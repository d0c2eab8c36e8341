import { useEffect, useRef, useState } from "react";

/** For what opens over a page: once it is closed, the focus goes back to what opened it, or to the page's title. */
export function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => {
    window.clearTimeout(timer.current);
    return () => {
      const isThere = opener instanceof HTMLElement && opener !== document.body;
      // After the page behind it can be reached again.
      timer.current = window.setTimeout(() => {
        showPage();
        const target = isThere && opener.isConnected ? opener : document.querySelector("h1");
        target?.focus({ preventScroll: true });
      });
    };
  }, [opener]);
}

/**
 * What hides the page from screen readers while a dialog is open goes with the last dialog, and before it has shown the
 * page again: without this nobody who listens would find anything on it any more.
 */
function showPage(): void {
  if (document.querySelector("[role=dialog]") === null) {
    document.getElementById("console")?.removeAttribute("aria-hidden");
  }
}
