// Many clients at one sandbox of its own process: each buys for a customer of its own as fast as it is
// answered, until the process is killed. Then the same folder is opened again, and everything that was
// answered has to be there.

import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { addMs } from "#lib/instant.ts";
import type { Json } from "./compare.ts";
import { ITEM } from "./carts.ts";
import { OUR_TENANT, STARTS_AT } from "./sandbox-cloud.ts";
import { PRODUCT } from "#sandbox/world/small-world.ts";
import { sendTo } from "./probe.ts";

export interface CrowdResult {
  /** Carts and subscriptions whose creation was answered before the kill. */
  readonly answered: number;
  /** Those of them that the restarted sandbox does not know, or knows otherwise. */
  readonly lost: readonly string[];
  /** Answers that were neither a success nor "too many requests". */
  readonly failures: readonly string[];
}

interface Written {
  readonly path: string;
  readonly quantity: number;
}

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly token: string;
}

const MINUTE_MS = 60_000;
const SEATS_MOST = 9000;
/** A tenant may hold 300 subscriptions. */
const CARTS_CHECKED_OUT_AMONG = 2500;

/** `clients` at a time for `durationMs` of real time, and on until one of them was answered. */
export async function crowd(clients: number, durationMs: number): Promise<CrowdResult> {
  const folder = mkdtempSync(join(tmpdir(), "handover-crowd-"));
  const worldFile = join(folder, "world.json");
  writeFileSync(worldFile, JSON.stringify(worldOf(clients)));
  const written: Written[] = [];
  const failures: string[] = [];
  try {
    const first = await start(folder, worldFile);
    const work = Array.from({ length: clients }, (_, index) =>
      buyOnAndOn(first, customerId(index), written, failures),
    );
    const time = letTimePass(first);
    do await pause(durationMs);
    while (written.length === 0 && failures.length === 0);
    first.child.kill("SIGKILL");
    await Promise.all([...work, time, once(first.child, "exit")]);
    const second = await start(folder, worldFile);
    const lost = await missing(second, written);
    second.child.kill("SIGTERM");
    await once(second.child, "exit");
    return { answered: written.length, lost, failures };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function customerId(index: number): string {
  return `11111111-0000-4000-8000-${String(index).padStart(12, "0")}`;
}

function worldOf(clients: number): object {
  const tenants = Array.from({ length: clients }, (_, index) => customerId(index));
  return {
    schema: "handover.world/1",
    startsAt: STARTS_AT,
    partners: [{ tenantId: OUR_TENANT, name: "Ours", country: "DE", isOurs: true }],
    products: [PRODUCT],
    tenants: tenants.map((tenantId) => ({
      tenantId,
      companyName: tenantId,
      domain: `${tenantId}.example`,
      country: "DE",
    })),
    relationships: tenants.map((tenantId) => ({ tenantId })),
    agreements: tenants.map((tenantId) => ({ tenantId })),
  };
}

async function start(folder: string, worldFile: string): Promise<Running> {
  const addressFile = join(folder, "address");
  rmSync(addressFile, { force: true });
  const main = join(import.meta.dirname, "../../src/main/handover.ts");
  const options = { folder: join(folder, "world"), world: worldFile, port: "0" };
  const argv = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(process.execPath, [main, "sandbox", ...argv, "--address-file", addressFile], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, NODE_NO_WARNINGS: "1", HANDOVER_HOME: folder },
  });
  const said: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  while (!existsSync(addressFile) || readFileSync(addressFile, "utf8") === "") {
    if (child.exitCode !== null) throw new Error(`the sandbox did not start: ${said.join("")}`);
    await pause(50);
  }
  const url = readFileSync(addressFile, "utf8");
  const credentials = (await (await fetch(`${url}/_sandbox/credentials`)).json()) as Json;
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: String(credentials["applicationId"]),
    client_secret: String(credentials["clientSecret"]),
    scope: "https://api.partnercenter.microsoft.com/.default",
  });
  const granted = await fetch(`${url}/${OUR_TENANT}/oauth2/v2.0/token`, {
    method: "POST",
    body: form,
  });
  const { access_token: token } = (await granted.json()) as { access_token: string };
  return { child, url, token };
}

/** Until the connection breaks. */
async function buyOnAndOn(
  { url, token }: Running,
  tenantId: string,
  written: Written[],
  failures: string[],
): Promise<void> {
  const customer = `/v1/customers/${tenantId}`;
  const post = async (path: string, body?: unknown): Promise<Json | null> => {
    const { status, body: answer } = await sendTo(url + path, token, "POST", body);
    if (status === 201) return answer;
    if (status !== 429) failures.push(`${status} ${JSON.stringify(answer)}`);
    await pause(20);
    return null;
  };
  try {
    for (let count = 1; ; count += 1) {
      const quantity = 1 + (count % SEATS_MOST);
      const line = { catalogItemId: ITEM, quantity, termDuration: "P1Y", billingCycle: "annual" };
      const cart = await post(`${customer}/carts`, {
        partnerOnRecordAttestationAccepted: true,
        lineItems: [line],
      });
      if (cart === null) continue;
      const path = `${customer}/carts/${String(cart["id"])}`;
      written.push({ path, quantity });
      if (count % 10 !== 0 || count > CARTS_CHECKED_OUT_AMONG) continue;
      const bought = await post(`${path}/checkout`);
      for (const order of (bought?.["orders"] ?? []) as readonly Json[]) {
        const [item] = order["lineItems"] as readonly Json[];
        const subscriptionId = String(item?.["subscriptionId"]);
        written.push({ path: `${customer}/subscriptions/${subscriptionId}`, quantity });
      }
    }
  } catch {
    // The process is gone: what was not answered is nobody's promise.
  }
}

/** Limits count in virtual time: without it everybody would soon be told to wait. */
async function letTimePass({ url }: Running): Promise<void> {
  try {
    for (;;) {
      await aMinutePasses(url);
      await pause(100);
    }
  } catch {
    // The process is gone.
  }
}

async function aMinutePasses(url: string): Promise<void> {
  const { now } = (await (await fetch(`${url}/_sandbox/clock`)).json()) as {
    now: typeof STARTS_AT;
  };
  await fetch(`${url}/_sandbox/clock`, {
    method: "POST",
    body: JSON.stringify({ to: addMs(now, MINUTE_MS) }),
  });
}

async function missing({ url, token }: Running, written: readonly Written[]): Promise<string[]> {
  const lost: string[] = [];
  for (const { path, quantity } of written) {
    let answer = await sendTo(url + path, token, "GET");
    while (answer.status === 429) {
      await aMinutePasses(url);
      answer = await sendTo(url + path, token, "GET");
    }
    const { lineItems, quantity: seats } = answer.body;
    const [line] = (lineItems ?? []) as readonly Json[];
    if (answer.status !== 200 || (line?.["quantity"] ?? seats) !== quantity) lost.push(path);
  }
  return lost;
}
