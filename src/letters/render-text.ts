// A letter as plain text: what every mail program and screen reader can show.

import type { Block } from "./block.ts";

/** How a language puts a label before a value; the value may be empty. */
export type Labeled = (label: string, value: string) => string;

/** Blocks apart by one empty line, ending with a line break. */
export function renderText(blocks: readonly Block[], labeled: Labeled): string {
  return `${blocks.map((block) => textOf(block, labeled)).join("\n\n")}\n`;
}

function textOf(block: Block, labeled: Labeled): string {
  const titled = (title: string, lines: readonly string[]) =>
    [labeled(title, "").trimEnd(), ...lines].join("\n");
  switch (block.kind) {
    case "paragraph":
      return block.text;
    case "steps":
      return titled(
        block.title,
        block.items.map((item, index) => `${index + 1}. ${item}`),
      );
    case "points":
      return titled(
        block.title,
        block.items.map((item) => `- ${item}`),
      );
    case "link":
      return titled(block.text, [block.url]);
    case "facts":
      return titled(
        block.title,
        block.rows.map((row) => labeled(row.label, row.value)),
      );
  }
}
