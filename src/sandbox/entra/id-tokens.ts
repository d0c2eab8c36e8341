// Who signed in, as a signed token (OpenID Connect), and the key that it can be verified with.

import {
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  sign,
  type KeyObject,
} from "node:crypto";
import type { SignIn } from "../world/entities.ts";

const LIFE_SECONDS = 3599;

interface IdTokenSubject {
  /** Without a trailing slash: `https://localhost:8970/<tenant>/v2.0`. */
  readonly issuer: string;
  readonly tenantId: string;
  readonly applicationId: string;
  readonly userObjectId: string;
  readonly signIn: Pick<SignIn, "name" | "userPrincipalName">;
  readonly nonce: string | null;
}

export interface IdTokens {
  issue(subject: IdTokenSubject): string;
  /** A JSON Web Key Set. */
  keys(): object;
}

/** The key is drawn at the first sign-in: most worlds never see one. */
export function createIdTokens(): IdTokens {
  const keyId = randomUUID();
  let drawn: KeyObject | null = null;
  const privateKey = () => {
    drawn ??= generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
    return drawn;
  };
  return {
    issue({ applicationId, issuer, nonce, signIn, tenantId, userObjectId }) {
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        iss: issuer,
        aud: applicationId,
        iat: now,
        nbf: now,
        exp: now + LIFE_SECONDS,
        sub: userObjectId,
        oid: userObjectId,
        tid: tenantId,
        ver: "2.0",
        name: signIn.name,
        preferred_username: signIn.userPrincipalName,
        ...(nonce === null ? {} : { nonce }),
      };
      const head = encoded({ typ: "JWT", alg: "RS256", kid: keyId });
      const body = `${head}.${encoded(claims)}`;
      return `${body}.${sign("sha256", Buffer.from(body), privateKey()).toString("base64url")}`;
    },
    keys: () => ({
      keys: [
        {
          ...createPublicKey(privateKey()).export({ format: "jwk" }),
          use: "sig",
          alg: "RS256",
          kid: keyId,
        },
      ],
    }),
  };
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
