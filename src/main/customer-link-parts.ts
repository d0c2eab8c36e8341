// What customers' links need of this server: the key that signs them, and where customers reach it.

import { randomBytes } from "node:crypto";
import { customerLinks, type CustomerLinks } from "#letters/customer-link/customer-links.ts";
import type { Store } from "#store/open-store.ts";
import { opened } from "./secret-keys.ts";

interface CustomerLinkParts {
  readonly links: CustomerLinks;
  /** From now on links lead there, unless the configuration says where. */
  listensAt(url: string): void;
}

interface CustomerLinkNeeds {
  readonly store: Pick<Store, "secrets">;
  readonly partnerId: string;
  /** Null: wherever this server listens. */
  readonly publicUrl: string | null;
  /** Where it will most likely listen. */
  readonly url: string;
}

export async function customerLinkParts(needs: CustomerLinkNeeds): Promise<CustomerLinkParts> {
  const { partnerId, publicUrl, store } = needs;
  let listening = needs.url;
  const key = Buffer.from(await linkKey(store, partnerId), "base64url");
  return {
    links: customerLinks({ key, partnerId, publicUrl: () => publicUrl ?? listening }),
    listensAt(url) {
      listening = url;
    },
  };
}

/** One for all servers of the partner, drawn by whichever starts first. */
async function linkKey(
  { secrets }: CustomerLinkNeeds["store"],
  partnerId: string,
): Promise<string> {
  const known = await opened(secrets.read(partnerId, "linkKey"));
  if (known !== null) return known;
  const drawn = randomBytes(32).toString("base64url");
  if (await secrets.replace(partnerId, "linkKey", null, drawn)) return drawn;
  return linkKey({ secrets }, partnerId);
}
