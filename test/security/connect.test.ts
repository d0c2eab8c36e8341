// `handover connect` and then `doctor`, as processes, against the sandbox over TLS; the admin agent's browser is a fetch.

import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openCertificate, type Certificate } from "#sandbox/server/certificate.ts";
import { createSandboxServer, type SandboxServer } from "#sandbox/server/server.ts";
import { openWorld, type WorldLedger } from "#sandbox/world/open-world.ts";
import { OUR_TENANT } from "#sandbox/world/small-world.ts";
import { oneCustomer } from "../road/one-customer.ts";

const APPLICATION = "aaaaaaaa-0000-4000-8000-000000000001";
const SECRET = "a-secret-nobody-may-see";
const HANDOVER = join(import.meta.dirname, "../../bin/handover");

let folder: string;
let certificate: Certificate;
let world: WorldLedger;
let server: SandboxServer;
let origin: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "handover-connect-"));
  certificate = await openCertificate(folder);
  world = await openWorld({ folder: null });
  const file = oneCustomer();
  const applications = file.applications.map((each) => ({ ...each, clientSecret: SECRET }));
  await world.load({ ...file, applications });
  const log = { debug() {}, warn() {} };
  server = createSandboxServer({ world, loose: false, log, certificate });
  origin = `https://localhost:${new URL(await server.listen(0)).port}`;
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill();
});
afterAll(async () => {
  await server.close();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Running {
  /** Resolves with the first match of what was said so far or is said next. */
  hears(pattern: RegExp): Promise<string>;
  ended(): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>;
}

function handover(home: string, argv: readonly string[], input = ""): Running {
  const env = {
    ...process.env,
    HANDOVER_HOME: join(folder, home),
    NODE_EXTRA_CA_CERTS: certificate.caFile,
  };
  const child = spawn(HANDOVER, argv, { env, stdio: ["pipe", "pipe", "pipe"] });
  started.push(child);
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => (said.stdout += String(chunk)));
  child.stderr.on("data", (chunk) => (said.stderr += String(chunk)));
  child.stdin.end(input);
  const closed = once(child, "close");
  return {
    async hears(pattern) {
      for (;;) {
        const found = pattern.exec(said.stderr)?.[1];
        if (found !== undefined) return found;
        if (child.exitCode !== null) throw new Error(said.stderr);
        await once(child.stderr, "data");
      }
    },
    async ended() {
      await closed;
      return { code: child.exitCode ?? -1, ...said };
    },
  };
}

/** A browser that trusts the test's authority and goes wherever it is sent. */
async function browse(url: string): Promise<string> {
  if (url.startsWith("http:")) return (await fetch(url)).text();
  const asked = request(url, { ca: readFileSync(certificate.caFile) });
  asked.end();
  const [answer] = await once(asked, "response");
  answer.setEncoding("utf8");
  let text = "";
  for await (const chunk of answer) text += String(chunk);
  const { location } = answer.headers as { location?: string };
  return location === undefined ? text : browse(location);
}

const application = ["--tenant", OUR_TENANT, "--application", APPLICATION];

test("in a browser: what Microsoft says of the partner is kept, and the secrets only encrypted", async () => {
  const connecting = handover(
    "browser",
    ["connect", "--json", "--cloud", origin, "--port", "0", ...application],
    `${SECRET}\n`,
  );
  const page = await connecting.hears(/(https:\S+authorize\S+)\s/);
  expect(await browse(page)).toContain("close this page");
  const { code, stderr, stdout } = await connecting.ended();
  expect(JSON.parse(stdout)).toEqual({
    partnerId: OUR_TENANT,
    cloud: origin,
    name: "Our Partner",
    country: "IT",
    currency: "EUR",
    mpnId: "1234567",
    by: "admin.agent@partner.example",
    hadSecondFactor: true,
    isAdminAgent: true,
  });
  expect([code, stderr.includes(SECRET)]).toEqual([0, false]);
  // A command without a server works with the connection: same client, Microsoft's addresses.
  const doctor = await handover("browser", ["doctor", "--json"]).ended();
  const checks = JSON.parse(doctor.stdout) as { name: string; state: string }[];
  const notOk = checks.filter(({ state }) => state !== "ok").map(({ name }) => name);
  expect([checks.length, notOk, doctor.code]).toEqual([14, ["webhooks", "customers", "mail"], 0]);
  expect(doctor.stdout + doctor.stderr).not.toContain(SECRET);
});

test("on another device, by a code; in the reader's language", async () => {
  const argv = ["connect", "--lang", "it", "--flow", "device", "--cloud", origin, "--attest"];
  const connecting = handover("device", argv, `${OUR_TENANT}\n${APPLICATION}\n${SECRET}\n`);
  const code = await connecting.hears(/codice ([0-9A-F]{9})\b/);
  await browse(`${origin}/devicelogin?code=${code}`);
  const ended = await connecting.ended();
  expect(ended.stdout).toContain("Connesso a Microsoft come Our Partner (IT, EUR)");
  expect([ended.code, ended.stderr.includes(SECRET)]).toEqual([0, false]);
});

test("a wrong secret, a sign-in without a second factor, one that is declined: said, and nothing is kept", async () => {
  const argv = ["connect", "--flow", "device", "--cloud", origin, ...application];
  const wrong = handover("refused", argv, "not-the-secret\n");
  const first = await wrong.hears(/code ([0-9A-F]{9})/);
  await browse(`${origin}/devicelogin?code=${first}`);
  const refused = await wrong.ended();
  expect(refused.stderr).toContain("AADSTS7000215");
  expect([refused.code, refused.stderr.includes("not-the-secret")]).toEqual([3, false]);

  const [known] = [...world.all("applications")];
  if (known === undefined) throw new Error("no application");
  const signIn = {
    name: "Ada",
    userPrincipalName: "ada@partner.example",
    withSecondFactor: false,
    roles: ["SalesAgents"],
  };
  world.put("applications", { ...known, signIn });
  const without = handover("refused", argv, `${SECRET}\n`);
  const second = await without.hears(/code ([0-9A-F]{9})/);
  await browse(`${origin}/devicelogin?code=${second}`);
  expect((await without.ended()).stderr).toContain("second factor");
  const [rotated] = [...world.all("applications")];
  if (rotated !== undefined) world.put("applications", { ...rotated, signIn: undefined });

  const declined = handover("refused", argv, `${SECRET}\n`);
  const third = await declined.hears(/code ([0-9A-F]{9})/);
  await browse(`${origin}/devicelogin?code=${third}&answer=declined`);
  expect((await declined.ended()).code).toBe(3);
  expect(() => readFileSync(join(folder, "refused", "connection.json"))).toThrow("ENOENT");
});
