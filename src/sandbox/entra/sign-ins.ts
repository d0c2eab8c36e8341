// Interactive sign-ins of the emulated identity platform: with a browser (authorization code, RFC 7636) or on another
// device (RFC 8628). There is nobody to type a password: whoever opens the page is the partner's admin agent of the
// world. Codes live in real time and end with the process, as access tokens do.

import { createHash, randomBytes } from "node:crypto";
import { WireError } from "../operation.ts";
import { refusal } from "./refusal.ts";

const CODE_LIFE_MS = 10 * 60_000;
const DEVICE_LIFE_SECONDS = 900;
/** Microsoft asks for 5; the sandbox can be asked at any pace. */
const DEVICE_INTERVAL_SECONDS = 1;
const PENDING_MAX = 1_000;

interface PendingCode {
  readonly applicationId: string;
  readonly redirectUri: string;
  readonly challenge: string | null;
  readonly nonce: string | null;
  readonly untilMs: number;
}

interface PendingDevice {
  readonly applicationId: string;
  readonly userCode: string;
  readonly untilMs: number;
  readonly state: "waiting" | "signedIn" | "declined";
}

export interface SignIns {
  /** The address that the browser goes back to, with the code; the query is that of the authorize endpoint. */
  authorize(query: URLSearchParams): string;
  redeemCode(applicationId: string, form: CodeForm): { readonly nonce: string | null };
  startDevice(applicationId: string): {
    readonly deviceCode: string;
    readonly userCode: string;
    readonly expiresIn: number;
    readonly interval: number;
  };
  /** What the person does with the code on the other device; false where nobody waits for it. */
  answerDevice(userCode: string, answer: "signedIn" | "declined"): boolean;
  redeemDevice(applicationId: string, deviceCode: string): void;
}

interface CodeForm {
  readonly code?: string | undefined;
  readonly redirect_uri?: string | undefined;
  readonly code_verifier?: string | undefined;
}

export function createSignIns(): SignIns {
  const codes = new Map<string, PendingCode>();
  const devices = new Map<string, PendingDevice>();
  return {
    authorize(query) {
      const back = redirectUriOf(query);
      const code = randomBytes(24).toString("base64url");
      keep(codes, code, {
        applicationId: (query.get("client_id") ?? "").toLowerCase(),
        redirectUri: query.get("redirect_uri") ?? "",
        challenge: challengeOf(query),
        nonce: query.get("nonce"),
        untilMs: Date.now() + CODE_LIFE_MS,
      });
      back.searchParams.set("code", code);
      const state = query.get("state");
      if (state !== null) back.searchParams.set("state", state);
      return back.href;
    },
    redeemCode(applicationId, form) {
      const pending = codes.get(form.code ?? "");
      codes.delete(form.code ?? "");
      const isTheirs = pending?.applicationId === applicationId;
      if (pending === undefined || !isTheirs || pending.untilMs < Date.now()) {
        throw refusal(400, "invalid_grant", 70008, "The authorization code has expired.");
      }
      if (pending.redirectUri !== form.redirect_uri) {
        throw refusal(400, "invalid_client", 500112, "The reply address does not match.");
      }
      if (pending.challenge !== null && pending.challenge !== hashed(form.code_verifier ?? "")) {
        throw refusal(400, "invalid_grant", 501481, "The code verifier does not match.");
      }
      return { nonce: pending.nonce };
    },
    startDevice(applicationId) {
      const deviceCode = randomBytes(24).toString("base64url");
      const userCode = randomBytes(5).toString("hex").toUpperCase().slice(0, 9);
      const untilMs = Date.now() + DEVICE_LIFE_SECONDS * 1000;
      keep(devices, deviceCode, { applicationId, userCode, untilMs, state: "waiting" });
      const interval = DEVICE_INTERVAL_SECONDS;
      return { deviceCode, userCode, expiresIn: DEVICE_LIFE_SECONDS, interval };
    },
    answerDevice(userCode, answer) {
      const wanted = userCode.trim().toUpperCase();
      const found = [...devices].find(([, { state, ...device }]) => {
        return state === "waiting" && device.userCode === wanted && device.untilMs > Date.now();
      });
      if (found === undefined) return false;
      devices.set(found[0], { ...found[1], state: answer });
      return true;
    },
    redeemDevice(applicationId, deviceCode) {
      const pending = devices.get(deviceCode);
      if (pending === undefined || pending.applicationId !== applicationId) {
        throw new WireError(400, "bad_verification_code", "The device code was not recognized.");
      }
      if (pending.untilMs < Date.now()) {
        throw refusal(400, "expired_token", 70020, "The device code has expired.");
      }
      if (pending.state === "waiting") {
        throw refusal(400, "authorization_pending", 70016, "Authorization is pending.");
      }
      devices.delete(deviceCode);
      if (pending.state === "declined") {
        throw new WireError(400, "authorization_declined", "The person declined the request.");
      }
    },
  };
}

/** Refuses an answer that is no code, and an address that no application may register. */
function redirectUriOf(query: URLSearchParams): URL {
  const type = query.get("response_type") ?? "";
  if (type !== "code") {
    throw refusal(400, "unsupported_response_type", 700051, `No response_type '${type}' here.`);
  }
  const text = query.get("redirect_uri") ?? "";
  const uri = URL.canParse(text) ? new URL(text) : null;
  const isLoopback = uri?.protocol === "http:" && /^(localhost|127\.0\.0\.1)$/.test(uri.hostname);
  if (uri === null || !(isLoopback || uri.protocol === "https:")) {
    throw refusal(400, "invalid_request", 50011, "The redirect address is not registered.");
  }
  return uri;
}

function challengeOf(query: URLSearchParams): string | null {
  const challenge = query.get("code_challenge");
  if (challenge !== null && query.get("code_challenge_method") !== "S256") {
    throw refusal(400, "invalid_request", 501491, "Only the code challenge method S256 is known.");
  }
  return challenge;
}

function hashed(verifier: string): string {
  return createHash("sha256").update(verifier).digest("base64url");
}

function keep<T>(pending: Map<string, T>, key: string, value: T): void {
  const oldest = pending.keys().next();
  if (pending.size >= PENDING_MAX && oldest.done !== true) pending.delete(oldest.value);
  pending.set(key, value);
}
