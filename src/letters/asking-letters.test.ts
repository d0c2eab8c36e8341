// What a letter about a renewal to CSP asks of our operator, who sets it by hand.

import { expect, test } from "vitest";
import { Instant } from "#lib/instant.ts";
import { composeLetter } from "./compose-letter.ts";
import type { LetterFacts } from "./letter-kind.ts";

const facts = {
  kind: "renewToCsp",
  language: "en",
  partnerName: "Nordwind",
  companyName: "Contoso",
  adminCenter: "admin.microsoft.com",
  recipientName: null,
  link: null,
  dueAt: Instant.parse("2026-12-28T12:00:00.000Z"),
  reminder: 0,
  money: null,
  sku: "SPE_E3 (05e9a617-0261-4cee-bb44-138d3ef5d965)",
  renewsAtMost: { seats: 1200, unitCost: null },
} as const satisfies Omit<LetterFacts, "source">;

test("says why more than was approved has to be agreed to by the customer, and only then", () => {
  const write = (seats: number) =>
    composeLetter({
      ...facts,
      source: {
        title: "Microsoft 365 E3",
        seats,
        subscriptionId: "5d4b0a3e-0000-4000-8000-000000000001",
        agreementType: "eaEas",
        endsAt: Instant.parse("2026-12-31T00:00:00.000Z"),
      },
    }).text;
  expect(write(1201)).toMatch(/no new move plan can be made for them.* who agreed and when/s);
  expect(write(1200)).not.toContain("no new move plan can be made");
});
