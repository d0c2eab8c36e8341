// Microsoft's own libraries against the sandbox, in a process that trusts its test CA. Prints what they got.

import { ConfidentialClientApplication } from "@azure/msal-node";
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
const result = {
  appToken: app?.tokenType,
  userToken: user?.tokenType,
  skus: (await read("/subscribedSkus")).value,
  subscriptions: (await read("/directory/subscriptions")).value,
  users,
  pages,
};
process.stdout.write(JSON.stringify(result));
