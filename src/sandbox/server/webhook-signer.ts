// Events are signed as Microsoft signs them: RSA, SHA-256, over the body as it is sent, by a certificate
// that names Microsoft's organisation. It chains to an authority of this one world, and proves nothing
// to anybody who was not told to trust that one.

import { sign, X509Certificate } from "node:crypto";
import type { WebhookSigner } from "../world/webhook.ts";
import type { World } from "../world/world.ts";

const SIGNER = "signer";
/** Around every virtual clock. */
const VALID = {
  notBeforeDate: new Date("2020-01-01T00:00:00Z"),
  notAfterDate: new Date("2049-12-31T00:00:00Z"),
};
const FORM = { keyType: "rsa", keySize: 2048, algorithm: "sha256", ...VALID } as const;

/** The world's signer, made the first time and kept with it. */
export async function openWebhookSigner(world: World): Promise<WebhookSigner> {
  const kept = world.get("signers", SIGNER);
  if (kept !== undefined) return kept;
  const { generate } = await import("selfsigned"); // large, and needed once for a world
  const ca = await generate(named("Handover sandbox webhook authority"), {
    ...FORM,
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, critical: true },
    ],
  });
  const leaf = await generate(named("pcnotifications.sandbox.example"), {
    ...FORM,
    ca: { key: ca.private, cert: ca.cert },
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
    ],
  });
  const made = { id: SIGNER, key: leaf.private, certificate: leaf.cert, authority: ca.cert };
  // Another request may have made one meanwhile.
  const faster = world.get("signers", SIGNER);
  if (faster !== undefined) return faster;
  world.put("signers", made);
  await world.commit();
  return made;
}

/** Base64. */
export function signatureOf({ key }: WebhookSigner, body: string): string {
  return sign("sha256", Buffer.from(body, "utf8"), key).toString("base64");
}

/** DER, as `X-MS-Certificate-Url` serves it. */
export function certificateBytes({ certificate }: WebhookSigner): Uint8Array {
  return new X509Certificate(certificate).raw;
}

function named(commonName: string) {
  return [
    { name: "commonName", value: commonName },
    { name: "organizationName", value: "Microsoft Corporation" },
  ];
}
