// A letter in the outbox has a place for the customer's link. The link itself is put there when the letter is
// mailed; whoever reads the letter on a screen or in the database sees that there is one, and cannot use it.

import type { CustomerLink, CustomerLinks } from "./customer-links.ts";
import type { Letter } from "#store/port.ts";

/** Nobody’s address, for ever: the top-level domain is reserved (RFC 2606). */
export const LINK_PLACE = "https://customer-link.invalid/";

/** The letter as its customer gets it. Letters to anybody else have no such place, whatever their text says. */
export function withLink(
  letter: Letter,
  links: CustomerLinks,
  good: Omit<CustomerLink, "moveId">,
): Letter {
  return filled(letter, links.urlOf({ moveId: letter.moveId, ...good }));
}

/** The letter as it is shown to those who work with it. */
export function withLinkHidden<L extends Pick<Letter, "recipientRole" | "text" | "html">>(
  letter: L,
  links: CustomerLinks,
): L {
  return filled(letter, links.hiddenUrl());
}

function filled<L extends { recipientRole: string; text: string; html: string }>(
  letter: L,
  url: string,
): L {
  if (letter.recipientRole !== "customerAdmin") return letter;
  const { html, text } = letter;
  return {
    ...letter,
    text: text.replaceAll(LINK_PLACE, url),
    html: html.replaceAll(LINK_PLACE, url),
  };
}
