// An OpenID Connect issuer on the loopback: discovery, keys, a sign-in that asks nobody, and tokens.

import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";

export interface LocalIssuer {
  readonly url: string;
  /** Who signs in next, in their claims; `spoil` changes the ID token's claims after all is said. */
  person: Readonly<Record<string, unknown>>;
  spoil: (claims: Record<string, unknown>) => Record<string, unknown>;
  /** How the ID token is signed: by the key that the issuer shows, by another, or not at all. */
  signs: "withItsKey" | "withAnother" | "notAtAll";
  close(): Promise<void>;
}

export async function startLocalIssuer(
  clientId: string,
  clientSecret: string,
): Promise<LocalIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const another = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  const codes = new Map<string, URLSearchParams>();
  const jwk = { ...publicKey.export({ format: "jwk" }), kid: "k1", alg: "RS256", use: "sig" };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", issuer.url);
    const json = (body: unknown, status = 200) =>
      void response
        .writeHead(status, { "content-type": "application/json" })
        .end(JSON.stringify(body));
    if (url.pathname === "/.well-known/openid-configuration") {
      json({
        issuer: issuer.url,
        authorization_endpoint: `${issuer.url}/authorize`,
        token_endpoint: `${issuer.url}/token`,
        jwks_uri: `${issuer.url}/keys`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
      });
      return;
    }
    if (url.pathname === "/keys") {
      json({ keys: [jwk] });
      return;
    }
    if (url.pathname === "/authorize") {
      const code = randomBytes(16).toString("hex");
      codes.set(code, url.searchParams);
      const back = new URL(url.searchParams.get("redirect_uri") ?? "");
      back.searchParams.set("code", code);
      back.searchParams.set("state", url.searchParams.get("state") ?? "");
      response.writeHead(302, { location: back.href }).end();
      return;
    }
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      const form = new URLSearchParams(body);
      const asked = codes.get(form.get("code") ?? "");
      codes.delete(form.get("code") ?? "");
      const challenge = createHash("sha256")
        .update(form.get("code_verifier") ?? "")
        .digest("base64url");
      const isClient = form.get("client_secret") === clientSecret;
      if (asked === undefined || asked.get("code_challenge") !== challenge || !isClient) {
        json({ error: "invalid_grant" }, 400);
        return;
      }
      const nowSeconds = Math.floor(Date.now() / 1000);
      const claims = issuer.spoil({
        iss: issuer.url,
        aud: clientId,
        exp: nowSeconds + 300,
        iat: nowSeconds,
        nonce: asked.get("nonce"),
        ...issuer.person,
      });
      const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
      const alg = issuer.signs === "notAtAll" ? "none" : "RS256";
      const head = `${part({ alg, kid: "k1", typ: "JWT" })}.${part(claims)}`;
      const key = issuer.signs === "withAnother" ? another : privateKey;
      const signature =
        alg === "none" ? "" : sign("sha256", Buffer.from(head), key).toString("base64url");
      json({
        access_token: "unused",
        token_type: "Bearer",
        expires_in: 300,
        id_token: `${head}.${signature}`,
      });
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the issuer has no port");
  const issuer: LocalIssuer = {
    url: `http://127.0.0.1:${address.port}`,
    person: {},
    spoil: (claims) => claims,
    signs: "withItsKey",
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return issuer;
}
