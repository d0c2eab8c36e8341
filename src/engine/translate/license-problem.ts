import type { LicenseProblem } from "#domain/reassignment/converge.ts";
import type { MicrosoftError } from "#microsoft/http/microsoft-error.ts";

/** Graph says why only in words ("user: assignLicense"); what we do not recognise is plainly refused. */
export function licenseProblem({
  description,
}: Pick<MicrosoftError, "description">): LicenseProblem {
  const text = description.toLowerCase();
  if (text.includes("usage location")) {
    return text.includes("not allowed") ? "prohibited" : "usageLocation";
  }
  if (text.includes("available licenses")) return "noSeats";
  if (text.includes("conflicting service plans") || text.includes("mutually exclusive")) {
    return "conflict";
  }
  return text.includes("depend") ? "dependency" : "refused";
}
