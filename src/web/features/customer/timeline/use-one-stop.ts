// However many marks there are, Tab comes to one of them and goes on from there: arrows go from mark to mark.

import { useEffect, type FocusEventHandler, type RefObject } from "react";

/** To be told of every focus inside the chart, whose marks are drawn as none where Tab stops. */
export function useOneStop(chart: RefObject<HTMLElement | null>): FocusEventHandler<HTMLElement> {
  useEffect(() => {
    const { current } = chart;
    if (current === null) return undefined;
    const stopSomewhere = () => stopAt(current, null);
    stopSomewhere();
    // Groups open and close, and the window moves, without a word to the chart.
    const observer = new MutationObserver(stopSomewhere);
    observer.observe(current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [chart]);
  return ({ currentTarget, target }) => {
    if (target.matches(MARK)) stopAt(currentTarget, target);
  };
}

const MARK = "[data-mark]";
const CHOSEN = ":is([aria-pressed=true], [aria-expanded=true])";

/** At this mark; where none is named at the one where it stopped before, else at the chosen or the first. */
function stopAt(chart: HTMLElement, focused: Element | null): void {
  const stop =
    focused ??
    chart.querySelector(`${MARK}[tabindex="0"]`) ??
    chart.querySelector(`${MARK}${CHOSEN}`) ??
    chart.querySelector(MARK);
  for (const mark of chart.querySelectorAll<HTMLElement>(MARK))
    mark.tabIndex = mark === stop ? 0 : -1;
}
