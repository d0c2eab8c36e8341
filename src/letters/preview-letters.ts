// Every letter with made-up facts, for whoever wants to read them before a customer does.

import { AgreementType } from "#domain/estate/channel.ts";
import type { Language } from "#domain/estate/customer.ts";
import { addDays, dateOf, type Instant } from "#lib/instant.ts";
import type { OwnTexts } from "./changeable-texts.ts";
import { composeLetter } from "./compose-letter.ts";
import {
  letterKinds,
  type LetterFacts,
  type LetterKind,
  type WrittenLetter,
} from "./letter-kind.ts";

export interface LetterPreview extends WrittenLetter {
  /** Unique in its language and fit for a file: the kind, for letters about a source with its agreement type. */
  readonly name: string;
}

/** All kinds as `partnerName` would send them at `now`; letters about a source for every agreement type, and a reminder. */
export function previewLetters(
  language: Language,
  reader: Omit<Reader, "language">,
): readonly LetterPreview[] {
  const facts = sampleFacts({ ...reader, language });
  return letterKinds.flatMap((kind): LetterPreview[] => {
    const asks = !telling.has(kind);
    const first = { ...facts, kind, dueAt: asks ? facts.dueAt : null };
    if (isAboutSource(kind)) return AgreementType.options.map((type) => ofAgreement(first, type));
    if (kind !== "invitation") return [{ name: kind, ...composeLetter(first) }];
    const reminder = composeLetter({ ...first, reminder: 2 });
    return [
      { name: kind, ...composeLetter(first) },
      { name: `${kind}.reminder`, ...reminder },
    ];
  });
}

function ofAgreement(facts: LetterFacts, agreementType: AgreementType): LetterPreview {
  const { kind, source } = facts;
  const letter = composeLetter({
    ...facts,
    source: source === null ? null : { ...source, agreementType },
  });
  return { name: `${kind}.${agreementType}`, ...letter };
}

/** What asks for nothing. */
const telling: ReadonlySet<LetterKind> = new Set([
  "overview",
  "emergencyCard",
  "done",
  "left",
  "stays",
  "takenBack",
]);

function isAboutSource(kind: LetterKind): boolean {
  return (
    kind === "stopRenewal" ||
    kind === "chooseEnd" ||
    kind === "endExtension" ||
    kind === "endNow" ||
    kind === "rescueRenewal" ||
    kind === "restoreRenewal" ||
    kind === "reduceSeats" ||
    kind === "renewToCsp" ||
    kind === "cancelRenewalToCsp" ||
    kind === "claimCredit"
  );
}

interface Reader {
  readonly language: Language;
  readonly now: Instant;
  readonly partnerName: string;
  /** The partner's own words in that language. */
  readonly texts?: OwnTexts;
}

function sampleFacts({ language, now, partnerName, texts = {} }: Reader): LetterFacts {
  const endsAt = addDays(now, 45);
  const orderAt = addDays(now, 42);
  return {
    kind: "invitation",
    language,
    partnerName,
    adminCenter: "admin.microsoft.com",
    texts,
    companyName: "Contoso",
    recipientName: null,
    link: "https://admin.microsoft.com/",
    customerPage: "https://partner.example/c/#…",
    source: {
      title: "Microsoft 365 E3",
      seats: 125,
      subscriptionId: "00000000-0000-4000-8000-000000000001",
      agreementType: "mcaWebDirect",
      endsAt,
    },
    dueAt: addDays(now, 14),
    reminder: 0,
    money: { amount: "30000.00", currency: "EUR" },
    moving: [
      { title: "Microsoft 365 E3", seats: 125, way: "ordered", orderAt, endsAt },
      { title: "Visio Plan 2", seats: 1, way: "ordered", orderAt, endsAt: null },
      { title: "Microsoft 365 Business Premium", seats: 22, way: "handedOver", orderAt },
      { title: "Project Plan 3", seats: 3, way: "handedOver", orderAt: null },
      { title: "Office 365 E4", seats: 40, way: "renewedToCsp", endsAt },
    ],
    overdue: { step: "stopRenewal", contacts: ["Fourth Coffee IT, licences@fourthcoffee.example"] },
    order: {
      title: "Microsoft 365 E3",
      seatsAfter: 125,
      raises: null,
      termMonths: 12,
      ceiling: { amount: "36.30", currency: "EUR" },
      until: orderAt,
      line: "CFQ7TTC0LFLX:0001 P1Y monthly 125 mv-contoso/1",
    },
    reduction: { seats: 125, seatsTo: 60 },
    sku: "SPE_E3 (05e9a617-0261-4cee-bb44-138d3ef5d965)",
    commitment: { term: "P1Y", billingPlan: "monthly" },
    renewsAtMost: { seats: 150, unitCost: { amount: "21.11", currency: "EUR" } },
    missing: {
      title: "Microsoft 365 E3",
      subscriptionId: "00000000-0000-4000-8000-000000000001",
      ordered: 125,
      shown: 1,
      usersInError: 2,
      orderedAt: addDays(now, -3),
    },
    reason:
      "getCustomer: 403 1000: not permitted (MS-RequestId 00000000-0000-4000-8000-000000000003, MS-CorrelationId 00000000-0000-4000-8000-000000000004)",
    leaving: [
      { title: "Microsoft 365 E3", endsAt, needed: 125 },
      { title: "Visio Plan 2", endsAt, needed: 0 },
    ],
    transfer: sampleTransfer,
    people: ["ada@contoso.example", "alan@contoso.example"],
    takenBack: { kind: "stopRenewal", writtenOn: dateOf(addDays(now, -9)), title: null },
    approval: { customer: "contoso.example", bandHash: "0".repeat(64) },
  };
}

const sampleItem = {
  title: "Microsoft 365 E3",
  seats: 125,
  subscriptionId: "00000000-0000-4000-8000-000000000001",
};

const sampleTransfer = {
  agreed: [sampleItem, { ...sampleItem, title: "Visio Plan 2", seats: 2 }],
  unexpected: [{ ...sampleItem, title: "Power BI Pro", seats: 1 }],
  missing: [{ ...sampleItem, title: "Visio Plan 2", seats: 2 }],
  different: [{ ...sampleItem, seats: 130 }],
};
