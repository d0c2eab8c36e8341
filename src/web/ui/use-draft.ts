import { useState } from "react";
import type { z } from "zod";

/** State of a form that outlives a reload of the page, in this tab only. `key` names the form. */
export function useDraft<T>(
  key: string,
  schema: z.ZodType<T>,
  empty: T,
): readonly [T, (next: T) => void] {
  const [draft, setDraft] = useState(() => stored(key, schema) ?? empty);
  const keep = (next: T) => {
    setDraft(next);
    try {
      sessionStorage.setItem(placeOf(key), JSON.stringify(next));
    } catch {
      // More than the storage takes, or none allowed: it lasts as long as the page.
    }
  };
  return [draft, keep];
}

function stored<T>(key: string, schema: z.ZodType<T>): T | null {
  try {
    const text = sessionStorage.getItem(placeOf(key));
    return text === null ? null : (schema.safeParse(JSON.parse(text)).data ?? null);
  } catch {
    return null;
  }
}

function placeOf(key: string): string {
  return `handover.draft.${key}`;
}
