// `handover connect`: from here on this data folder works with Microsoft's cloud. One sign-in with a second factor, whose
// refresh token is kept encrypted; nothing is kept before everything that a connection needs has been read once.

import { CliError } from "#cli/cli-error.ts";
import { EXIT_OK } from "#cli/exit-codes.ts";
import type { Terminal } from "#cli/terminal.ts";
import { failureOf } from "#engine/doctor/failure.ts";
import { readOwnPartner, type OwnPartner } from "#engine/own-partner.ts";
import { systemClock } from "#lib/clock.ts";
import { createSignIn, type SignedIn, type SignIn } from "#microsoft/auth/sign-in.ts";
import { createMicrosoftClient } from "#microsoft/http/client.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import type { FastifyBaseLogger } from "fastify";
import { Option } from "commander";
import { readConfiguration, type Configuration } from "../configuration.ts";
import { rememberPartner } from "../connected-partner.ts";
import { openLog } from "../log.ts";
import { openDatabase } from "../open-database.ts";
import { openPartnerStore } from "../open-partner-store.ts";
import { runUntilStopped } from "../run-until-stopped.ts";
import { findServer } from "../server-file.ts";
import { starterCommand, starterTerminal, wholeNumber } from "../starter-options.ts";
import { openQuestions } from "./ask.ts";
import { awaitBrowser } from "./browser-answer.ts";
import { readWanted, type ConnectFlags, type WantedConnection } from "./wanted.ts";

const CALLBACK_PORT = 8961;
const SIGN_IN_MS_MAX = 15 * 60_000; // as long as Microsoft keeps a device's code

export async function runConnect(argv: readonly string[]): Promise<number> {
  const terminal = starterTerminal(argv);
  const flags = readFlags(argv, terminal);
  const configuration = readConfiguration(process.env);
  const { databaseUrl, home, logLevel } = configuration;
  if (databaseUrl === null && (await findServer(home)) !== null) {
    throw new CliError("FOLDER_IN_USE", { folder: home });
  }
  return runUntilStopped(async (stopped) => {
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(SIGN_IN_MS_MAX)]);
    const wanted = await askFor(flags, terminal);
    const log = openLog(logLevel);
    const signedIn = await signIn(wanted, flags, { terminal, log, signal });
    const own = await inWords(terminal, () => learn(wanted, signedIn, log));
    refuseWithoutSecondFactor(own, terminal);
    await keep(configuration, wanted, own, signedIn, flags.attest === true);
    tell(terminal, flags.json === true, own, signedIn);
    return EXIT_OK;
  });
}

function readFlags(argv: readonly string[], terminal: Terminal) {
  const { say } = terminal;
  return starterCommand("connect", terminal)
    .option("--tenant <id>", say("connect.optionTenant"))
    .option("--application <id>", say("connect.optionApplication"))
    .option("--cloud <name>", say("connect.optionCloud"), "public")
    .addOption(
      new Option("--flow <name>", say("connect.optionFlow"))
        .choices(["browser", "device"])
        .default("browser"),
    )
    .option("--port <port>", say("connect.optionPort"), wholeNumber("--port"), CALLBACK_PORT)
    .option("--security-group <id>", say("connect.optionGroup"))
    .option("--attest", say("connect.optionAttest"))
    .parse([...argv], { from: "user" })
    .opts<ConnectFlags & { readonly json?: true }>();
}

async function askFor(flags: ConnectFlags, terminal: Terminal): Promise<WantedConnection> {
  const questions = openQuestions(process);
  try {
    return await readWanted(flags, terminal, questions);
  } finally {
    questions.close();
  }
}

interface SigningIn {
  readonly terminal: Terminal;
  readonly log: FastifyBaseLogger;
  readonly signal: AbortSignal;
}

/** Throws `CliError` CONNECT_REFUSED, SIGN_IN_REFUSED or SIGN_IN_OTHER_TENANT. */
async function signIn(
  { tenant: tenantId, ...wanted }: WantedConnection,
  { flow, port }: ConnectFlags,
  { terminal, log, signal }: SigningIn,
): Promise<SignedIn> {
  const signing = createSignIn({ ...wanted, tenantId }, log);
  try {
    const by = flow === "device" ? onDevice(signing, terminal, signal) : inBrowser();
    const signedIn = await inWords(terminal, () => by);
    const isNamed = !tenantId.includes("."); // a domain is not known by its id yet
    if (isNamed && signedIn.tenantId !== null && signedIn.tenantId !== tenantId) {
      throw new CliError("SIGN_IN_OTHER_TENANT", { tenant: signedIn.tenantId, expected: tenantId });
    }
    return signedIn;
  } finally {
    await signing.close();
  }

  async function inBrowser(): Promise<SignedIn> {
    const browser = await awaitBrowser(port, terminal.say("connect.closePage"));
    try {
      const { redeem, state, url } = signing.inBrowser(browser.redirectUri);
      terminal.talk("connect.openPage", { url });
      const code = await browser.code(state, signal);
      if (code === null) throw new CliError("SIGN_IN_REFUSED");
      return await redeem(code);
    } finally {
      browser.close();
    }
  }
}

async function onDevice(
  signing: SignIn,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<SignedIn> {
  const device = await signing.onDevice();
  terminal.talk("connect.enterCode", { page: device.page, code: device.userCode });
  return device.done(signal);
}

/** What Microsoft refuses, in the reader's words. */
async function inWords<T>(terminal: Terminal, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MicrosoftError)) throw error;
    const { params, reason } = failureOf(error);
    throw new CliError(
      "CONNECT_REFUSED",
      { why: terminal.say(`security.reason.${reason}`, params) },
      { cause: error },
    );
  }
}

/** Reads with the new token, so that what is kept is known to work; the token may rotate meanwhile. */
async function learn(
  wanted: WantedConnection,
  signedIn: SignedIn & { refreshToken: string },
  log: FastifyBaseLogger,
): Promise<OwnPartner & { readonly refreshToken: string }> {
  const tenantId = signedIn.tenantId ?? wanted.tenant;
  let { refreshToken } = signedIn;
  const { applicationId, clientSecret, cloud, hosts, securityGroupId } = wanted;
  const microsoft = createMicrosoftClient({
    connection: { ...hosts, partnerTenantId: tenantId, applicationId, clientSecret },
    refreshTokens: {
      read: () => Promise.resolve(refreshToken),
      async replace(_, next) {
        refreshToken = next;
      },
    },
    log,
  });
  try {
    const connectedAt = await systemClock.now();
    const known = { applicationId, attestation: null, cloud, connectedAt, securityGroupId };
    const own = await readOwnPartner(microsoft, tenantId, known);
    return { ...own, refreshToken };
  } finally {
    await microsoft.close();
  }
}

/** Partner Center takes calls with a user only where a second factor was given, since April 2026. */
function refuseWithoutSecondFactor({ hadSecondFactor }: OwnPartner, { say }: Terminal): void {
  if (hadSecondFactor !== false) return;
  const why = say("security.reason.secondFactorMissing", { code: "isMfaCompliant: false" });
  throw new CliError("CONNECT_REFUSED", { why });
}

/** What was attested or chosen before stays unless it was said anew. */
async function keep(
  configuration: Configuration,
  wanted: WantedConnection,
  { partner, refreshToken }: OwnPartner & { readonly refreshToken: string },
  { name, userPrincipalName }: SignedIn,
  attests: boolean,
): Promise<void> {
  const { partnerId, connectedAt } = partner;
  await using opened = new AsyncDisposableStack();
  const database = await openDatabase(configuration);
  opened.defer(() => database.stop());
  const store = await openPartnerStore(configuration, database, partnerId);
  opened.defer(() => store.close());
  const before = await store.partners.find(partnerId);
  const by = userPrincipalName ?? name ?? "";
  const attestation = attests
    ? { partnerOnRecord: PARTNER_ON_RECORD, by, at: connectedAt }
    : (before?.attestation ?? null);
  const securityGroupId =
    wanted.securityGroupId ?? before?.securityGroupId ?? partner.securityGroupId;
  await store.partners.save({ ...partner, attestation, securityGroupId });
  await store.secrets.save(partnerId, "clientSecret", wanted.clientSecret);
  await store.secrets.save(partnerId, "refreshToken", refreshToken);
  rememberPartner(configuration.home, partnerId);
}

/** What an order states about the partner, as it is kept with the name of who attested it. */
const PARTNER_ON_RECORD =
  "acts as an indirect provider where an order names a reseller, and as a direct partner where it names none";

function tell(terminal: Terminal, json: boolean, own: OwnPartner, signedIn: SignedIn): void {
  const { partner, hadSecondFactor, isAdminAgent } = own;
  if (json) {
    const { cloud, country, currency, mpnId, name, partnerId } = partner;
    const by = signedIn.userPrincipalName;
    const shown = { partnerId, cloud, name, country, currency, mpnId, by };
    terminal.json({ ...shown, hadSecondFactor, isAdminAgent });
    return;
  }
  const { country, currency, name } = partner;
  const by = signedIn.userPrincipalName ?? signedIn.name ?? "";
  terminal.data(terminal.say("connect.done", { name, country, currency, by }));
  if (isAdminAgent === false) terminal.talk("connect.noAdminAgent", { by });
  terminal.data(terminal.say("connect.next"));
}
