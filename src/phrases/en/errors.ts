// One sentence for each error code: what happened, and what to do. Same words in CLI, API and console.

export const errors = {
  INPUT_INVALID:
    "{reason, select," +
    " missing {“{at}” is missing.}" +
    " wrongType {“{at}” has to be {expected, select, string {text} number {a number} int {a whole number} boolean {true or false} array {a list} object {an object} record {an object} other {something else}}.}" +
    " notOneOf {“{at}” has to be one of these: {expected}.}" +
    " tooShort {“{at}” {limit, plural, =1 {is empty} one {needs # character} other {needs at least # characters}}.}" +
    " tooLong {“{at}” may have at most {limit, plural, one {# character} other {# characters}}.}" +
    " tooFew {“{at}” {limit, plural, =1 {is an empty list} one {needs # entry} other {needs at least # entries}}.}" +
    " tooMany {“{at}” may have at most {limit, plural, one {# entry} other {# entries}}.}" +
    " tooSmall {“{at}” has to be at least {limit, number}.}" +
    " tooLarge {“{at}” may be at most {limit, number}.}" +
    " badForm {“{at}” cannot be read. It has to look like this: {expected}.}" +
    " unknownField {There is no field “{at}”.}" +
    " notJson {“{at}” is not JSON.}" +
    " tooDeep {“{at}” may nest at most {limit, plural, one {# level} other {# levels}}.}" +
    " noCharacter {“{at}” holds something that is not a character.}" +
    " unreadable {The request cannot be read.}" +
    " other {“{at}” fits nothing that can stand there.}" +
    "}{more, plural, =0 {} other { Also wrong: {others}.}}",
  BODY_TOO_LARGE: "The file or request is too large.",
  BODY_TYPE_UNKNOWN: "The request has a content type that is not read here.",
  CSV_EMPTY: "The file is empty. Nothing was imported.",
  CSV_BINARY:
    "Line {line}: this is no text but, perhaps, a workbook. Save it as CSV. Nothing was imported.",
  CSV_ENCODING_UNKNOWN:
    "Line {line}: the text is neither UTF-8 nor UTF-16. Save it as CSV in UTF-8. Nothing was imported.",
  CSV_LINE_TOO_LONG: "Line {line} is too long for a CSV file. Nothing was imported.",
  CSV_QUOTE_OPEN: "The quotation mark of line {line} is never closed. Nothing was imported.",
  CSV_UNREADABLE:
    "Line {line}: something stands between a closing quotation mark and the next separator. Nothing was imported.",
  IMPORT_COLUMN_MISSING:
    "The column “{column}” is missing. The first line of the file has to name the columns (docs/import-file.md). Nothing was imported.",
  IMPORT_COLUMN_TWICE: "The column “{column}” stands in the file twice. Nothing was imported.",
  IMPORT_TENANT_UNNAMED:
    "The file does not say whose licenses these are. Add a column “tenantId”, or a column “domain” with a domain by which the customer was imported before. Nothing was imported.",
  IMPORT_VALUE_MISSING: "“{column}” is empty.",
  IMPORT_VALUE_INVALID: "“{column}” cannot be read: {value}",
  IMPORT_ROWS_CONTRADICT: "“{column}” differs from an earlier row of the same customer.",
  IMPORT_SOURCE_TWICE: "An earlier row names the same subscription already.",
  ID_AMBIGUOUS: "“{id}” fits more than one: {matches}. Write more of it.",
  CLOCK_BACKWARDS: "The clock only goes forward; it is already {now}.",
  NOT_SIGNED_IN: "The token is missing or wrong.",
  SESSION_LINK_USED: "This link has been used already. Start the server again to get a new one.",
  BAND_HASH_DIFFERENT:
    "The plan has changed since that hash was shown. Nothing was approved. Look at it again; the current hash is {current}.",
  NOTHING_TO_APPROVE: "This plan buys nothing, so there is nothing to approve.",
  SNOOZE_NEAR: "The last safe moment is less than 48 hours away or over: this cannot be put off.",
  SNOOZE_TOO_LONG:
    "This cannot be put off longer than until {until}: two days before the last safe moment it is shown again.",
  MOVE_PAUSED: "“{id}” is paused, so nobody is asked anything. Let the move go on first.",
  MOVE_OPEN: "The move is still open: its journal needs its people until it has ended.",
  PROVIDER_COLUMN_MISSING: "The provider’s export has no column for “{column}”.",
  LEAVE_AT_PROVIDER:
    "What your provider sold, only the provider can let end: arrange the departure there.",
  LEAVE_NOT_DECIDED: "Nobody has decided that this customer leaves.",
  LEAVE_OVER: "This customer has left: coming back is a new move.",
  LEAVE_MOVE_OPEN:
    "The move is still under way. Let it end, or abort it first: then the customer can leave.",
  MOVE_ENDED: "This move has ended.",
  LICENSES_UNCHANGED:
    "Nobody’s license has been changed in this move, so there is nothing to put back.",
  OLD_LICENSES_GONE:
    "The old licenses no longer suffice, so nothing was put back. Missing: {missing}.",
  MOVE_REFUSED: "This customer cannot be moved: {code}.",
  HUMAN_STEP_CLOSED: "This step is no longer open.",
  AGREEMENT_NOT_SHOWN:
    "More licenses are asked for than were approved. Write into the note who of the customer agreed to them, and when, or add it as a file.",
  CLOCK_NOT_OURS: "Only the sandbox’s clock can be moved; this is Microsoft’s real cloud.",
  MICROSOFT_REFUSED:
    "Microsoft refused ({operation}). Microsoft’s code: {code}. Request: {request}",
  MICROSOFT_UNAVAILABLE: "Microsoft does not answer ({operation}). Please try again later.",
  ROUTE_UNKNOWN: "There is nothing at this address.",
  CUSTOMER_UNKNOWN: "No customer fits “{id}”. See: ./bin/handover customers list",
  IMPORT_UNKNOWN: "There is no import “{id}”. See: ./bin/handover customers imports",
  MOVE_UNKNOWN: "No move fits “{id}”. See: ./bin/handover moves list",
  PLAN_HASH_UNKNOWN: "There is no plan of “{id}” with the hash {hash}.",
  PLAN_MISSING: "There is no move plan for “{id}” yet: the customer has to accept first.",
  HUMAN_STEP_UNKNOWN: "There is no step “{id}”. See: ./bin/handover steps list",
  LETTER_UNKNOWN: "There is no letter “{id}”. See: ./bin/handover letters list",
  LINK_UNKNOWN:
    "This link does not work. It may have been copied only in part; please open it from the letter again.",
  LINK_EXPIRED: "This link has expired. Please ask {partnerName} for a new one.",
  LINK_REVOKED: "This link has been withdrawn. Please ask {partnerName} for a new one.",
  PROPOSAL_CHANGED:
    "The proposal has changed since it was shown, so your answer was not kept. Please read it again.",
  PROPOSAL_ANSWERED: "This proposal has been answered already.",
  TOO_MANY_REQUESTS: "Too many requests in a short time. Please try again in a minute.",
  TOO_MANY_STREAMS:
    "This person has {limit, plural, one {# page} other {# pages}} open already, and no more are kept up to date. Close some, then open this one again.",
  INVITATION_MISSING: "“{id}” was not asked for a reseller relationship yet.",
  DATABASE_UNAVAILABLE: "The database does not answer. Please try again.",
  DATABASE_FULL:
    "The database’s disk is full, so nothing was changed. Make room on it and try again.",
  CATALOG_FILE_UNKNOWN:
    "This is neither Microsoft’s license list nor a price sheet nor the offer matrix of new commerce: the first line names other columns (docs/catalogue.md). Nothing was imported.",
  CATALOG_FILE_EMPTY:
    "The file names its columns but sells or lists nothing. Nothing was imported.",
  CATALOG_ZIP_UNREADABLE:
    "The zip file is damaged, or it does not hold exactly one CSV file. Nothing was imported.",
  CATALOG_COLUMN_MISSING:
    "The column “{column}” is missing; the other columns are those of one of Microsoft’s files (docs/catalogue.md). Nothing was imported.",
  CATALOG_COLUMN_TWICE: "The column “{column}” stands in the file twice. Nothing was imported.",
  CATALOG_VALUE_INVALID:
    "Line {line}: “{column}” cannot be read: “{value}”. A file is imported whole or not at all; download it again. Nothing was imported.",
  CATALOG_KINDS_DIFFER:
    "These two are versions of different files; only versions of the same one can be compared. See: ./bin/handover catalog list",
  CATALOG_VERSION_UNKNOWN:
    "No imported version begins with “{id}”. See: ./bin/handover catalog list",
  LICENSE_LIST_MISSING:
    "No license list was imported yet. Begin with: ./bin/handover catalog import FILE (docs/catalogue.md)",
  SKU_UNKNOWN: "No SKU of the catalogue fits “{id}”.",
  INTERNAL: "This is a fault of Handover. Request: {requestId}",
  FILE_UNREADABLE: "The file cannot be read: {file}",
  FILE_UNWRITABLE: "The file cannot be written: {file}",
  FILE_EXISTS:
    "The file is there already and was left as it is: {file}. Choose another name, or replace it with --force.",
  FILE_EMPTY: "The file is empty: {file}",
  PLAN_FILE_UNREADABLE: "This is not a plan file: {file}",
  PLAN_FILE_TRUNCATED:
    "The plan file stops in the middle: {file}. Fetch it again, for example with “plan show ID --json”.",
  PLAN_FILE_OTHER_VERSION:
    "This plan file is of another release: {file} is {schema}, and this one reads {expected}. Make the plan anew, or check it with the release that made it.",
  PLAN_FILE_TOO_LARGE:
    "This is too large for a plan file: {file} has more than {megabytes, number} MB.",
  WORLD_FILE_INVALID: "This is not a world file: {file} (docs/sandbox-guide.md).",
  ARGUMENT_INVALID: "{argument} cannot be read: {value}",
  ARGUMENT_MISSING: "This is missing: {argument}. See --help.",
  ARGUMENT_TOO_MANY: "There are more arguments than this command takes. See --help.",
  CHOICE_UNKNOWN: "{argument} cannot be “{value}”. It can be: {choices}.",
  OPTION_UNKNOWN: "Unknown option: {argument}. See --help.",
  OPTIONS_CONFLICT: "These options do not go together: {argument}. See --help.",
  COMMAND_UNKNOWN: "Unknown command: {argument}. See --help.",
  SERVER_GONE: "The server at {url} does not answer.",
  FOLDER_IN_USE: "Another Handover server is at work on {folder}.",
  FOLDER_UNUSABLE: "The data folder {folder} cannot be used: {why}",
  DATABASE_UNUSABLE: "The database that DATABASE_URL names cannot be used: {why}",
  DATABASE_FAILED: "The database could not be started: {why}",
  SANDBOX_OTHER_RELEASE:
    "The sandbox is of another release than this server. Replace the program of its process too, then start both again.",
  SANDBOX_GONE: "The sandbox at {url} does not answer.",
  PORTS_TAKEN: "No free port was found from {port} on.",
  PORT_UNUSABLE: "Port {port} cannot be used at {host}.",
  NO_PARTNER: "No partner is connected yet; start the server first.",
  PARTNER_NOT_CONNECTED: "The partner {partnerId} is not connected here. Run “handover connect”.",
  CLOUD_CLOSED:
    "{cloud, select, china {In the cloud operated by 21Vianet Microsoft offers no price sheets, without which no move can be planned.} germany {Microsoft closed its German cloud on 29 October 2021.} other {There is no Partner Center for the cloud “{cloud}”, so no partner can sell there by it.}}",
  CLOUD_UNKNOWN: "“{value}” is no cloud. Name one of {names}, or an https address.",
  PARTNER_TENANT_INVALID: "“{value}” is neither the id nor the domain of a tenant.",
  APPLICATION_ID_INVALID:
    "“{value}” is no application (client) ID; Entra shows it on the application’s first page.",
  SECURITY_GROUP_INVALID: "“{value}” is no object ID of a group.",
  CLIENT_SECRET_EMPTY: "The client secret is empty.",
  CLIENT_SECRET_IS_ID:
    "That is the ID of the secret. Its value is needed, which Entra shows only once, when the secret is made.",
  SIGN_IN_REFUSED: "The sign-in was refused or broken off. Nothing was changed.",
  SIGN_IN_OTHER_TENANT:
    "Whoever signed in belongs to the tenant {tenant}, not to {expected}. Nothing was changed.",
  CONNECT_REFUSED: "Not connected, nothing was changed. {why}",
  BACKUP_UNREADABLE: "{file} is no backup of Handover, or was cut off. Nothing was changed.",
  BACKUP_NEWER:
    "{file} was written by a later release of Handover. Update this one first. Nothing was changed.",
  RESTORE_NOT_EMPTY:
    "The database is not empty. Restore into an empty one: with the server stopped, move the folder “database” of the data folder away, or name an empty database in DATABASE_URL.",
  SETTING_UNKNOWN: "There is no setting {name}. Did you mean {nearest}?",
  SETTING_NOT_ONE_OF: "{name} is wrong. It can be: {values}",
  SETTING_NOT_URL: "{name} is wrong. It is an address that begins with: {schemes}",
  SETTING_PLAIN_TEXT:
    "{name} leads out of this network, and what goes there could be read on the way. It has to be encrypted: {wanted}",
  SETTING_NOT_KEYS:
    "{name} is wrong. It holds keys as id:base64, each of 32 bytes, separated by commas.",
  SETTING_MISSING: "{name} is missing: {needer} needs it.",
  SECRETS_KEY_MISSING:
    "The stored secrets cannot be opened: the key {key} is missing. Put secrets.key back into the data folder, or name the key in HANDOVER_SECRETS_KEYS.",
  TRANSFER_UNKNOWN: "No transfer request fits “{id}”. See: ./bin/handover transfers list",
  TRANSFER_NOT_TO_DECIDE: "This request is not ours to decide, or it has been answered already.",
  TRANSFER_CHANGED:
    "What was shown is no longer so: look at the request again and decide by its new hash.",
  TRANSFER_LINE_BLOCKED:
    "{missing} cannot be handed over: it is not ours, or Microsoft does not allow it now.",
  LINE_UNKNOWN: "The move plan has no line “{id}”.",
  FINDING_NOT_ANSWERABLE:
    "“{code}” is a fact that nobody’s word changes; decide otherwise about the line.",
  OVERRIDE_TOO_LATE: "The plan is approved already: abort the move to keep what it would replace.",
  POLICY_INVALID:
    "There is no such policy, or it cannot have this value: {at}. What there is: docs/policy.md.",
  EVIDENCE_EMPTY: "The file is empty, so it shows nothing.",
  EVIDENCE_MISSING: "No file was kept for the step “{id}”.",
  SIGN_IN_TOO_WEAK:
    "Your organization’s sign-in does not say that you signed in strongly enough, for example with a second factor. Sign in again with it, or ask your administrator.",
  SIGN_IN_FAILED: "Signing in failed. Start again from the console’s address.",
  ROLE_MISSING:
    "{account} has no role here. Ask your administrator for one of the roles admin agent, sales agent, helpdesk agent or viewer.",
  NOT_ALLOWED: "Your role or token does not allow this; it needs the permission “{needs}”.",
  SECOND_APPROVAL_MISSING:
    "The approval of {by} is recorded. A second person has to approve the same band before anything is done.",
  TOKEN_UNKNOWN: "There is no token {id}. See: ./bin/handover tokens list",
  AGENT_UNKNOWN: "Nobody of the name {name} has signed in.",
  SESSION_UNKNOWN: "There is no such session. See: ./bin/handover sessions list",
  SIGN_IN_UNAVAILABLE: "The place where people sign in does not answer. Try again in a moment.",
  INVOICE_COLUMN_MISSING:
    "The column “{column}” is missing; this is no invoice reconciliation file of new commerce. Nothing was imported.",
  INVOICE_VALUE_INVALID: "Row {row}: “{column}” cannot be read. Nothing was imported.",
  LETTER_TEXT_UNKNOWN:
    "No sentence of the letters that can be changed is called “{id}”. See: ./bin/handover letters texts",
  LETTER_TEXT_SYNTAX:
    "The text cannot be read: a brace is missing or too many. Nothing was changed.",
  LETTER_TEXT_LENGTH: "The text is empty or longer than 2,000 characters. Nothing was changed.",
  LETTER_TEXT_LINK:
    "The text holds an address of the web, a tag or a line break; letters have no links but their own. Nothing was changed.",
  LETTER_TEXT_VALUE_UNKNOWN:
    "There is no value “{name}” here; these can be used: {known}. Nothing was changed.",
  LETTER_TEXT_VALUE_MISSING:
    "The value “{name}” is missing; without it the letter does not say what it is about. Nothing was changed.",
  LETTER_TEXT_PLURAL: "These plural forms are missing: {missing}. Nothing was changed.",
  MAIL_NOT_SET_UP:
    "No mail server is set up (HANDOVER_SMTP_URL, HANDOVER_MAIL_FROM), so nothing was sent.",
  MAIL_REFUSED: "The mail server did not take the letter: {why}",
};
