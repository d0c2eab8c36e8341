// Mail through a real SMTP server that the test starts.

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { SMTPServer } from "smtp-server";
import { text } from "node:stream/consumers";
import { addDays } from "#lib/instant.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { addMove, aLetter, aStep, at } from "#store/testing/samples.ts";
import { customerLinks } from "../customer-link/customer-links.ts";
import { LINK_PLACE } from "../customer-link/link-in-letter.ts";
import { mailNext, type MailRoom } from "./mail-next.ts";
import { smtpPostman, type Postman } from "./smtp.ts";

const NOW = at("06-01T12:00");
const clock = { now: () => Promise.resolve(NOW) };
const BOTH = ["it@acme.example", "home@acme.example"];

interface Received {
  readonly to: readonly string[];
  readonly mail: string;
}

let store: TestStore;
let moveId: string;
let server: SMTPServer;
const links = customerLinks({
  key: Buffer.alloc(32, 1),
  partnerId: "p1",
  publicUrl: () => "https://links.example",
});
let postman: Postman;
let received: Received[];
let greetings: number;
let signIns: number;
/** What the server answers to an address, or to a mail; null: it takes it. */
let refuses: { readonly address: string | null; readonly code: number } | null;

beforeAll(async () => {
  store = await openTestStore();
  moveId = await addMove(store, "acme", at("06-02T00:00"));
  await write("from-before");
  await store.mailings.begin("p1");
});
afterAll(() => store.drop());

beforeEach(async () => {
  received = [];
  greetings = 0;
  signIns = 0;
  refuses = null;
  server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    onAuth(_auth, _session, done) {
      signIns += 1;
      done(null, { user: "moves" });
    },
    disabledCommands: ["STARTTLS"],
    onConnect(_session, done) {
      greetings += 1;
      done();
    },
    onRcptTo({ address }, _session, done) {
      done(refuses?.address === address ? refusal(refuses.code) : null);
    },
    onData(stream, { envelope }, done) {
      void text(stream).then((mail) => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), mail });
        done(refuses?.address === null ? refusal(refuses.code) : null);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  postman = smtpPostman({ url: address(), from: "moves@fabrikam.example" });
});
afterEach(async () => {
  postman.close();
  await new Promise<void>((resolve) => server.close(resolve));
});

function refusal(responseCode: number): Error {
  return Object.assign(new Error("not for us"), { responseCode });
}

function address(credentials = ""): string {
  const bound = server.server.address();
  if (bound === null || typeof bound === "string") throw new Error("not listening");
  return `smtp://${credentials}127.0.0.1:${bound.port}`;
}

async function write(letterId: string, to: readonly string[] = BOTH): Promise<void> {
  const letter = { ...aLetter(moveId, letterId), to };
  await store.inTransaction((tables) => tables.letters.insert("p1", [letter]));
}

function next(more: Partial<MailRoom> = {}) {
  return mailNext({ store, partnerId: "p1", clock, postman, links, ...more });
}

async function journaled() {
  const entries = await store.journal.list("p1", moveId);
  return entries.filter(({ subject }) => subject === "mail").at(-1) ?? null;
}

const messageIdOf = (mail: string | undefined) => /^Message-ID: (.*)$/m.exec(mail ?? "")?.[1];

test("a letter goes once to all its addresses; those from before mail was set up go nowhere", async () => {
  await write("l-1");
  await write("for-the-operator", []);
  expect(await next()).toEqual({ letterId: "l-1", result: "sent" });
  expect(await next()).toBeNull();
  expect(received).toHaveLength(1);
  expect(received[0]?.to).toEqual(BOTH);
  expect(received[0]?.mail).toMatch(/^Subject: Benvenuti$/m);
  expect(received[0]?.mail).toMatch(/^Content-Type: multipart\/alternative/m);
  expect(received[0]?.mail).toMatch(/^Auto-Submitted: auto-generated$/m);
});

test("a sender that dies after handing over leaves the letter to the next, under the same Message-ID", async () => {
  await write("l-2");
  const dying: MailRoom["store"] = {
    ...store,
    mailings: { ...store.mailings, close: () => Promise.reject(new Error("killed")) },
  };
  await expect(next({ store: dying })).rejects.toThrow("killed");
  expect(await next()).toBeNull(); // for as long as the first may still be at it
  await store.mailings.putOff("p1", "l-2", 0);
  expect(await next()).toMatchObject({ result: "sent" });
  const [first, second] = received.map(({ mail }) => messageIdOf(mail));
  expect(first).toMatch(/^<[0-9a-f]{32}@fabrikam\.example>$/);
  expect(second).toBe(first);
});

test("the customer's link is put in as the letter leaves, and stands in no outbox; others get none", async () => {
  const text = `Look: ${LINK_PLACE}`;
  const dueAt = at("09-01T00:00");
  await store.humanSteps.save("p1", { ...aStep(moveId), kind: "purchaseOrder", dueAt });
  for (const recipientRole of ["customerAdmin", "sourcePartner"] as const) {
    const letter = {
      ...aLetter(moveId, `linked-${recipientRole}`),
      recipientRole,
      text,
      html: text,
    };
    await store.inTransaction((tables) => tables.letters.insert("p1", [letter]));
    await next();
  }
  const [mine, theirs] = received.map(({ mail }) => mail.replaceAll(/=\r?\n/g, ""));
  const [, token = ""] = /https:\/\/links\.example\/c\/#([\w.-]+)/.exec(mine ?? "") ?? [];
  const expiresAt = addDays(dueAt, 14);
  expect(links.read(token)).toEqual({ as: "genuine", link: { moveId, generation: 0, expiresAt } });
  expect(theirs).toContain(LINK_PLACE);
  expect((await store.letters.find("p1", "linked-customerAdmin"))?.text).toBe(text);
});

test("two senders hand over two letters, not one twice", async () => {
  await write("l-3");
  await write("l-4");
  while ((await Promise.all([next(), next()])).some((mailed) => mailed !== null));
  expect(new Set(received.map(({ mail }) => messageIdOf(mail))).size).toBe(2);
  expect(received).toHaveLength(2);
});

test("an address that is refused stands in the journal, the name apart; the other one has its letter", async () => {
  refuses = { address: "home@acme.example", code: 550 };
  await write("l-5");
  expect(await next()).toMatchObject({ result: "sent" });
  expect(received[0]?.to).toEqual(["it@acme.example"]);
  const entry = await journaled();
  expect(entry?.details).toEqual({
    letterId: "l-5",
    letterKind: "invitation",
    addressesRefused: 1,
  });
  expect(JSON.stringify(entry?.personal)).toContain("home@acme.example");
});

test("a letter that every address refuses is not tried again", async () => {
  refuses = { address: "it@acme.example", code: 550 };
  await write("l-6", ["it@acme.example"]);
  expect(await next()).toEqual({ letterId: "l-6", result: "refused" });
  await store.mailings.putOff("p1", "l-6", 0);
  expect(await next()).toBeNull();
  expect((await journaled())?.details).toMatchObject({ letterId: "l-6" });
});

test("a mail refused for now is sent later, and is no refusal", async () => {
  refuses = { address: null, code: 451 };
  await write("l-7");
  expect(await next()).toMatchObject({ letterId: "l-7", result: "later" });
  expect(await next()).toBeNull();
  refuses = null;
  await store.mailings.putOff("p1", "l-7", 0);
  expect(await next()).toMatchObject({ letterId: "l-7", result: "sent" });
  expect((await journaled())?.details).not.toMatchObject({ letterId: "l-7" });
});

test("the outbox says how far each letter has come, and why one was refused for as long as its step is open", async () => {
  const step = aStep(moveId);
  const act = { partnerId: "p1", moveId, approval: null, journal: [], wakeAt: null };
  await store.moves.recordAct({ ...act, humanStep: step });
  const asks = { ...aLetter(moveId, "l-9"), humanStepId: step.humanStepId };
  await store.inTransaction((tables) => tables.letters.insert("p1", [asks]));
  const mailOf = async (letterId: string) =>
    (await store.letters.newest("p1", 100)).find(({ letter }) => letter.letterId === letterId)
      ?.mail;
  expect(await mailOf("l-9")).toBe("queued");
  refuses = { address: "it@acme.example", code: 550 };
  await next();
  expect(await mailOf("l-9")).toBe("refused");
  expect(await store.mailings.refusals("p1", moveId, "l-9")).toEqual([
    { address: "it@acme.example", answer: expect.stringContaining("not for us") },
  ]);
  expect(await store.mailings.refusals("p2", moveId, "l-9")).toEqual([]);
  expect(await store.toDo.count("p1")).toEqual({ approvals: 0, letters: 1 });
  await store.moves.recordAct({ ...act, humanStep: { ...step, state: "done" } });
  expect(await store.toDo.count("p1")).toEqual({ approvals: 0, letters: 0 });
  expect(await Promise.all(["l-1", "from-before", "for-the-operator"].map(mailOf))).toEqual([
    "sent",
    "kept",
    "kept",
  ]);
});

test("a password goes to no server without encryption, and into no message", async () => {
  const url = address("moves:s3cret@");
  const careful = smtpPostman({ url, from: "moves@fabrikam.example" });
  await write("l-8");
  const mailed = await next({ postman: careful });
  careful.close();
  expect(mailed).toMatchObject({ result: "later" });
  expect(JSON.stringify(mailed)).not.toContain("s3cret");
  expect([greetings, signIns]).toEqual([1, 0]);
  expect(received).toEqual([]);
});
