import type { FindingCode } from "./finding.ts";

/** How a source is named that went on past its end, in a plan as in the end of its line. */
export const WENT_ON_CODES = {
  extended: "EXTENSION_LEFT_ON",
  renewed: "RENEWAL_SURPRISED",
} as const satisfies Readonly<Record<string, FindingCode>>;
