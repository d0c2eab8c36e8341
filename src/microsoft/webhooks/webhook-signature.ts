// Whether an event comes from Partner Center. Source: "Partner Center webhooks", how to authenticate a callback:
// RSA and SHA-256 over the body as it came, by a certificate that is downloaded from the address the event names.
// Such an address proves nothing, so the certificate has to chain to an authority that we trust anyway.

import { verify, X509Certificate } from "node:crypto";

export interface WebhookTrust {
  /** PEM. */
  readonly authorities: readonly string[];
  /** Where a certificate may be downloaded from: origins, or `https://*.` and the end of a host. */
  readonly certificateOrigins: readonly string[];
  /** Ends of hosts from which an issuer's certificate may be downloaded, by the address that the issued one names. */
  readonly issuerHosts: readonly string[];
  /** Throws where nothing is answered. */
  readonly download: (url: string) => Promise<Uint8Array>;
  readonly nowMs: () => number;
}

export interface WebhookVerifier {
  /** `headers` in lower case, the body exactly as it came. False for whatever cannot be proven. */
  isGenuine(
    headers: Readonly<Record<string, string | undefined>>,
    body: Uint8Array,
  ): Promise<boolean>;
}

const ALGORITHM = "rsa-sha256";
const ORGANIZATION = /(^|\n)O=Microsoft Corporation(\n|$)/;
const CERTIFICATES_KEPT_MAX = 8;
const KEPT_MS = 3_600_000;
/** From a leaf to a root that machines know. */
const ISSUERS_MAX = 3;

export function webhookVerifier(trust: WebhookTrust): WebhookVerifier {
  const kept = new Map<
    string,
    { readonly certificate: X509Certificate; readonly untilMs: number }
  >();
  const authorities = trust.authorities.map((pem) => new X509Certificate(pem));

  /** The certificate at that address once it is proven; null where it is not. */
  async function certificateAt(url: string): Promise<X509Certificate | null> {
    const known = kept.get(url);
    if (known !== undefined && trust.nowMs() < known.untilMs) return known.certificate;
    if (!isAllowed(url, trust.certificateOrigins)) return null;
    const certificate = new X509Certificate(await trust.download(url));
    if (!ORGANIZATION.test(certificate.issuer) || !(await chains(certificate))) return null;
    if (kept.size >= CERTIFICATES_KEPT_MAX) kept.clear();
    kept.set(url, { certificate, untilMs: trust.nowMs() + KEPT_MS });
    return certificate;
  }

  /** Up to a trusted authority, over issuers that each certificate names the address of. */
  async function chains(leaf: X509Certificate): Promise<boolean> {
    let certificate = leaf;
    for (let issuers = 0; issuers <= ISSUERS_MAX; issuers += 1) {
      if (!isValid(certificate, trust.nowMs())) return false;
      if (authorities.some((authority) => isIssuedBy(certificate, authority))) return true;
      const url = /CA Issuers - URI:(\S+)/.exec(certificate.infoAccess ?? "")?.[1];
      if (url === undefined || !isIssuerHost(url, trust.issuerHosts)) return false;
      const issuer = new X509Certificate(await trust.download(url));
      if (!issuer.ca || !isIssuedBy(certificate, issuer)) return false;
      certificate = issuer;
    }
    return false;
  }

  return {
    async isGenuine(headers, body) {
      const signature = headers["x-ms-signature"] ?? bearerOf(headers["authorization"]);
      const url = headers["x-ms-certificate-url"];
      const algorithm = headers["x-ms-signature-algorithm"]?.toLowerCase();
      if (signature === undefined || url === undefined || algorithm !== ALGORITHM) return false;
      const certificate = await certificateAt(url).catch(() => null);
      if (certificate === null) return false;
      return verify("sha256", body, certificate.publicKey, Buffer.from(signature, "base64"));
    },
  };
}

function bearerOf(authorization: string | undefined): string | undefined {
  return /^Signature (.+)$/i.exec(authorization ?? "")?.[1];
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isValid({ validFrom, validTo }: X509Certificate, nowMs: number): boolean {
  return Date.parse(validFrom) <= nowMs && nowMs <= Date.parse(validTo);
}

function isAllowed(text: string, origins: readonly string[]): boolean {
  if (!URL.canParse(text)) return false;
  const { host, origin, protocol } = new URL(text);
  return origins.some((allowed) => {
    const [, end] = /^https:\/\/\*(\..+)$/.exec(allowed) ?? [];
    return end === undefined ? allowed === origin : protocol === "https:" && host.endsWith(end);
  });
}

function isIssuerHost(url: string, ends: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return ends.some((end) => hostname.endsWith(end));
}
