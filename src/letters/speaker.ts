// Speaks one letter's language: the facts of the letter are values that every phrase may use.

import type { PhraseKey } from "#phrases/catalog.ts";
import {
  translate,
  translateOwn,
  translateWritten,
  writtenOut,
  type PhraseParams,
} from "#phrases/translate.ts";
import { formatDate } from "#phrases/formats.ts";
import type { PhraseLanguage } from "#phrases/languages.ts";
import type { LetterFacts } from "./letter-kind.ts";

/** The phrase of this key, with the letter's facts and the portals' labels filled in. */
export type Say = (key: PhraseKey, more?: PhraseParams) => string;

/** Microsoft's rule for the Microsoft Customer Agreement: older acceptances block orders. */
const AGREEMENT_VALID_FROM = "2023-04-01";

export function speaker(facts: LetterFacts): Say {
  const { language } = facts;
  const params = {
    ...labelsIn(language),
    ...writtenOut(language, {
      partnerName: facts.partnerName,
      companyName: facts.companyName,
      recipientName: facts.recipientName ?? "",
      named: facts.recipientName === null ? "no" : "yes",
      reminder: facts.reminder,
      adminCenter: facts.adminCenter,
      ...(facts.missing === undefined ? {} : { title: facts.missing.title }),
      ...(facts.source === null ? {} : { title: facts.source.title }),
      ...(facts.dueAt === null ? {} : { dueAt: facts.dueAt }),
      ...(facts.money === null ? {} : { money: facts.money }),
      ...(facts.reduction === undefined ? {} : { seatsTo: facts.reduction.seatsTo }),
      ...facts.approval,
      ...(facts.overdue === undefined
        ? {}
        : { step: translate(language, `people.step.${facts.overdue.step}`) }),
    }),
  };
  return (key, more) => {
    const own = facts.texts?.[key];
    const values = more === undefined ? params : { ...params, ...writtenOut(language, more) };
    return own === undefined
      ? translateWritten(language, key, values)
      : translateOwn(language, own, values);
  };
}

type Labels = Readonly<Record<string, string>>;
const labels = new Map<PhraseLanguage, Labels>();

/** What stands on the buttons of the portals, and since when Microsoft counts an agreement: in every letter the same. */
function labelsIn(language: PhraseLanguage): Labels {
  const known = labels.get(language);
  if (known !== undefined) return known;
  const made = {
    validFrom: formatDate(language, AGREEMENT_VALID_FROM),
    yourProducts: translate(language, "letters.label.yourProducts"),
    billingAccounts: translate(language, "letters.label.billingAccounts"),
    editRecurringBilling: translate(language, "letters.label.editRecurringBilling"),
    turnOff: translate(language, "letters.label.turnOff"),
    renewOnce: translate(language, "letters.label.renewOnce"),
    partnerRelationships: translate(language, "asks.label.partnerRelationships"),
    marketplace: translate(language, "letters.label.marketplace"),
    autoRenew: translate(language, "letters.label.autoRenew"),
  };
  labels.set(language, made);
  return made;
}
