// Why a call to Microsoft did not succeed, as somebody can do something about it. The numbers are those of Microsoft's
// page "Microsoft Entra authentication and authorization error codes" and of Partner Center's "Error codes".

import type { Check } from "#domain/examination/check.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import { SecretUnreadableError } from "#store/secrets/secret-keys.ts";

export type Failure = Readonly<Pick<Check, "reason" | "params">>;

const reasons: Readonly<Record<string, Check["reason"]>> = {
  "7000215": "clientSecretWrong",
  "7000222": "clientSecretWrong", // expired
  "700016": "applicationUnknown",
  "70008": "refreshTokenEnded",
  "700082": "refreshTokenEnded",
  "50173": "refreshTokenEnded", // the password was changed
  "50076": "secondFactorMissing",
  "50079": "secondFactorMissing",
  "53003": "notAllowed", // a policy of conditional access
  "65001": "consentMissing",
  "900329": "roleMissing",
};

/** Throws whatever no call to Microsoft causes. */
export function failureOf(error: unknown): Failure {
  if (error instanceof SecretUnreadableError) {
    return { reason: "refused", params: { code: `key ${error.keyId}` } };
  }
  if (!(error instanceof MicrosoftError)) throw error;
  if (!error.answered) return { reason: "noAnswer", params: { operation: error.operation } };
  const number = /AADSTS(\d+)/.exec(`${error.code} ${error.description}`)?.[1] ?? error.code ?? "";
  const known = reasons[number] ?? (error.status === 403 ? "roleMissing" : "refused");
  return { reason: known, params: { code: error.code ?? String(error.status) } };
}
