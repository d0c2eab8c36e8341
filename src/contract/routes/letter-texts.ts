import { Language } from "#domain/estate/customer.ts";
import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { By, nothing } from "./parameters.ts";

const Phrase = z.object({ phrase: z.string().min(1).max(100) });

const LetterText = z.object({
  phrase: z.string(),
  /** As letters have it now: an ICU message. */
  message: z.string(),
  /** Ours, which a reset brings back. */
  original: z.string(),
  /** What may stand in braces. */
  values: z.array(z.string()),
  /** Null where it is ours. */
  changed: z.object({ at: Instant, by: z.string() }).nullable(),
});

export const listLetterTexts = {
  name: "listLetterTexts",
  method: "GET",
  needs: "read",
  path: "/api/v1/letter-texts",
  summary: "The sentences of letters that a partner may put in words of its own, in one language.",
  params: nothing,
  query: z.object({ language: Language }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({ texts: z.array(LetterText) }),
} as const satisfies Route;

export const changeLetterText = {
  name: "changeLetterText",
  method: "POST",
  needs: "plan",
  path: "/api/v1/letter-texts/:phrase",
  signature: "by",
  summary:
    "Put one sentence of letters in words of the partner's own; letters written before stay as they are.",
  params: Phrase,
  query: nothing,
  bodyType: "json",
  body: z.object({
    language: Language,
    message: z.string().max(10_000),
    by: By,
  }),
  status: 200,
  response: LetterText,
} as const satisfies Route;

export const resetLetterText = {
  name: "resetLetterText",
  method: "POST",
  needs: "plan",
  path: "/api/v1/letter-texts/:phrase/reset",
  summary: "Bring our own words back.",
  params: Phrase,
  query: nothing,
  bodyType: "json",
  body: z.object({ language: Language }),
  status: 200,
  response: LetterText,
} as const satisfies Route;

export const mailLetterPreview = {
  name: "mailLetterPreview",
  method: "POST",
  needs: "plan",
  path: "/api/v1/letter-previews/:letter/mail",
  summary: "Mail one letter with made-up facts to an address, to see it as a customer would.",
  params: z.object({ letter: z.string().min(1).max(100) }),
  query: nothing,
  bodyType: "json",
  body: z.object({ language: Language, to: z.email("like ada@fabrikam.example").max(320) }),
  status: 200,
  response: z.object({ subject: z.string(), to: z.string() }),
} as const satisfies Route;
