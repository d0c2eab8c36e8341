// What a browser and a device ask of the identity platform beside tokens: the page where a code is fetched, the page where
// a device's code is entered, the code itself, and the keys that signatures are verified with.

import { startDeviceSignIn } from "#microsoft/endpoints/entra/token.ts";
import { WireError } from "../operation.ts";
import { answerOf, type Answer } from "../server/wire-answer.ts";
import type { World } from "../world/world.ts";
import { refusal } from "./refusal.ts";
import { knownApplication, type IdentityPlatform } from "./token.ts";

const DEVICE_PAGE = "/devicelogin";

interface PageRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
}

interface Page {
  readonly operation: string;
  answer(world: World, platform: IdentityPlatform): Answer;
}

/** What stands at this address; null where something else does. */
export function signInPage({ method, url, body }: PageRequest): Page | null {
  const [, last = ""] = /^\/[^/]+\/(?:oauth2|discovery)\/v2\.0\/(\w+)$/i.exec(url.pathname) ?? [];
  const asked = `${method} ${last.toLowerCase()}`;
  if (asked === "GET authorize") return { operation: "authorize", answer: authorized(url) };
  if (asked === "POST devicecode") {
    return { operation: startDeviceSignIn.operation, answer: deviceStarted(url, body) };
  }
  if (asked === "GET keys") {
    return { operation: "getKeys", answer: (_, { idTokens }) => answerOf(200, idTokens.keys()) };
  }
  if (method !== "GET" || url.pathname !== DEVICE_PAGE) return null;
  return { operation: "deviceLogin", answer: (_, { signIns }) => deviceAnswered(url, signIns) };
}

function authorized({ searchParams }: URL): Page["answer"] {
  return (world, { signIns }) => {
    knownApplication(world, searchParams.get("client_id") ?? "");
    return answerOf(302, undefined, { location: signIns.authorize(searchParams) });
  };
}

function deviceStarted({ origin }: URL, body: string): Page["answer"] {
  return (world, { signIns }) => {
    const form = startDeviceSignIn.request.safeParse(Object.fromEntries(new URLSearchParams(body)));
    if (!form.success) {
      throw refusal(400, "invalid_request", 900144, "The body lacks client_id or scope.");
    }
    const { id } = knownApplication(world, form.data.client_id);
    const { deviceCode, expiresIn, interval, userCode } = signIns.startDevice(id);
    const page = `${origin}${DEVICE_PAGE}`;
    return answerOf(200, {
      device_code: deviceCode,
      user_code: userCode,
      verification_uri: page,
      expires_in: expiresIn,
      interval,
      message: `Open ${page} and enter ${userCode}.`,
    });
  };
}

/** Without a code a page that asks for one. `answer=declined`: the person says no. */
function deviceAnswered({ searchParams }: URL, signIns: IdentityPlatform["signIns"]): Answer {
  const code = searchParams.get("code");
  if (code === null) return page(200, FORM);
  const answer = searchParams.get("answer") === "declined" ? "declined" : "signedIn";
  if (!signIns.answerDevice(code, answer)) throw new WireError(404, "bad_code", "No such code.");
  return page(200, "<p>Done. You may close this page.</p>");
}

const FORM =
  '<form><label>Code <input name="code" autofocus></label> <button>Sign in as the admin agent of this world</button></form>';

function page(status: number, body: string): Answer {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sandbox</title>${body}</html>`;
  const bytes = new TextEncoder().encode(html);
  return answerOf(status, bytes, { "content-type": "text/html; charset=utf-8" });
}
