// Hands one letter to an SMTP server and says what came of it.

import { createHash } from "node:crypto";
import nodemailer from "nodemailer";
import { z } from "zod";
import { isNearHost } from "#lib/near-host.ts";
import type { Letter } from "#store/port.ts";

export interface SmtpOptions {
  /** `smtp://` or `smtps://`, with name and password where the server asks for them. */
  readonly url: string;
  /** The sender's address; answers go there too. */
  readonly from: string;
}

export interface RefusedAddress {
  readonly address: string;
  /** The SMTP server's own words. */
  readonly answer: string;
}

/** `later`: it may be taken another time; `why` is a code without names, addresses or credentials. */
type Posted =
  | { readonly result: "sent" | "refused"; readonly refused: readonly RefusedAddress[] }
  | { readonly result: "later"; readonly why: string };

/** What of a letter goes into a mail; its ids make the Message-ID. */
type PostedLetter = Pick<
  Letter,
  "letterId" | "moveId" | "language" | "to" | "subject" | "text" | "html" | "writtenAt"
>;

export interface Postman {
  post(letter: PostedLetter): Promise<Posted>;
  /** Whether the server lets us in; nothing is sent. */
  isOpen(): Promise<boolean>;
  close(): void;
}

const WAIT_MS_MAX = 30_000;

/** Where there are credentials, or the server is not in a network of our own, mail travels encrypted or not at all. */
export function smtpPostman({ from, url }: SmtpOptions): Postman {
  const { hostname, password, port, protocol, username } = new URL(url);
  const secure = protocol === "smtps:";
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  const transport = nodemailer.createTransport({
    host: hostname,
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && (username !== "" || !isNearHost(hostname)),
    ...(username === "" ? {} : { auth }),
    connectionTimeout: WAIT_MS_MAX,
    greetingTimeout: WAIT_MS_MAX,
    socketTimeout: WAIT_MS_MAX,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async post(letter) {
      const { html, language, subject, text, to } = letter;
      try {
        const sent = await transport.sendMail({
          from,
          to: [...to],
          subject,
          text,
          html,
          messageId: messageIdOf(letter, from),
          date: new Date(letter.writtenAt),
          headers: { "Auto-Submitted": "auto-generated", "Content-Language": language },
        });
        return { result: "sent", refused: refusals(sent.rejectedErrors ?? []) };
      } catch (error) {
        return whatFailed(error, to);
      }
    },
    isOpen: () =>
      transport.verify().then(
        () => true,
        () => false,
      ),
    close: () => transport.close(),
  };
}

/** The same for every attempt at a letter, so that a mailbox that was given it twice shows it once. */
function messageIdOf({ letterId, moveId }: PostedLetter, from: string): string {
  const name = createHash("sha256").update(`${moveId}\n${letterId}`).digest("hex").slice(0, 32);
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? "localhost";
  return `<${name}@${domain}>`;
}

const SmtpError = z.object({
  code: z.string().optional(),
  responseCode: z.number().optional(),
  response: z.string().optional(),
  recipient: z.string().optional(),
  get rejectedErrors() {
    return z.array(SmtpError).optional();
  },
});
type SmtpError = z.infer<typeof SmtpError>;

/** A refusal for good (5xx) of the addresses or of the mail; all else, sign-in included, may change. */
function whatFailed(error: unknown, to: readonly string[]): Posted {
  const parsed = SmtpError.safeParse(error);
  if (!parsed.success) return { result: "later", why: "UNKNOWN" };
  const { code = "UNKNOWN", rejectedErrors = [], response = "", responseCode = 0 } = parsed.data;
  if (rejectedErrors.length > 0 && rejectedErrors.every(isForGood)) {
    return { result: "refused", refused: refusals(rejectedErrors) };
  }
  if (code === "EMESSAGE" && isForGood(parsed.data)) {
    return { result: "refused", refused: to.map((address) => ({ address, answer: response })) };
  }
  return { result: "later", why: responseCode === 0 ? code : `${code} ${responseCode}` };
}

function isForGood({ responseCode = 0 }: SmtpError): boolean {
  return responseCode >= 500;
}

function refusals(errors: readonly unknown[]): readonly RefusedAddress[] {
  return errors.map((error) => {
    const { recipient = "", response = "" } = SmtpError.parse(error);
    return { address: recipient, answer: response };
  });
}
