import { translate } from "#phrases/translate.ts";
import { describe, expect, it } from "vitest";
import { AgreementType } from "#domain/estate/channel.ts";
import { Language } from "#domain/estate/customer.ts";
import type { HumanStepOwner } from "#domain/human-steps/human-step.ts";
import { Instant, type LocalDate } from "#lib/instant.ts";
import { asks } from "#phrases/en/asks.ts";
import { letters as english } from "#phrases/en/letters.ts";
import { composeLetter } from "./compose-letter.ts";
import { letterKinds, type LetterFacts, type LetterKind } from "./letter-kind.ts";

const kinds = letterKinds;
const sourceKinds = [
  "stopRenewal",
  "chooseEnd",
  "endExtension",
  "endNow",
  "rescueRenewal",
] as const;
const needingSource: readonly string[] = [
  ...sourceKinds,
  "claimCredit",
  "restoreRenewal",
  "reduceSeats",
  "renewToCsp",
  "cancelRenewalToCsp",
];
const languages = Language.options;
const roles = ["customerAdmin", "sourcePartner", "operator"] as const;
const agreementTypes = AgreementType.options;

const source = {
  title: "Microsoft 365 E3",
  seats: 1200,
  subscriptionId: "5d4b0a3e-0000-4000-8000-000000000001",
  agreementType: "mcaWebDirect",
  endsAt: Instant.parse("2026-12-31T00:00:00.000Z"),
} as const;

const dueAt = Instant.parse("2026-12-17T12:00:00.000Z");

const visio = { title: "Visio Plan 2", seats: 2 };
const transfer = {
  agreed: [{ ...visio, subscriptionId: "00000000-0000-4000-8000-000000000002" }],
  unexpected: [],
  missing: [],
  different: [],
};

const plainFacts: LetterFacts = {
  kind: "invitation",
  language: "en",
  partnerName: "Nordwind",
  companyName: "Contoso",
  adminCenter: "admin.microsoft.com",
  recipientName: null,
  link: "https://admin.example/accept?code=1&x=2",
  customerPage: "https://partner.example/c/#…",
  source,
  dueAt,
  reminder: 0,
  money: { amount: "30000.00", currency: "EUR" },
  moving: [
    { title: "Visio Plan 2", seats: 1, way: "ordered", orderAt: dueAt, endsAt: null },
    { title: "Microsoft 365 E3", seats: 22, way: "ordered", orderAt: dueAt, endsAt: source.endsAt },
  ],
  overdue: { step: "stopRenewal", contacts: ["it@fourth.example"] },
  people: ["ada@contoso.example"],
  takenBack: { kind: "stopRenewal", writtenOn: "2026-11-02" as LocalDate, title: null },
  order: {
    title: "Visio Plan 2",
    seatsAfter: 22,
    raises: null,
    termMonths: 12,
    ceiling: null,
    until: null,
    line: "CFQ7TTC0HD32:0002 P1Y monthly 22 mv-1/1",
  },
  reduction: { seats: 1200, seatsTo: 1100 },
  sku: "SPE_E3 (05e9a617-0261-4cee-bb44-138d3ef5d965)",
  missing: {
    title: "Visio Plan 2",
    subscriptionId: "00000000-0000-4000-8000-000000000002",
    ordered: 22,
    shown: 1,
    usersInError: 2,
    orderedAt: dueAt,
  },
  reason: "getCustomer: 403 1000: not permitted (MS-RequestId 1, MS-CorrelationId 2)",
  leaving: [
    { title: "Visio Plan 2", endsAt: dueAt, needed: 0 },
    { title: "Microsoft 365 E3", endsAt: null, needed: 22 },
  ],
  transfer,
  approval: { customer: "contoso.example", bandHash: "sha256-abc" },
};

// Pieces of English messages between their values, long enough not to be a name or a label.
const englishPieces = Object.entries({ ...english, ...asks })
  .filter(([key]) => !key.startsWith("label.") && !key.startsWith("help."))
  .flatMap(([, message]) => message.split(/\{[^{}]*\}|[{}]/))
  .map((piece) => piece.trim())
  .filter((piece) => piece.split(" ").length >= 3 && !piece.startsWith("handover"));

const everyLetter = languages.flatMap((language) =>
  kinds.map((kind) => ({ language, kind }) as const),
);

describe.each(everyLetter)("$kind in $language", ({ language, kind }) => {
  it("is a whole letter for every agreement, reader and reminder", () => {
    for (const facts of variants({ ...plainFacts, kind, language })) {
      const letter = composeLetter(facts);
      for (const part of [letter.subject, letter.text, letter.html.replace(/style="[^"]*"/g, "")]) {
        expect(part).not.toMatch(/[{}]|undefined|\bnull\b|NaN|\[object/);
      }
      expect(letter.text).not.toMatch(/[:：.]{2}/);
      expect(letter.text).toContain("Nordwind");
      expect(letter.html).toContain(`<html lang="${language}">`);
    }
  });

  it("says the same as text and as HTML", () => {
    const letter = composeLetter({ ...plainFacts, kind, language });
    expect(wordsOf(readable(letter.html))).toEqual(wordsOf(`${letter.subject}\n${letter.text}`));
  });
});

describe.each(everyLetter.filter(({ language }) => language !== "en"))(
  "$kind in $language",
  ({ language, kind }) => {
    it("holds no English sentence", () => {
      for (const facts of variants({ ...plainFacts, kind, language })) {
        const { subject, text } = composeLetter(facts);
        const found = englishPieces.filter((piece) => `${subject}\n${text}`.includes(piece));
        expect(found).toEqual([]);
      }
    });
  },
);

describe.each([
  ["ru", /\p{Script=Cyrillic}/u],
  ["zh-TW", /\p{Script=Han}/u],
] as const)("%s", (language, script) => {
  it.each(kinds)("has its own script in every line of %s", (kind) => {
    const { subject, text } = composeLetter({ ...plainFacts, kind, language });
    const lines = [subject, ...text.split("\n")].filter((line) => /\p{L}/u.test(line));
    const isName = (line: string) =>
      line.startsWith("https:") || /^- \S+@\S+$/.test(line) || line === `- ${plainFacts.reason}`;
    const foreign = lines.filter((line) => !script.test(line) && !isName(line));
    expect(foreign).toEqual([]);
  });
});

describe.each(languages)("in %s", (language) => {
  it("names the day by which to act, and the day the source ends", () => {
    const { text } = composeLetter({ ...plainFacts, kind: "stopRenewal", language });
    expect(text).toMatch(/17/);
    expect(text).toMatch(/12:00 UTC/);
    expect(text).toMatch(/31.*00:00 UTC/);
  });

  it("says that a day which has passed has passed", () => {
    const asking = { ...plainFacts, kind: "stopRenewal", language } as const;
    const due = composeLetter(asking);
    const overdue = composeLetter({ ...asking, isOverdue: true });
    const dueText = translate(language, "letters.due", { dueAt });
    const overdueText = translate(language, "letters.overdue", { dueAt });
    expect(due.text).toContain(dueText);
    expect(overdue.text).toContain(overdueText);
    expect(overdue.text).not.toContain(dueText);
  });

  it("numbers its reminders in the subject", () => {
    const first = composeLetter({ ...plainFacts, language });
    const third = composeLetter({ ...plainFacts, language, reminder: 3 });
    expect(first.subject).not.toMatch(/\d/);
    expect(third.subject).toContain("3");
    expect(third.subject).toContain(first.subject);
  });

  it("has the do-not box in every letter about a source", () => {
    for (const kind of sourceKinds) {
      for (const agreementType of agreementTypes) {
        const facts = { ...plainFacts, kind, language, source: { ...source, agreementType } };
        const { html } = composeLetter(facts);
        expect(html.match(/<ul>.*<\/ul>/)?.[0].match(/<li>/g)?.length).toBeGreaterThanOrEqual(5);
      }
    }
  });
});

describe("who is asked for what", () => {
  const ask = (kind: LetterKind, agreementType: AgreementType, role?: HumanStepOwner) =>
    composeLetter({
      ...plainFacts,
      kind,
      source: { ...source, agreementType },
      ...(role === undefined ? {} : { recipientRole: role }),
    });

  it("names the billing role under a Microsoft Customer Agreement", () => {
    expect(ask("stopRenewal", "mcaWebDirect").text).toContain(english["who.billingRole"]);
    expect(ask("stopRenewal", "mosaWebDirect").text).toContain(english["who.globalOrBilling"]);
  });

  it("asks for the billing account where its type is unknown", () => {
    expect(ask("stopRenewal", "unknownWebDirect").text).toContain("Billing > Billing accounts");
  });

  it("tells the admin which of the three settings not to choose", () => {
    expect(ask("stopRenewal", "mosaWebDirect").text).toContain(
      "then “Turn off”. Do not choose “On, but renew once”",
    );
  });

  it("speaks to the partner at the source about its customer", () => {
    const letter = ask("stopRenewal", "cspNce");
    expect(letter.subject).toBe("Contoso: please turn off the renewal of Microsoft 365 E3");
    expect(letter.text).toContain("Contoso has decided to obtain");
    expect(letter.text).not.toContain(english.passOn);
  });

  it("asks a customer who cannot press the button to pass the letter on", () => {
    expect(ask("stopRenewal", "cspNce", "customerAdmin").text).toContain(english.passOn);
    expect(ask("stopRenewal", "eaEas", "customerAdmin").text).toContain(english.passOn);
  });

  it("has the extended period term of an Enterprise Agreement switched off", () => {
    const { text } = ask("stopRenewal", "eaEas");
    expect(text).toContain(english["steps.extendedPeriodOff"]);
    expect(text).toContain(english["steps.noRenewalOrder"]);
  });

  it("never asks for a cut with the request to stop the renewal", () => {
    for (const agreementType of agreementTypes) {
      const { text } = ask("stopRenewal", agreementType);
      expect(text).not.toContain(english["steps.partnerCancelAtEnd"]);
      expect(text).not.toContain("is cancelled at the end of the term");
      expect(text).toContain(english["doNot.cancel"]);
    }
  });

  it("says that our licenses are verified before it asks for an end", () => {
    for (const kind of ["chooseEnd", "endExtension", "endNow", "rescueRenewal"] as const) {
      for (const agreementType of agreementTypes) {
        expect(ask(kind, agreementType).text).toContain("verified");
      }
    }
  });

  it("prints how to approve", () => {
    const { text } = composeLetter({ ...plainFacts, kind: "approvePlan" });
    expect(text).toContain("handover plan approve contoso.example --hash sha256-abc");
    expect(text).toContain("€30,000.00");
  });

  it("refuses to write a letter that could not be acted on", () => {
    const withoutSource = { ...plainFacts, kind: "stopRenewal", source: null } as const;
    expect(() => composeLetter(withoutSource)).toThrow(/needs a source/);
    expect(() => composeLetter({ ...plainFacts, link: null })).toThrow(/needs a link/);
    const { approval: _, ...withoutHash } = plainFacts;
    expect(() => composeLetter({ ...withoutHash, kind: "approvePlan" })).toThrow(/needs a hash/);
  });
});

describe("plurals follow the language", () => {
  const counts = [1, 2, 5, 21, 22, 101, 1_000_000];
  const expected: Readonly<Record<(typeof languages)[number], readonly string[]>> = {
    en: ["license", ...Array<string>(6).fill("licenses")],
    it: ["licenza", ...Array<string>(5).fill("licenze"), "di licenze"],
    ru: ["лицензия", "лицензии", "лицензий", "лицензия", "лицензии", "лицензия", "лицензий"],
    "zh-TW": Array<string>(7).fill("個授權"),
    "pt-BR": ["licença", ...Array<string>(5).fill("licenças"), "de licenças"],
    es: ["licencia", ...Array<string>(5).fill("licencias"), "de licencias"],
  };
  it.each(languages)("in %s", (language) => {
    const nouns = counts.map((seats) => {
      const moving = [{ title: "X", seats, way: "ordered" as const, orderAt: dueAt, endsAt: null }];
      const { text } = composeLetter({ ...plainFacts, kind: "emergencyCard", language, moving });
      return /^X[:：] ?[\d.,\u00a0\u202f]+ ?(.*)$/m.exec(text)?.[1];
    });
    expect(nouns).toEqual(expected[language]);
  });
});

describe("the letters on approval", () => {
  const write = (kind: LetterKind, moving: LetterFacts["moving"]) =>
    composeLetter({ ...plainFacts, kind, ...(moving === undefined ? {} : { moving }) });

  it("add up the subscriptions of one product on the emergency card", () => {
    const ordered = { way: "ordered", orderAt: dueAt, endsAt: null } as const;
    const product = { ...ordered, title: "Microsoft 365 E3", seats: 22 };
    expect(write("emergencyCard", [product, product]).text).toContain(
      "Microsoft 365 E3: 44 licenses",
    );
  });

  it("do not name an end that nobody knows", () => {
    const { text } = write("overview", plainFacts.moving);
    expect(text).toContain("Visio Plan 2, 1 license: we order the new ones on");
    expect(text.match(/we do not know yet/g)).toHaveLength(1);
  });

  it("say of each product which way it comes, and ask the customer for nothing that another decides", () => {
    const handedOver = { title: "A", seats: 2, way: "handedOver", orderAt: null } as const;
    const { text } = write("overview", [
      handedOver,
      { ...handedOver, title: "B", orderAt: dueAt },
      { title: "C", seats: 3, way: "renewedToCsp", endsAt: dueAt },
    ]);
    expect(text).toMatch(/A, 2 licenses: your present partner is asked .* its term\.$/m);
    expect(text).toMatch(/B, 2 licenses: .* If they do not, we order new ones by/);
    expect(text).toMatch(/C, 3 licenses: goes on with us from/);
    expect(text).toContain("has to be turned off");
    expect(write("overview", [handedOver]).text).not.toContain("has to be turned off");
  });

  it("are refused where nothing moves", () => {
    expect(() => write("overview", [])).toThrow(/needs what moves/);
  });
});

describe("hostile names", () => {
  const hostile = `Evil <script>alert("x")</script> & 'Sons'\r\nBcc: all@example.test\u2028{due}\u202e`;
  const letters = kinds.map((kind) =>
    composeLetter({
      ...plainFacts,
      kind,
      partnerName: hostile,
      companyName: hostile,
      recipientName: hostile,
      source: { ...source, title: hostile, subscriptionId: hostile },
      moving: [{ title: hostile, seats: 2, way: "ordered", orderAt: dueAt, endsAt: null }],
      transfer: {
        ...transfer,
        agreed: [{ title: hostile, seats: 2, subscriptionId: hostile }],
      },
    }),
  );

  it("stay text in the HTML", () => {
    for (const { html } of letters) {
      expect(html).not.toMatch(/<script|\son\w+=|src=|<link|<img|<style/i);
      expect(html).toContain(
        "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;Sons&#39;",
      );
    }
  });

  it("cannot begin a line of their own", () => {
    for (const { subject, text } of letters) {
      expect(subject).not.toMatch(/[\r\n\u2028\u202e]/);
      expect(text).not.toMatch(/^Bcc:/m);
      expect(text).not.toMatch(/[\r\u2028\u202e]/);
    }
  });

  it("cannot turn a link into a script", () => {
    const { html } = composeLetter({ ...plainFacts, link: "javascript:alert(1)" });
    expect(html).not.toContain('<a href="javascript');
    const safe = composeLetter(plainFacts);
    expect(safe.html).toContain('<a href="https://admin.example/accept?code=1&amp;x=2">');
  });
});

function variants(facts: LetterFacts): LetterFacts[] {
  const isAboutSource = [...needingSource, "changeLicenses", "watchCutover"].includes(facts.kind);
  const bare = isAboutSource ? { ...facts, link: null } : { ...facts, source: null };
  const types = isAboutSource ? agreementTypes : [source.agreementType];
  return [
    { ...bare, dueAt: null, money: null },
    { ...facts, recipientName: "Ana Prieto", reminder: 1 },
    { ...facts, reminder: 2 },
    ...types.flatMap((agreementType) =>
      roles.map((recipientRole) => ({
        ...facts,
        recipientRole,
        source: { ...source, agreementType, endsAt: null },
      })),
    ),
  ];
}

function readable(html: string): string {
  return html
    .replace(/<head>[\s\S]*<\/head>/, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

// The words of both forms, without the marks that only one of them has (numbers of a list, colons).
function wordsOf(text: string): string[] {
  const words = text.replace(/^\d+\. |^- /gm, "").match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].sort();
}
