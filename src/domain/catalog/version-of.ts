import { hashOf } from "#lib/canonical-json.ts";
import type { CatalogContent } from "./catalog-version.ts";

/** SHA-256 of what the file says. */
export function versionOf(content: CatalogContent): string {
  return hashOf(content);
}
