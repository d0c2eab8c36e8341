// A message that a partner wrote in place of ours: whether it can stand there.

import { IntlMessageFormat } from "intl-messageformat";
import { findMessage, type PhraseKey } from "./catalog.ts";
import { localeOf } from "./formats.ts";
import type { PhraseLanguage } from "./languages.ts";

export type MessageProblem =
  | { readonly code: "LETTER_TEXT_SYNTAX" | "LETTER_TEXT_LENGTH" | "LETTER_TEXT_LINK" }
  | { readonly code: "LETTER_TEXT_VALUE_UNKNOWN"; readonly name: string; readonly known: string[] }
  | { readonly code: "LETTER_TEXT_VALUE_MISSING"; readonly name: string }
  | { readonly code: "LETTER_TEXT_PLURAL"; readonly missing: string[] };

const LENGTH_MAX = 2_000;

/** Without these a letter no longer says what it is about, or by when; the others may be left out. */
const indispensable = ["dueAt", "endsAt", "money", "orderAt", "seats", "step", "title"] as const;

/** The first thing that is wrong with it; null where it can stand in place of the phrase. */
export function messageProblem(
  language: PhraseLanguage,
  key: PhraseKey,
  message: string,
): MessageProblem | null {
  if (message.trim() === "" || message.length > LENGTH_MAX) return { code: "LETTER_TEXT_LENGTH" };
  if (/https?:|www\.|[<>]|[\p{Cc}\u2028-\u202e\u2066-\u2069]/iu.test(message)) {
    return { code: "LETTER_TEXT_LINK" };
  }
  const elements = elementsOf(language, message);
  if (elements === null) return { code: "LETTER_TEXT_SYNTAX" };
  const known = valuesOf(language, key);
  const used = namesIn(elements);
  const unknown = [...used].find((name) => !known.includes(name));
  if (unknown !== undefined) {
    return { code: "LETTER_TEXT_VALUE_UNKNOWN", name: unknown, known: [...known] };
  }
  const lost = indispensable.find((name) => known.includes(name) && !used.has(name));
  if (lost !== undefined) return { code: "LETTER_TEXT_VALUE_MISSING", name: lost };
  const missing = missingPlurals(language, elements);
  return missing.length === 0 ? null : { code: "LETTER_TEXT_PLURAL", missing };
}

/** What stands in braces in our own phrase, in alphabetical order: all that a message in its place may use. */
export function valuesOf(language: PhraseLanguage, key: PhraseKey): readonly string[] {
  const elements = elementsOf(language, findMessage(language, key) ?? "") ?? [];
  return [...namesIn(elements)].toSorted();
}

interface Element {
  readonly type: number;
  readonly value?: unknown;
  readonly pluralType?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** Of the parser's kinds of elements those that name a value. */
const NAMING = new Set([1, 2, 3, 4, 5, 6]);

function elementsOf(language: PhraseLanguage, message: string): readonly Element[] | null {
  try {
    const format = new IntlMessageFormat(message, localeOf(language), undefined, {
      ignoreTag: true,
    });
    return format.getAst();
  } catch {
    return null;
  }
}

function branchesOf({ options }: Element): readonly (readonly Element[])[] {
  return Object.values(options ?? {}).map(({ value }) => value);
}

function namesIn(elements: readonly Element[]): Set<string> {
  const own = elements
    .filter(({ type }) => NAMING.has(type))
    .flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  const inner = elements.flatMap((element) =>
    branchesOf(element).flatMap((each) => [...namesIn(each)]),
  );
  return new Set([...own, ...inner]);
}

/** Categories that the language has and a plural of the message lacks, unless it only tells exact numbers from others. */
function missingPlurals(language: PhraseLanguage, elements: readonly Element[]): string[] {
  const { pluralCategories } = new Intl.PluralRules(localeOf(language)).resolvedOptions();
  return elements.flatMap((element) => {
    const inner = branchesOf(element).flatMap((each) => missingPlurals(language, each));
    if (element.pluralType !== "cardinal") return inner;
    const options = Object.keys(element.options ?? {});
    const named = options.filter((option) => !option.startsWith("=") && option !== "other");
    const isByExactNumber = named.length === 0 && options.some((option) => option.startsWith("="));
    if (isByExactNumber) return inner;
    return [...inner, ...pluralCategories.filter((category) => !options.includes(category))];
  });
}
