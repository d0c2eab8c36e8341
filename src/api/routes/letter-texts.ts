import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import {
  changeLetterText,
  listLetterTexts,
  mailLetterPreview,
  resetLetterText,
} from "#contract/routes/letter-texts.ts";
import type { Language } from "#domain/estate/customer.ts";
import { changeableTexts, type OwnTexts } from "#letters/changeable-texts.ts";
import { previewLetters } from "#letters/preview-letters.ts";
import { findMessage, type PhraseKey } from "#phrases/catalog.ts";
import { messageProblem, valuesOf } from "#phrases/own-message.ts";
import { bind } from "../bind.ts";
import type { ApiServices } from "../services.ts";

export function letterTextRoutes(app: FastifyInstance, services: ApiServices): void {
  const { clock, partner, store } = services;
  const { partnerId } = partner;
  const textsIn = async (language: Language) => {
    const changed = await store.letterTexts.list(partnerId, language);
    const byPhrase = new Map(changed.map((text) => [text.phrase, text]));
    return changeableTexts.map((phrase) => {
      const own = byPhrase.get(phrase);
      const original = findMessage(language, phrase) ?? "";
      return {
        phrase,
        message: own?.message ?? original,
        original,
        values: [...valuesOf(language, phrase)],
        changed: own === undefined ? null : { at: own.changedAt, by: own.changedBy },
      };
    });
  };
  const textOf = async (language: Language, phrase: PhraseKey) => {
    const text = (await textsIn(language)).find((each) => each.phrase === phrase);
    if (text === undefined) throw new ApiError("LETTER_TEXT_UNKNOWN", { id: phrase });
    return text;
  };
  bind(app, listLetterTexts, async ({ query }) => ({ texts: await textsIn(query.language) }));
  bind(app, changeLetterText, async ({ body, params }) => {
    const { by, language } = body;
    const phrase = phraseNamed(params.phrase);
    const message = body.message.trim();
    const problem = messageProblem(language, phrase, message);
    if (problem !== null) {
      const { code, ...about } = problem;
      throw new ApiError(code, about);
    }
    const changedAt = await clock.now();
    await store.letterTexts.save(partnerId, {
      language,
      phrase,
      message,
      changedAt,
      changedBy: by,
    });
    return textOf(language, phrase);
  });
  bind(app, resetLetterText, async ({ body: { language }, params }) => {
    const phrase = phraseNamed(params.phrase);
    await store.letterTexts.reset(partnerId, language, phrase);
    return textOf(language, phrase);
  });
  bind(app, mailLetterPreview, async ({ body: { language, to }, params }) => {
    if (services.postman === null) throw new ApiError("MAIL_NOT_SET_UP");
    const now = await clock.now();
    const reader = { now, partnerName: partner.name, texts: await ownTexts(services, language) };
    const letter = previewLetters(language, reader).find(({ name }) => name === params.letter);
    if (letter === undefined) throw new ApiError("LETTER_UNKNOWN", { id: params.letter });
    const { name, ...written } = letter;
    const letterId = `preview/${name}/${language}/${crypto.randomUUID()}`;
    const mail = { ...written, letterId, moveId: "", language, to: [to], writtenAt: now };
    const posted = await services.postman.post(mail);
    if (posted.result !== "sent" || posted.refused.length > 0) {
      const why = posted.result === "later" ? posted.why : (posted.refused[0]?.answer ?? "");
      throw new ApiError("MAIL_REFUSED", { why });
    }
    return { subject: letter.subject, to };
  });
}

/** The partner's own words in that language. */
export async function ownTexts(
  { partner, store }: Pick<ApiServices, "partner" | "store">,
  language: Language,
): Promise<OwnTexts> {
  const texts = await store.letterTexts.list(partner.partnerId, language);
  return Object.fromEntries(texts.map(({ message, phrase }) => [phrase, message]));
}

/** With or without the section before it. */
function phraseNamed(name: string): PhraseKey {
  const phrase = changeableTexts.find((key) => key === name || key === `letters.${name}`);
  if (phrase === undefined) throw new ApiError("LETTER_TEXT_UNKNOWN", { id: name });
  return phrase;
}
