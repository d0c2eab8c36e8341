// What a letter says that takes an earlier one back.

import { expect, test } from "vitest";
import { Instant, type LocalDate } from "#lib/instant.ts";
import { composeLetter } from "./compose-letter.ts";
import type { LetterFacts } from "./letter-kind.ts";

const facts: LetterFacts = {
  kind: "takenBack",
  language: "en",
  partnerName: "Nordwind",
  companyName: "Contoso",
  adminCenter: "admin.microsoft.com",
  recipientName: null,
  recipientRole: "customerAdmin",
  link: null,
  source: {
    title: "Microsoft 365 E3",
    seats: 12,
    subscriptionId: "5d4b0a3e-0000-4000-8000-000000000001",
    agreementType: "mcaWebDirect",
    endsAt: Instant.parse("2026-12-31T00:00:00.000Z"),
  },
  dueAt: null,
  reminder: 0,
  money: null,
  takenBack: { kind: "stopRenewal", writtenOn: "2026-11-02" as LocalDate, title: null },
};

test("it quotes the letter that it takes back, in the words of whoever reads it", () => {
  const { subject, text } = composeLetter(facts);
  expect(subject).toBe("No longer needed: Please turn off the renewal of Microsoft 365 E3");
  expect(text).toContain(
    "On 2 November 2026 we wrote to you: “Please turn off the renewal of Microsoft 365 E3”.",
  );
  expect(text).toContain("Please do not do it any more.");
  expect(text).toContain("5d4b0a3e-0000-4000-8000-000000000001");
  const italian = composeLetter({ ...facts, language: "it", recipientRole: "sourcePartner" });
  expect(italian.subject).toMatch(/^Non serve più: Contoso: /);
});

test("an order at the provider is named by its product", () => {
  const takenBack = {
    kind: "placeOrder",
    writtenOn: "2026-11-02" as LocalDate,
    title: "Visio",
  } as const;
  const order = { ...facts, recipientRole: "operator", source: null, takenBack } as const;
  const { subject, text } = composeLetter(order);
  expect(subject).toBe("No longer needed: Contoso: to be ordered from the provider (Visio)");
  expect(text).not.toContain("password");
});
