import { createSandboxServer } from "#sandbox/server/server.ts";
import { openCertificate } from "#sandbox/server/certificate.ts";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import {
  acceptInvitation,
  APPLICATION,
  gainAccess,
  OUR_TENANT,
  SKU,
  startCloud,
  TENANT,
} from "./sandbox-cloud.ts";

test("MSAL and Microsoft's Graph client work with the sandbox over TLS", async () => {
  const folder = mkdtempSync(join(tmpdir(), "handover-tls-"));
  const cloud = await startCloud();
  await acceptInvitation(cloud);
  await gainAccess(cloud);
  const certificate = await openCertificate(folder);
  expect(await openCertificate(folder)).toEqual(certificate);
  const log = { debug() {}, warn() {} };
  const server = createSandboxServer({ world: cloud.world, loose: false, log, certificate });
  try {
    const address = new URL(await server.listen(0));
    expect(address.protocol).toBe("https:");
    const origin = `https://localhost:${address.port}`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        join(import.meta.dirname, "official-clients-run.ts"),
        origin,
        OUR_TENANT,
        TENANT,
        APPLICATION,
        cloud.stored(),
      ],
      {
        env: { ...process.env, NODE_NO_WARNINGS: "1", NODE_EXTRA_CA_CERTS: certificate.caFile },
      },
    );
    const agent = ["Bearer", OUR_TENANT, "admin.agent@partner.example"];
    expect(JSON.parse(stdout)).toMatchObject({
      signedIn: [agent, agent],
      appToken: "Bearer",
      userToken: "Bearer",
      skus: [{ skuId: SKU }],
      subscriptions: [{ skuId: SKU, totalLicenses: 5 }],
      users: [{ id: "user-1" }, { id: "user-2" }, { id: "user-3" }],
      pages: 2,
    });
  } finally {
    await server.close();
    await cloud.close();
    rmSync(folder, { recursive: true });
  }
});
