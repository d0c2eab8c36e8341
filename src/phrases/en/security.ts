export const security = {
  "help.secrets": "The secrets of the connection to Microsoft, encrypted at rest",
  "help.secrets.rotate": "Draw a new key and encrypt all secrets with it, while everything goes on",
  "secrets.rotated":
    "{n, plural, one {# secret is} other {# secrets are}} now encrypted with the key {key}.",
  "help.tokens": "Tokens for programs: with scopes, with an end, revocable",
  "help.tokens.create": "Create a token; it is shown this once",
  "help.tokens.list": "List the tokens",
  "help.tokens.revoke": "Revoke a token at once",
  "help.sessions": "Who is signed in to the console",
  "help.sessions.list": "List the sessions",
  "help.sessions.end": "End somebody’s session at once",
  "help.tokenName": "what the token is for",
  "help.scopes": "what it may do: read, retry, plan, approve, administer; separated by commas",
  "help.days": "days until it ends (at most 366)",
  "help.tokenId": "id of the token",
  "help.sessionId": "id of the session",
  "help.allOf": "with it, all sessions of a person who has left, and all tokens that they made",
  "tokens.created": "Keep it now: it cannot be read again. It ends on {end}.",
  "tokens.revoked": "The token {id} is revoked.",
  "tokens.none": "There are no tokens.",
  "sessions.ended": "The session is ended.",
  "sessions.allEnded":
    "{who} is out: {sessions, plural, one {# session} other {# sessions}} ended, {tokens, plural, one {# token} other {# tokens}} revoked.",
  "sessions.none": "Nobody is signed in.",
  "column.id": "ID",
  "column.name": "NAME",
  "column.scopes": "SCOPES",
  "column.agent": "WHO",
  "column.role": "ROLE",
  "column.ends": "ENDS",
  "column.seen": "LAST SEEN",
  "column.state": "STATE",
  "state.living": "living",
  "state.revoked": "revoked",
  "state.ended": "ended",
  "role.adminAgent": "admin agent",
  "role.salesAgent": "sales agent",
  "role.helpdeskAgent": "helpdesk agent",
  "role.viewer": "viewer",
  "help.doctor": "Check everything that a move needs, one line each; changes nothing",
  "checkState.ok": "ok",
  "checkState.attention": "look",
  "checkState.broken": "BROKEN",
  "checkState.skipped": "–",
  "check.database": "Database",
  "check.application": "Application at Partner Center",
  "check.user": "Sign-in of the admin agent",
  "check.applicationAlone": "Application without a person",
  "check.secondFactor": "Second factor",
  "check.clock": "Clock",
  "check.roles": "Roles in Partner Center",
  "check.agreement": "Customer agreement",
  "check.webhooks": "Events",
  "check.graph": "Microsoft Graph",
  "check.prices": "Price sheet",
  "check.delegatedAdmin": "Delegated admin (GDAP)",
  "check.customers": "Customers’ tenants",
  "check.mail": "Mail",
  "check.disk": "Disk",
  "check.writing": "Writing at Microsoft",
  "reason.fine": "works",
  "reason.noAnswer":
    "Microsoft does not answer ({operation}). Look at the network, then try again.",
  "reason.clientSecretWrong":
    "The application’s secret is wrong or has expired ({code}). Make a new one in Entra and connect anew.",
  "reason.applicationUnknown":
    "Microsoft does not know the application ({code}). Check its id and its tenant.",
  "reason.refreshTokenEnded":
    "The sign-in has ended ({code}). An admin agent has to sign in once more.",
  "reason.secondFactorMissing":
    "The sign-in had no second factor ({code}). Sign in once more with MFA.",
  "reason.consentMissing":
    "Consent to the application is missing ({code}). A global administrator has to give it.",
  "reason.roleMissing":
    "The role does not suffice ({code}). In Partner Center, make whoever signed in an admin agent.",
  "reason.notAllowed":
    "A policy of conditional access forbids it ({code}). Allow this server in Entra.",
  "reason.refused": "refused with the code {code}. Look it up at Microsoft, or try again later.",
  "reason.afterOthers": "not looked at; mend the above first",
  "reason.noCustomers": "no open move has its customer’s consent yet",
  "reason.relationshipsEnding":
    "{n, plural, one {# relationship ends} other {# relationships end}} within {days} days: {names}. Ask for {n, plural, one {it} other {them}} anew.",
  "reason.notTold": "Microsoft does not say",
  "reason.notAdminAgent":
    "Whoever signed in is no admin agent. Give them the role in Partner Center, then wait an hour.",
  "reason.templateMissing":
    "Microsoft names no customer agreement in force; orders for new customers will be refused. Ask Microsoft’s support.",
  "reason.webhookNoAddress":
    "no public address is set, so that Microsoft tells us nothing by itself; what your colleagues do in Partner Center is read every hour, everything else in its own rhythm. Set HANDOVER_PUBLIC_URL.",
  "reason.webhookElsewhere":
    "Microsoft sends events to another address than {url}. Restart the server, which registers its own; if another program needs them, leave it.",
  "reason.webhookMissing":
    "Microsoft sends no events to {url} yet. Restart the server and see whether the address can be reached from outside.",
  "reason.clockSkewed":
    "This machine’s clock is {seconds} seconds off Microsoft’s. Let it be set by the network (NTP).",
  "reason.databaseAway":
    "The database does not answer ({code}). Look whether it runs and has room.",
  "reason.customerConsentMissing":
    "{customer}: consent to the application is missing ({code}). The next look gives it again; if it does not, ask for delegated admin anew.",
  "reason.customerRelationshipEnded":
    "{customer}: delegated admin has ended ({code}). Ask for it anew.",
  "reason.customerRoleRefused":
    "{customer}: the roles held there do not suffice ({code}). Assign the relationship’s roles to our group, or ask for it anew.",
  "reason.customerRolesMissing":
    "{customer}: these roles were asked for and not granted: {roles}. Ask for delegated admin anew.",
  "reason.customerNotRead":
    "{customer}: cannot be read ({code}). Look the code up at Microsoft, or try again later.",
  "reason.mailNotSet":
    "no mail server is set; letters stay in the outbox. Set HANDOVER_SMTP_URL and HANDOVER_MAIL_FROM.",
  "reason.mailRefused":
    "The mail server does not answer or does not let us in. Check HANDOVER_SMTP_URL.",
  "reason.diskLow": "only {free} MB are free where the data folder is. Make room.",
  "reason.personNeeded":
    "is not enough: Microsoft takes orders and transfers from the application alone, but gives invitations, agreements, prices and customers’ tenants only to somebody who signed in. No move begins or is verified until then.",
  "reason.readOnly":
    "nothing is written at Microsoft and no letter is mailed, as HANDOVER_READ_ONLY says. Moves wait at their first write.",
};
