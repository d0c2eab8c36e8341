// A letter as simple HTML: real headings, lists and a table, no styles from elsewhere, no scripts, no
// images, nothing loaded from the net.

import type { Block, FactRow } from "./block.ts";
import { escapeHtml } from "./escape-html.ts";

/** A whole document in the reader's language; every text is escaped. */
export function renderHtml(lang: string, subject: string, blocks: readonly Block[]): string {
  const lines = [
    "<!doctype html>",
    `<html lang="${escapeHtml(lang)}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(subject)}</title>`,
    "</head>",
    '<body style="font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 1.5rem auto; padding: 0 1rem">',
    "<main>",
    `<h1 style="font-size: 1.25rem">${escapeHtml(subject)}</h1>`,
    ...blocks.map(htmlOf),
    "</main>",
    "</body>",
    "</html>",
  ];
  return `${lines.join("\n")}\n`;
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${escapeHtml(block.text)}</p>`;
    case "steps":
      return `${heading(block.title)}\n<ol>${items(block.items)}</ol>`;
    case "points":
      return `${heading(block.title)}\n<ul>${items(block.items)}</ul>`;
    case "link":
      return linkHtml(block.text, block.url);
    case "facts":
      return `${heading(block.title)}\n<table>${block.rows.map(rowHtml).join("")}</table>`;
  }
}

// Only what a browser opens as a page becomes a link: a "javascript:" address stays dead text.
function linkHtml(text: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return `<p>${escapeHtml(text)}: ${escapeHtml(url)}</p>`;
  const address = escapeHtml(url);
  return `<p><a href="${address}">${escapeHtml(text)}</a><br>${address}</p>`;
}

function heading(title: string): string {
  return `<h2 style="font-size: 1rem">${escapeHtml(title)}</h2>`;
}

function items(texts: readonly string[]): string {
  return texts.map((text) => `<li>${escapeHtml(text)}</li>`).join("");
}

function rowHtml(row: FactRow): string {
  const header = `<th scope="row" style="text-align: start; padding-inline-end: 1rem">`;
  return `<tr>${header}${escapeHtml(row.label)}</th><td>${escapeHtml(row.value)}</td></tr>`;
}
