// A partner's own words in letters: what may stand there, how a letter reads with them, and a test by mail.

import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApiClient, type ApiClient } from "#contract/client.ts";
import {
  changeLetterText,
  listLetterTexts,
  mailLetterPreview,
  resetLetterText,
} from "#contract/routes/letter-texts.ts";
import { previewLetters } from "#contract/routes/server.ts";
import { changeableTexts } from "#letters/changeable-texts.ts";
import { smtpPostman, type Postman } from "#letters/mail/smtp.ts";
import { findMessage } from "#phrases/catalog.ts";
import { languages, type PhraseLanguage } from "#phrases/languages.ts";
import { messageProblem } from "#phrases/own-message.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { aPartner, at } from "#store/testing/samples.ts";
import { createApi } from "../create-api.ts";
import { inProcessTransport } from "../in-process.ts";
import { realServices } from "../testing/real-services.ts";

let store: TestStore;
let app: FastifyInstance;
let client: ApiClient;
let server: SMTPServer;
let postman: Postman;
const received: string[] = [];

beforeAll(async () => {
  store = await openTestStore();
  await store.partners.save(aPartner("p1"));
  server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, _session, done) => {
      void text(stream).then((mail) => {
        received.push(mail);
        done(null);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.server.address();
  if (bound === null || typeof bound === "string") throw new Error("not listening");
  postman = smtpPostman({ url: `smtp://127.0.0.1:${bound.port}`, from: "moves@fabrikam.example" });
  const now = () => Promise.resolve(at("06-01T12:00"));
  const services = { ...realServices(store, aPartner("p1"), { now }), postman };
  const log = pino({ level: "silent" });
  app = await createApi({ services, token: "a-token", version: "0.0.0", log });
  client = createApiClient(inProcessTransport(app), "a-token");
});
afterAll(async () => {
  await app.close();
  postman.close();
  await new Promise<void>((resolve) => server.close(resolve));
  await store.drop();
});

const change = (phrase: string, message: string, language: PhraseLanguage = "it") =>
  client.call(changeLetterText, { params: { phrase }, body: { language, message, by: "Ada" } });

async function invitationIn(language: PhraseLanguage): Promise<string> {
  const { letters } = await client.call(previewLetters, { query: { language } });
  return letters.find(({ name }) => name === "invitation")?.text ?? "";
}

test("a sentence in the partner's words stands in the letters of its language, until ours are back", async () => {
  const text = await change("closing", "Cordialmente, {partnerName} (tel. 02 1234)");
  expect(text).toMatchObject({ changed: { by: "Ada" }, values: ["partnerName"] });
  expect(await invitationIn("it")).toContain("Cordialmente, Fabrikam (tel. 02 1234)");
  expect(await invitationIn("en")).not.toContain("Cordialmente");
  const { texts } = await client.call(listLetterTexts, { query: { language: "it" } });
  expect(texts.filter(({ changed }) => changed !== null).map(({ phrase }) => phrase)).toEqual([
    "letters.closing",
  ]);
  const body = { language: "it" } as const;
  const back = await client.call(resetLetterText, { params: { phrase: "closing" }, body });
  expect(back).toMatchObject({ changed: null, message: text.original });
  expect(await invitationIn("it")).not.toContain("Cordialmente");
});

test.each([
  ["closing", "Cordialmente, {partnerNam}", "LETTER_TEXT_VALUE_UNKNOWN"],
  ["closing", "Cordialmente, {partnerName", "LETTER_TEXT_SYNTAX"],
  ["closing", " ", "LETTER_TEXT_LENGTH"],
  ["closing", "Vedi https://evil.example", "LETTER_TEXT_LINK"],
  ["due", "Lo faccia presto.", "LETTER_TEXT_VALUE_MISSING"],
  ["reminder", "{reminder, plural, one {Uno} other {Altri}}", "LETTER_TEXT_PLURAL"],
  ["doNot.delete", "premere il pulsante", "LETTER_TEXT_UNKNOWN"],
  ["label.turnOff", "x", "LETTER_TEXT_UNKNOWN"],
])("%s: “%s” is refused (%s) and changes nothing", async (phrase, message, code) => {
  await expect(change(phrase, message)).rejects.toMatchObject({ code });
  const { texts } = await client.call(listLetterTexts, { query: { language: "it" } });
  expect(texts.every(({ changed }) => changed === null)).toBe(true);
});

test("our own words could all stand there", () => {
  const refused = languages.flatMap((language) =>
    changeableTexts
      .map((key) => ({
        key,
        problem: messageProblem(language, key, findMessage(language, key) ?? ""),
      }))
      .filter(({ problem }) => problem !== null)
      .map(({ key, problem }) => [language, key, problem?.code]),
  );
  expect(refused).toEqual([]);
});

test("a letter goes to an address as a customer would get it, in the partner's words", async () => {
  await change("closing", "Yours, {partnerName}", "en");
  const answer = await client.call(mailLetterPreview, {
    params: { letter: "invitation" },
    body: { language: "en", to: "ada@fabrikam.example" },
  });
  expect(answer.to).toBe("ada@fabrikam.example");
  expect(received[0]).toMatch(/^To: ada@fabrikam\.example\r?$/m);
  expect(received[0]).toContain("Yours, Fabrikam");
  const unknown = client.call(mailLetterPreview, {
    params: { letter: "none" },
    body: { language: "en", to: "ada@fabrikam.example" },
  });
  await expect(unknown).rejects.toMatchObject({ code: "LETTER_UNKNOWN" });
});
