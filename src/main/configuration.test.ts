import { expect, test } from "vitest";
import { readConfiguration } from "./configuration.ts";

const HANDOVER_MAIL_FROM = "moves@fabrikam.example";

test("letters are mailed where a server and a sender are named, and stay in the outbox where neither is", () => {
  expect(readConfiguration({ HANDOVER_SMTP_URL: "" }).smtp).toBeNull();
  const HANDOVER_SMTP_URL = "smtps://mail.example";
  expect(readConfiguration({ HANDOVER_SMTP_URL, HANDOVER_MAIL_FROM }).smtp).toEqual({
    url: HANDOVER_SMTP_URL,
    from: HANDOVER_MAIL_FROM,
  });
});

test.each(["mail.example", "https://u:s3cret@mail.example", "smtp://u:s3cret@mail example"])(
  "%s is refused without being repeated",
  (HANDOVER_SMTP_URL) => {
    const read = () => readConfiguration({ HANDOVER_SMTP_URL, HANDOVER_MAIL_FROM });
    expect(read).toThrow(/^HANDOVER_SMTP_URL is no smtp:\/\/ or smtps:\/\/ address$/);
  },
);

test("a mail server without a sender is refused", () => {
  expect(() => readConfiguration({ HANDOVER_SMTP_URL: "smtp://mail.example" })).toThrow(
    /HANDOVER_MAIL_FROM is missing/,
  );
});

test("an installation that shall only read is never taken for one that writes", () => {
  expect(readConfiguration({}).readOnly).toBe(false);
  expect(readConfiguration({ HANDOVER_READ_ONLY: "true" }).readOnly).toBe(true);
  for (const HANDOVER_READ_ONLY of ["yes", "1", "True"]) {
    expect(() => readConfiguration({ HANDOVER_READ_ONLY })).toThrow(/true or false/);
  }
});
