// A certificate for this machine's own name, signed by a test CA that signs nothing else: its key is
// forgotten at once, so that trusting it trusts this one folder.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** What other programs have to trust, as in NODE_EXTRA_CA_CERTS. */
  readonly caFile: string;
}

const LIFE_YEARS = 10;

/** The certificate of the folder for localhost and 127.0.0.1; made the first time. */
export async function openCertificate(folder: string): Promise<Certificate> {
  const place = join(folder, "tls");
  const files = { ca: join(place, "ca.pem"), key: join(place, "key.pem") };
  const certFile = join(place, "cert.pem");
  if (!existsSync(files.ca)) {
    const made = await makeCertificate();
    mkdirSync(place, { recursive: true });
    writeFileSync(files.key, made.key, { mode: 0o600 });
    writeFileSync(certFile, made.cert);
    // Last: where it stands, the others do too.
    writeFileSync(files.ca, made.ca);
  }
  const read = (file: string) => readFileSync(file, "utf8");
  return { key: read(files.key), cert: read(certFile), caFile: files.ca };
}

async function makeCertificate(): Promise<Record<"ca" | "key" | "cert", string>> {
  const notAfterDate = new Date();
  notAfterDate.setFullYear(notAfterDate.getFullYear() + LIFE_YEARS);
  const form = { keyType: "ec", algorithm: "sha256", notAfterDate } as const;
  const { generate } = await import("selfsigned"); // large, and needed once for a folder
  const ca = await generate([{ name: "commonName", value: "Handover sandbox test CA" }], {
    ...form,
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, critical: true },
    ],
  });
  const leaf = await generate([{ name: "commonName", value: "localhost" }], {
    ...form,
    ca: { key: ca.private, cert: ca.cert },
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { ca: ca.cert, key: leaf.private, cert: leaf.cert };
}
