import { ApiError } from "#contract/problem.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import { OtherReleaseError } from "#simulation/run/sandbox-control.ts";

/** Errors of Microsoft's wire, and of a sandbox that runs elsewhere, in the API's words. */
export function toApiError(error: unknown): ApiError | null {
  if (error instanceof OtherReleaseError) {
    return new ApiError("SANDBOX_OTHER_RELEASE", {}, { cause: error });
  }
  if (!(error instanceof MicrosoftError)) return null;
  const { operation, code, requestId, answered, retry } = error;
  const cause = { cause: error };
  if (!answered || retry === "wait") {
    return new ApiError("MICROSOFT_UNAVAILABLE", { operation }, cause);
  }
  const params = { operation, code: code ?? "", request: requestId };
  return new ApiError("MICROSOFT_REFUSED", params, cause);
}
