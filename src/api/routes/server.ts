import type { FastifyInstance } from "fastify";
import type { z } from "zod";
import { ApiError } from "#contract/problem.ts";
import {
  listLetters,
  moveClock,
  previewLetters as previewLettersRoute,
  showLetter,
  showOrderDays,
  showPortfolio,
  showStanding,
} from "#contract/routes/server.ts";
import type { LetterView, NumberedLetter } from "#contract/views.ts";
import { addDuration, type Instant } from "#lib/instant.ts";
import { withLinkHidden } from "#letters/customer-link/link-in-letter.ts";
import { previewLetters } from "#letters/preview-letters.ts";
import { bind } from "../bind.ts";
import type { ApiServices } from "../services.ts";
import { ownTexts } from "./letter-texts.ts";
import { serverStanding } from "../standing.ts";

export function serverRoutes(app: FastifyInstance, services: ApiServices): void {
  const { clock, partner } = services;
  bind(app, listLetters, async ({ query }) => ({
    letters: query.newest
      ? await newestLetters(services, query.limit)
      : await lettersAfter(services, query.after, query.limit, query.move),
  }));
  bind(app, showLetter, async ({ params }) => {
    const letter = await letterNamed(services, params.letter);
    const { letterId, moveId } = letter;
    const { store, partner } = services;
    return {
      ...letter,
      refusals: await store.mailings.refusals(partner.partnerId, moveId, letterId),
    };
  });
  bind(app, previewLettersRoute, async ({ query }) => ({
    letters: [
      ...previewLetters(query.language, {
        now: await clock.now(),
        partnerName: partner.name,
        texts: await ownTexts(services, query.language),
      }),
    ],
  }));
  bind(app, showPortfolio, () => services.acts.portfolioReport());
  bind(app, showOrderDays, ({ query }) =>
    services.acts.orderDays({ perDay: query.perDay ?? null, credit: query.credit ?? null }),
  );
  bind(app, showStanding, ({ query }) => serverStanding(services, query));
  bind(app, moveClock, async ({ body }) => {
    const { sandbox } = services;
    if (sandbox === null) throw new ApiError("CLOCK_NOT_OURS");
    const from = await clock.now();
    const until = untilOf(body, from);
    if (until !== "next" && until < from) throw new ApiError("CLOCK_BACKWARDS", { now: from });
    return { from, now: await sandbox.forward(until) };
  });
}

function untilOf(body: z.output<typeof moveClock.body>, now: Instant): Instant | "next" {
  if ("to" in body) return body.to;
  if ("next" in body) return "next";
  return addDuration(now, body.forward);
}

async function lettersAfter(
  { customerLinks, store, partner }: ApiServices,
  after: number,
  limit: number,
  moveId?: string,
): Promise<NumberedLetter[]> {
  const numbered = await store.letters.listAfter(partner.partnerId, after, limit, moveId);
  return numbered.map(({ sequence, letter }) => ({
    sequence,
    ...withLinkHidden(letter, customerLinks),
    to: [...letter.to],
  }));
}

async function newestLetters(
  { customerLinks, store, partner }: ApiServices,
  limit: number,
): Promise<NumberedLetter[]> {
  const numbered = await store.letters.newest(partner.partnerId, limit);
  return numbered.map(({ letter, mail, sequence }) => ({
    sequence,
    mail,
    ...withLinkHidden(letter, customerLinks),
    to: [...letter.to],
  }));
}

async function letterNamed(services: ApiServices, id: string): Promise<LetterView> {
  if (/^\d{1,12}$/.test(id)) {
    const [first] = await lettersAfter(services, Number(id) - 1, 1);
    if (first?.sequence === Number(id)) return first;
  }
  const letter = await services.store.letters.find(services.partner.partnerId, id);
  if (letter === null) throw new ApiError("LETTER_UNKNOWN", { id });
  return { ...withLinkHidden(letter, services.customerLinks), to: [...letter.to] };
}
