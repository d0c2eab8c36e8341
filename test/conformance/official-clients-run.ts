// Microsoft's own libraries against the sandbox, in a process that trusts its test CA. Prints what they got.

import { ConfidentialClientApplication, PublicClientApplication } from "@azure/msal-node";
import { Client } from "@microsoft/microsoft-graph-client";

const [origin = "", partner = "", customer = "", clientId = "", refreshToken = ""] =
  process.argv.slice(2);

function application(tenant: string): ConfidentialClientApplication {
  return new ConfidentialClientApplication({
    auth: {
      clientId,
      clientSecret: "secret",
      authority: `${origin}/${tenant}`,
      knownAuthorities: [new URL(origin).host],
    },
  });
}

const app = await application(partner).acquireTokenByClientCredential({
  scopes: ["https://graph.microsoft.com/.default"],
});
const user = await application(customer).acquireTokenByRefreshToken({
  refreshToken,
  scopes: ["https://graph.microsoft.com/.default"],
});
const graph = Client.init({
  baseUrl: `${origin}/`,
  defaultVersion: "v1.0",
  customHosts: new Set(["localhost"]),
  authProvider: (done) => done(null, user?.accessToken ?? ""),
});
const read = async (path: string) =>
  (await graph.api(path).get()) as { value: unknown[]; "@odata.nextLink"?: string };

const users: unknown[] = [];
let page = await read("/users?$top=2");
let pages = 1;
users.push(...page.value);
while (page["@odata.nextLink"] !== undefined) {
  page = await read(page["@odata.nextLink"]);
  pages += 1;
  users.push(...page.value);
}
// The one sign-in of the secure application model, as MSAL makes it: in a browser, and on another device.
const PARTNER_CENTER = ["https://api.partnercenter.microsoft.com/user_impersonation"];
const redirectUri = "http://localhost:8961";
const asking = application(partner);
const signInPage = await asking.getAuthCodeUrl({ scopes: PARTNER_CENTER, redirectUri, state: "s" });
const sentTo = await fetch(signInPage, { redirect: "manual" });
const back = new URL(sentTo.headers.get("location") ?? "");
const byCode = await asking.acquireTokenByCode({
  code: back.searchParams.get("code") ?? "",
  redirectUri,
  scopes: PARTNER_CENTER,
});
const publicClient = new PublicClientApplication({
  auth: {
    clientId,
    authority: `${origin}/${partner}`,
    knownAuthorities: [new URL(origin).host],
  },
});
const byDevice = await publicClient.acquireTokenByDeviceCode({
  scopes: PARTNER_CENTER,
  deviceCodeCallback: ({ userCode, verificationUri }) =>
    void fetch(`${verificationUri}?code=${userCode}`),
});

const result = {
  signedIn: [byCode, byDevice].map((answer) => [
    answer?.tokenType,
    answer?.tenantId,
    answer?.account?.username,
  ]),
  appToken: app?.tokenType,
  userToken: user?.tokenType,
  skus: (await read("/subscribedSkus")).value,
  subscriptions: (await read("/directory/subscriptions")).value,
  users,
  pages,
};
process.stdout.write(JSON.stringify(result));
