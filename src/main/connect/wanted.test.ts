import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { CliError } from "#cli/cli-error.ts";
import { createTerminal } from "#cli/terminal.ts";
import { errorText } from "#cli/words.ts";
import { languages } from "#phrases/languages.ts";
import { readWanted, type ConnectFlags } from "./wanted.ts";

const ID = "99999999-0000-4000-8000-000000000001";
const quiet = new Writable({ write: (_chunk, _encoding, done) => done() });
const terminalIn = (language: (typeof languages)[number]) =>
  createTerminal(language, { stdout: quiet, stderr: quiet });

function wanted(flags: Partial<ConnectFlags>, secret: string) {
  const questions = {
    ask: () => Promise.resolve(""),
    askHidden: () => Promise.resolve(secret),
    close: () => undefined,
  };
  const given = { cloud: "public", flow: "device", port: 0, ...flags } as const;
  return readWanted(given, terminalIn("en"), questions);
}

const named = { tenant: ID.toUpperCase(), application: ID };

test("ids are read in either case; a tenant may be named by its domain", async () => {
  expect(await wanted(named, "s~ecret")).toMatchObject({ tenant: ID, applicationId: ID });
  const byDomain = await wanted({ ...named, tenant: "Fabrikam.onmicrosoft.com" }, "s~ecret");
  expect(byDomain.tenant).toBe("fabrikam.onmicrosoft.com");
});

test("each cloud of Microsoft's has its own addresses and names for its tokens", async () => {
  const { hosts } = await wanted({ ...named, cloud: "usGovernment" }, "s~ecret");
  expect(hosts).toMatchObject({
    entraUrl: "https://login.microsoftonline.us",
    partnerCenterUrl: "https://api.partnercenter.microsoft.com",
    graphUrl: "https://graph.microsoft.us",
    resources: { graph: "https://graph.microsoft.us" },
  });
});

test.each([
  ["CLOUD_UNKNOWN", { ...named, cloud: "http://localhost" }, "s~ecret"],
  ["CLOUD_CLOSED", { ...named, cloud: "china" }, "s~ecret"],
  ["CLOUD_CLOSED", { ...named, cloud: "usDod" }, "s~ecret"],
  ["PARTNER_TENANT_INVALID", { application: ID }, "s~ecret"],
  ["APPLICATION_ID_INVALID", { tenant: ID, application: "handover" }, "s~ecret"],
  ["SECURITY_GROUP_INVALID", { ...named, securityGroup: "admins" }, "s~ecret"],
  ["CLIENT_SECRET_EMPTY", named, ""],
  ["CLIENT_SECRET_IS_ID", named, ID],
])("%s is said in every language, and never with the secret", async (code, flags, secret) => {
  const error: unknown = await wanted(flags, secret).catch((thrown: unknown) => thrown);
  if (!(error instanceof CliError)) throw new Error("not refused");
  expect(error.code).toBe(code);
  const said = languages.map((language) =>
    errorText(error.code, terminalIn(language), error.params),
  );
  expect(new Set(said).size).toBe(languages.length);
  if (secret !== "") expect(said.join(" ")).not.toContain(secret);
});
