export const connect = {
  prepare1:
    "In the partner’s Entra: register an application, with a client secret and the redirect address http://localhost.",
  prepare2:
    "Give it the delegated permission user_impersonation of Microsoft Partner Center and, of Microsoft Graph, Directory.Read.All, User.ReadWrite.All, Organization.Read.All and DelegatedAdminRelationship.ReadWrite.All; grant admin consent.",
  prepare3:
    "An admin agent of Partner Center then signs in once, with a second factor. The secret and the sign-in are kept encrypted and never shown.",
  optionTenant: "the partner’s tenant, by ID or domain; asked for without it",
  optionApplication: "the application (client) ID; asked for without it",
  optionCloud: "public, usGovernment, or an https address",
  optionFlow: "browser: sign in on this machine; device: on any other, with a code",
  optionPort: "where the browser comes back to on this machine",
  optionGroup: "the group that gets the roles in customers’ tenants; without it AdminAgents",
  optionAttest: "whoever signs in attests how the partner acts in orders (partner on record)",
  askTenant: "Partner’s tenant (ID or domain):",
  askApplication: "Application (client) ID:",
  askSecret: "Client secret (not shown):",
  openPage: "Sign in here, in a browser on this machine: {url}",
  enterCode: "On any device, open {page} and enter the code {code}.",
  closePage: "You may close this page and go back to the terminal.",
  done: "Connected to Microsoft as {name} ({country}, {currency}), signed in by {by}.",
  noAdminAgent:
    "{by} is no admin agent: transfers and some orders will be refused. Give the role in Partner Center.",
  next: "Next: “handover doctor” checks everything that a move needs; “handover serve” starts the server.",
  servesFor: "Connected to Microsoft as {partner}",
};
