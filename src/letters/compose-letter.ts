// From facts to a letter that a person can act on, in six languages, as plain text and as HTML.

import type { PhraseKey } from "#phrases/catalog.ts";
import {
  claimCreditBlocks,
  endFormerAccessBlocks,
  lookRefusedBlocks,
  purchaseOrderBlocks,
  reduceSeatsBlocks,
  cancelRenewalToCspBlocks,
  renewToCspBlocks,
  restoreRenewalBlocks,
  staysBlocks,
  takenBackBlocks,
} from "./asking-letters.ts";
import type { Block } from "./block.ts";
import type { LetterFacts, WrittenLetter } from "./letter-kind.ts";
import {
  answerTransferBlocks,
  leftBlocks,
  replaceLicensesBlocks,
  settleBlocks,
} from "./leaving-letters.ts";
import { missingSeatsBlocks, orderBlocks } from "./order-letter.ts";
import { withPlainNames } from "./plain-names.ts";
import { emergencyCardBlocks, overviewBlocks, watchBlocks } from "./moving-letters.ts";
import { renderHtml } from "./render-html.ts";
import { renderText } from "./render-text.ts";
import {
  agreementBlocks,
  approvePlanBlocks,
  delegatedAdminBlocks,
  changeLicensesBlocks,
  doneBlocks,
  escalationBlocks,
  invitationBlocks,
  proposalBlocks,
} from "./road-letters.ts";
import { sourceBlocks, speaksToPartner } from "./source-letters.ts";
import { speaker, type Say } from "./speaker.ts";
import { transferBlocks } from "./transfer-letters.ts";

/**
 * Writes one letter. It holds no credentials, and no link but the one in the facts. Throws where the
 * facts lack the source that it is about, the link that it asks to open, or the hash to approve by:
 * such a letter could not be acted on.
 */
export function composeLetter(given: LetterFacts): WrittenLetter {
  const facts = withPlainNames(given);
  const say = speaker(facts);
  const body = bodyBlocks(facts, say);
  const asked = facts.kind === "takenBack" ? askedBefore(facts, say) : undefined;
  const plainSubject = say(subjectKey(facts), asked);
  const subject =
    facts.reminder === 0
      ? plainSubject
      : say("letters.subject.reminder", { subject: plainSubject });
  const blocks: Block[] = [
    paragraph(say("letters.greeting")),
    ...(facts.reminder === 0 ? [] : [paragraph(say("letters.reminder"))]),
    ...withDue(body, facts, say),
    ...closingBlocks(facts, say),
  ];
  const html = renderHtml(facts.language, subject, blocks);
  const text = renderText(blocks, (label, value) => say("letters.labeled", { label, value }));
  return { subject, text, html };
}

function bodyBlocks(facts: LetterFacts, say: Say): Block[] {
  switch (facts.kind) {
    case "invitation":
      return invitationBlocks(facts, say);
    case "agreement":
      return agreementBlocks(facts, say);
    case "delegatedAdmin":
      return delegatedAdminBlocks(facts, say);
    case "approvePlan":
      return approvePlanBlocks(facts, say);
    case "proposal":
      return proposalBlocks(facts, say);
    case "overview":
      return overviewBlocks(facts, say);
    case "emergencyCard":
      return emergencyCardBlocks(facts, say);
    case "escalation":
      return escalationBlocks(facts, say);
    case "done":
      return doneBlocks(say);
    case "watchCutover":
      return watchBlocks(facts, say);
    case "placeOrder":
      return orderBlocks(facts, say);
    case "seatsMissing":
      return missingSeatsBlocks(facts, say);
    case "lookRefused":
      return lookRefusedBlocks(facts, say);
    case "replaceLicenses":
      return replaceLicensesBlocks(facts, say);
    case "answerTransfer":
      return answerTransferBlocks(say);
    case "settleAccount":
      return settleBlocks(say);
    case "left":
      return leftBlocks(say);
    case "stays":
      return staysBlocks(say);
    case "endFormerAccess":
      return endFormerAccessBlocks(say);
    case "claimCredit":
      return claimCreditBlocks(facts, say);
    case "restoreRenewal":
      return restoreRenewalBlocks(facts, say);
    case "reduceSeats":
      return reduceSeatsBlocks(facts, say);
    case "renewToCsp":
      return renewToCspBlocks(facts, say);
    case "cancelRenewalToCsp":
      return cancelRenewalToCspBlocks(facts, say);
    case "purchaseOrder":
      return purchaseOrderBlocks(facts, say);
    case "takenBack":
      return takenBackBlocks(facts, askedBefore(facts, say), say);
    case "changeLicenses":
      return changeLicensesBlocks(facts, say);
    case "ownershipTransfer":
    case "reviewTransfer":
    case "transferStuck":
      return transferBlocks(facts, say);
    default:
      if (facts.source === null) throw new Error(`a letter of kind ${facts.kind} needs a source`);
      return sourceBlocks(facts.kind, facts.source, facts, say);
  }
}

// The date stands just above what there is to do, where it is not overlooked.
function withDue(blocks: readonly Block[], facts: LetterFacts, say: Say): Block[] {
  if (facts.dueAt === null) return [...blocks];
  const key = facts.isOverdue === true ? "letters.overdue" : "letters.due";
  return blocks.flatMap((block) =>
    block.kind === "steps" ? [paragraph(say(key)), block] : [block],
  );
}

/** The letter that is taken back: its subject, and when it was written. */
function askedBefore(facts: LetterFacts, say: Say) {
  const { takenBack } = facts;
  if (takenBack === undefined) throw new Error("a letter that takes one back needs to know which");
  const subject = say(subjectKey({ ...facts, kind: takenBack.kind }));
  const { title, writtenOn } = takenBack;
  return { asked: title === null ? subject : `${subject} (${title})`, writtenOn };
}

function subjectKey(facts: LetterFacts): PhraseKey {
  switch (facts.kind) {
    case "watchCutover":
      return "letters.watchCutover.subject";
    case "placeOrder":
      return "ordering.letter.subject";
    case "seatsMissing":
      return "asks.seats.subject";
    case "lookRefused":
      return "asks.refused.subject";
    case "replaceLicenses":
      return "leaving.letter.subject";
    case "answerTransfer":
      return "leaving.request.subject";
    case "settleAccount":
      return "leaving.settle.subject";
    case "left":
      return "leaving.left.subject";
    case "stays":
      return "asks.stays.subject";
    case "endFormerAccess":
      return "asks.access.subject";
    case "claimCredit":
      return facts.recipientRole === "operator" ? "asks.claim.subject" : "asks.credit.subject";
    case "restoreRenewal":
      return speaksToPartner(facts) ? "asks.back.subjectPartner" : "asks.back.subject";
    case "reduceSeats":
      return speaksToPartner(facts) ? "asks.reduce.subjectPartner" : "asks.reduce.subject";
    case "renewToCsp":
      return "asks.renew.subject";
    case "cancelRenewalToCsp":
      return "asks.unrenew.subject";
    case "purchaseOrder":
      return "asks.order.subject";
    case "takenBack":
      return "asks.taken.subject";
    case "changeLicenses":
      return "licenses.letter.subject";
    case "ownershipTransfer":
      return "transfers.letter.ask.subject";
    case "reviewTransfer":
      return "transfers.letter.review.subject";
    case "transferStuck":
      return "transfers.letter.stuck.subject";
    case "stopRenewal":
    case "chooseEnd":
    case "endExtension":
    case "endNow":
    case "rescueRenewal":
      return speaksToPartner(facts)
        ? `letters.${facts.kind}.subjectPartner`
        : `letters.${facts.kind}.subject`;
    default:
      return `letters.${facts.kind}.subject`;
  }
}

const toOurOwnOperator: ReadonlySet<LetterFacts["kind"]> = new Set([
  "approvePlan",
  "escalation",
  "reviewTransfer",
  "transferStuck",
  "seatsMissing",
  "lookRefused",
  "answerTransfer",
  "settleAccount",
  "placeOrder",
  "renewToCsp",
  "cancelRenewalToCsp",
  "watchCutover",
]);

/** To whoever has to act, our own operator among them. */
const TO_ANY_OWNER: ReadonlySet<LetterFacts["kind"]> = new Set(["claimCredit", "takenBack"]);

/** The way to the customer's own page stands in no letter to anybody else. */
function closingBlocks(facts: LetterFacts, say: Say): Block[] {
  const { customerPage, kind, recipientRole } = facts;
  const isOurOwn = TO_ANY_OWNER.has(kind) && recipientRole === "operator";
  if (isOurOwn || toOurOwnOperator.has(kind)) return [paragraph(say("letters.closing"))];
  const hasLink = kind === "invitation" || kind === "agreement" || kind === "delegatedAdmin";
  return [
    ...(customerPage === undefined || kind === "ownershipTransfer" || speaksToPartner(facts)
      ? []
      : [{ kind: "link", text: say("letters.customerPage.link"), url: customerPage } as const]),
    ...(hasLink ? [paragraph(say("letters.signIn"))] : []),
    ...(kind === "done" || kind === "left" || kind === "stays"
      ? []
      : [paragraph(say("letters.password"))]),
    paragraph(say("letters.questions")),
    paragraph(say("letters.closing")),
  ];
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}
