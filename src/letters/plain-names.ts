// Names come from an import or from a tenant, and anybody may have chosen them.

import type { LetterFacts, TransferItem } from "./letter-kind.ts";

/** The same facts, with names that can neither begin a line of their own nor turn the text around. */
export function withPlainNames(facts: LetterFacts): LetterFacts {
  const { moving, overdue, source, recipientName, transfer } = facts;
  return {
    ...facts,
    partnerName: plain(facts.partnerName),
    companyName: plain(facts.companyName),
    recipientName: recipientName === null ? null : plain(recipientName),
    ...(moving === undefined
      ? {}
      : { moving: moving.map((product) => ({ ...product, title: plain(product.title) })) }),
    ...(overdue === undefined
      ? {}
      : { overdue: { ...overdue, contacts: overdue.contacts.map(plain) } }),
    ...(transfer === undefined ? {} : { transfer: plainTransfer(transfer) }),
    source:
      source === null
        ? null
        : {
            ...source,
            title: plain(source.title),
            subscriptionId: plain(source.subscriptionId),
          },
  };
}

function plainTransfer(transfer: NonNullable<LetterFacts["transfer"]>) {
  const items = (list: readonly TransferItem[]) =>
    list.map(({ seats, subscriptionId, title }) => ({
      seats,
      subscriptionId: plain(subscriptionId),
      title: plain(title),
    }));
  const { agreed, different, missing, unexpected } = transfer;
  return {
    agreed: items(agreed),
    different: items(different),
    missing: items(missing),
    unexpected: items(unexpected),
  };
}

// Control characters, line and paragraph separators, and the marks that override a text's direction.
function plain(name: string): string {
  return name
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}
