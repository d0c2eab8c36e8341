// What the console and its server agree on beside the routes.

/** Takes `{ key }` from the console's link and sets the session's cookie. */
export const SESSION_PATH = "/api/v1/session";

/** Sends the browser to the partner's own issuer, where one is configured. */
export const SIGN_IN_PATH = "/api/v1/sign-in";

/** Where the issuer sends the browser back to. */
export const CALLBACK_PATH = "/api/v1/sign-in/callback";

/** Server-sent events; they carry nothing but "look again". */
export const EVENTS_PATH = "/api/v1/events";
export const CHANGED_EVENT = "changed";

/** A page of another origin cannot send this header, so a write that carries it comes from the console. */
export const CONSOLE_HEADER = "x-handover-console";
