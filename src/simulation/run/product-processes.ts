// The three processes of a run on a folder of their own: the sandbox, which the kills do not touch,
// the server, and a worker beside it.

import { removeEmbeddedPostgres } from "#store/embedded/layout.ts";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { startHandover, untilReady, type RunningProcess } from "./child-process.ts";
import type { ProductProcess } from "./crash-plan.ts";
import { callJson } from "./json-http.ts";
import type { ProductAddress } from "./product-api.ts";

const ServerFile = z.object({ url: z.string(), token: z.string(), pid: z.number() });

export interface ProductProcesses {
  readonly sandboxUrl: string;
  /** Where the server listens now. */
  address(): ProductAddress;
  /** `kill -9` for these, then they are started again; resolves when the server answers. */
  crash(dying: readonly ProductProcess[]): Promise<void>;
  /** Stops everything and removes the folder. */
  close(): Promise<void>;
  /** What the processes wrote, for the report of a failure. */
  logs(): string;
}

/** Starts sandbox, server and worker on a new folder below the system's own for temporary files. */
export async function startProduct(worldFile: unknown): Promise<ProductProcesses> {
  const folder = mkdtempSync(join(tmpdir(), "handover-run-"));
  const home = join(folder, "home");
  const logFile = (name: string) => join(folder, `${name}.log`);
  writeFileSync(join(folder, "world.json"), JSON.stringify(worldFile));
  const running: Record<"sandbox" | ProductProcess, RunningProcess | null> = {
    sandbox: null,
    serve: null,
    worker: null,
  };
  let address: ProductAddress = { url: "", token: "" };
  let sandboxUrl = "";
  // One port for every life of the server: the address that events are sent to.
  const port = await freePort();

  async function startSandbox(): Promise<void> {
    const addressFile = join(folder, "sandbox.url");
    const argv = ["--port", "0", "--folder", join(folder, "sandbox")];
    const sandbox = startHandover(
      ["sandbox", ...argv, "--world", join(folder, "world.json"), "--address-file", addressFile],
      {},
      logFile("sandbox"),
    );
    running.sandbox = sandbox;
    sandboxUrl = await untilReady("sandbox", sandbox, () => Promise.resolve(readText(addressFile)));
  }

  function startPart(part: ProductProcess, argv: readonly string[] = []): RunningProcess {
    const environment = {
      HANDOVER_HOME: home,
      HANDOVER_SANDBOX_URL: sandboxUrl,
      HANDOVER_PUBLIC_URL: `http://127.0.0.1:${port}`,
      DATABASE_URL: "",
    };
    return (running[part] = startHandover([part, ...argv], environment, logFile(part)));
  }

  /** They come up in the same time: a worker waits for its server. */
  async function start(parts: readonly ProductProcess[]): Promise<void> {
    if (parts.includes("worker")) startPart("worker");
    if (!parts.includes("serve")) return;
    const serverFile = join(home, "server.json");
    // The new server listens where the killed one did before it writes its own: the old token is not to be believed.
    rmSync(serverFile, { force: true });
    const serve = startPart("serve", ["--port", `${port}`]);
    address = await untilReady("serve", serve, () => answeringServer(serverFile));
  }

  async function close(): Promise<void> {
    await running.worker?.stop();
    await running.serve?.stop();
    await running.sandbox?.stop();
    removeEmbeddedPostgres(home);
    rmSync(folder, { recursive: true, force: true });
  }

  const logs = () =>
    Object.entries(running)
      .map(([name, process]) => `--- ${name}\n${process?.log() ?? ""}`)
      .join("\n");

  try {
    await startSandbox();
    await start(["serve", "worker"]);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    sandboxUrl,
    address: () => address,
    async crash(dying) {
      await Promise.all(dying.map((part) => running[part]?.kill()));
      await start(dying);
    },
    close,
    logs,
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** The server that this file names, once it answers; null before. */
async function answeringServer(path: string): Promise<ProductAddress | null> {
  const text = readText(path);
  if (text === null) return null;
  const { url, token } = ServerFile.parse(JSON.parse(text));
  try {
    await callJson("GET", new URL("/readyz", url).href);
    return { url, token };
  } catch {
    return null; // the file of a killed server, or one that is not ready yet
  }
}

function readText(path: string): string | null {
  try {
    const text = readFileSync(path, "utf8");
    return text === "" ? null : text;
  } catch {
    return null;
  }
}
