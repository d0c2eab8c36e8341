// A report arrives as a page of its own, which is what customers are given. Here its content becomes elements of the
// console: only the few that a report is made of, and nothing of them but their text.

import { createElement, type ReactNode } from "react";

/** By the report's element. Its headings stand one level below the page's own. */
const elements: Readonly<Record<string, string>> = {
  H1: "h2",
  H2: "h3",
  P: "p",
  SMALL: "small",
  THEAD: "thead",
  TBODY: "tbody",
  TR: "tr",
  TH: "th",
  TD: "td",
};

/** What stands in the page's `main`. */
export function elementsOf(html: string): readonly ReactNode[] {
  const main = new DOMParser().parseFromString(html, "text/html").querySelector("main");
  return main === null ? [] : childrenOf(main, "");
}

function childrenOf(parent: Element, heading: string): readonly ReactNode[] {
  let above = heading;
  return [...parent.childNodes].map((node, index) => {
    if (!(node instanceof Element)) return node.textContent?.trim() ? node.textContent : null;
    if (/^H\d$/.test(node.tagName)) above = node.textContent;
    return elementOf(node, index, above);
  });
}

function elementOf(element: Element, key: number, heading: string): ReactNode {
  const children = childrenOf(element, heading);
  if (element.tagName === "TABLE") {
    return (
      // On a phone the table scrolls by itself, by keyboard too.
      <div key={key} className="wide" role="region" aria-label={heading} tabIndex={0}>
        <table>{children}</table>
      </div>
    );
  }
  const known = elements[element.tagName];
  if (known === undefined) return children;
  return createElement(known, known === "th" ? { key, scope: "col" } : { key }, ...children);
}
