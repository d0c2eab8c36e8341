// The letters that open and close a move: invitation, agreement, delegated admin, approval, done.

import type { Block } from "./block.ts";
import type { LetterFacts } from "./letter-kind.ts";
import type { Say } from "./speaker.ts";

export function invitationBlocks(facts: LetterFacts, say: Say): Block[] {
  return [
    paragraph(say("letters.invitation.intro")),
    paragraph(say("letters.invitation.harmless")),
    {
      kind: "steps",
      title: say("letters.stepsTitle"),
      items: [
        say("letters.invitation.step1"),
        say("letters.invitation.step2"),
        say("letters.invitation.step3"),
      ],
    },
    linkBlock(say("letters.invitation.link"), facts),
  ];
}

export function agreementBlocks(facts: LetterFacts, say: Say): Block[] {
  return [
    paragraph(say("letters.agreement.intro")),
    paragraph(say("letters.agreement.harmless")),
    {
      kind: "steps",
      title: say("letters.stepsTitle"),
      items: [
        say("letters.agreement.step1"),
        say("letters.agreement.step2"),
        say("letters.agreement.step3"),
      ],
    },
    linkBlock(say("letters.agreement.link"), facts),
  ];
}

export function delegatedAdminBlocks(facts: LetterFacts, say: Say): Block[] {
  return [
    paragraph(say("letters.delegatedAdmin.intro")),
    paragraph(say("letters.delegatedAdmin.harmless")),
    {
      kind: "steps",
      title: say("letters.stepsTitle"),
      items: [
        say("letters.delegatedAdmin.step1"),
        say("letters.delegatedAdmin.step2"),
        say("letters.delegatedAdmin.step3"),
      ],
    },
    linkBlock(say("letters.delegatedAdmin.link"), facts),
  ];
}

export function approvePlanBlocks(facts: LetterFacts, say: Say): Block[] {
  if (facts.approval === undefined) throw new Error("a letter of kind approvePlan needs a hash");
  return [
    paragraph(say("letters.approvePlan.intro")),
    ...(facts.asksForMore === true ? [paragraph(say("letters.approvePlan.more"))] : []),
    ...(facts.money === null ? [] : [paragraph(say("letters.approvePlan.money"))]),
    {
      kind: "steps",
      title: say("letters.stepsTitle"),
      items: [say("letters.approvePlan.step1"), say("letters.approvePlan.step2")],
    },
  ];
}

export function proposalBlocks(
  { asksForMore, customerPage, kind }: LetterFacts,
  say: Say,
): Block[] {
  if (customerPage === undefined) throw new Error(`a letter of kind ${kind} needs the page`);
  return [
    paragraph(say("letters.proposal.intro")),
    ...(asksForMore === true ? [paragraph(say("letters.proposal.more"))] : []),
    paragraph(say("letters.proposal.harmless")),
    {
      kind: "steps",
      title: say("letters.stepsTitle"),
      items: [say("letters.proposal.step1"), say("letters.proposal.step2")],
    },
    paragraph(say("letters.proposal.private")),
  ];
}

export function changeLicensesBlocks({ people, source }: LetterFacts, say: Say): Block[] {
  if (people === undefined || source === null) {
    throw new Error("a letter of kind changeLicenses needs its people and the source they leave");
  }
  return [
    paragraph(say("licenses.letter.intro")),
    { kind: "points", title: say("licenses.letter.people"), items: people },
    paragraph(say("licenses.letter.why")),
    {
      kind: "steps",
      title: say("letters.stepsTitle"),
      items: [
        say("licenses.letter.step1"),
        say("licenses.letter.step2"),
        say("licenses.letter.step3"),
      ],
    },
    paragraph(say("letters.confirm")),
  ];
}

export function escalationBlocks({ overdue }: LetterFacts, say: Say): Block[] {
  if (overdue === undefined) throw new Error("a letter of kind escalation needs what is overdue");
  return [
    paragraph(say("letters.escalation.intro")),
    { kind: "points", title: say("letters.escalation.contacts"), items: overdue.contacts },
    {
      kind: "steps",
      title: say("letters.stepsTitle"),
      items: [say("letters.escalation.call"), say("letters.escalation.answer")],
    },
  ];
}

export function doneBlocks(say: Say): Block[] {
  return [
    paragraph(say("letters.done.intro")),
    {
      kind: "points",
      title: say("letters.done.pointsTitle"),
      items: [say("letters.done.step1"), say("letters.done.step2"), say("letters.done.step3")],
    },
  ];
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

function linkBlock(text: string, { kind, link }: LetterFacts): Block {
  if (link === null) throw new Error(`a letter of kind ${kind} needs a link`);
  return { kind: "link", text, url: link };
}
