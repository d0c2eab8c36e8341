// From `argv` to an exit code: finds the language, runs the command, and puts errors into words.

import { CommanderError } from "commander";
import { ApiError } from "#contract/problem.ts";
import { guessLanguage, languages, type PhraseLanguage } from "#phrases/languages.ts";
import { choiceUnknown } from "./arguments.ts";
import { CliError, type CliErrorCode } from "./cli-error.ts";
import type { CommandServices, OpenApiNeeds, OpenedApi } from "./command.ts";
import { EXIT_OK, exitCodeOf, exitCodes } from "./exit-codes.ts";
import { translateHelp } from "./help.ts";
import type { Home } from "./home.ts";
import { buildProgram } from "./program.ts";
import { findStarter, type Starter, type StarterName } from "./starter.ts";
import { createTerminal, type Terminal, type TerminalStreams } from "./terminal.ts";
import { errorText } from "./words.ts";

export interface CliParts {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly streams: TerminalStreams;
  readonly version: string;
  /** The running server on this data folder, or else the same API in this process. */
  openApi(needs: OpenApiNeeds): Promise<OpenedApi>;
  /** What stands in the data folder, without opening it. */
  lookAtHome(): Promise<Home>;
  /** Loads what starts something; only the one that is asked for is loaded. */
  readonly starters: Readonly<Record<StarterName, () => Promise<Starter>>>;
}

/** Never rejects: every error becomes a sentence on stderr and an exit code. */
export async function runCli(parts: CliParts): Promise<number> {
  const terminal = createTerminal(languageOf(parts), parts.streams);
  try {
    checkLanguage(parts);
    const starter = findStarter(parts.argv);
    if (starter !== null) return await (await parts.starters[starter.name]())(starter.rest);
    return await runCommand(parts, terminal);
  } catch (error) {
    return explain(error, terminal, parts.streams);
  }
}

/** `--lang`, else the locale of the environment (POSIX: LC_ALL before LC_MESSAGES before LANG). */
export function languageOf({ argv, env }: Pick<CliParts, "argv" | "env">): PhraseLanguage {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"];
  return guessLanguage(languageFlag(argv) ?? locale);
}

function languageFlag(argv: readonly string[]): string | null {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (at === -1) return null;
  return argv[at]?.startsWith("--lang=") === true ? argv[at].slice(7) : (argv[at + 1] ?? "");
}

/** A locale that we do not speak is nobody's mistake; a language that was asked for is. */
function checkLanguage({ argv }: Pick<CliParts, "argv">): void {
  const flag = languageFlag(argv);
  if (flag === null || /^en\b/i.test(flag) || guessLanguage(flag) !== "en") return;
  throw choiceUnknown("--lang", flag, languages);
}

async function runCommand(parts: CliParts, terminal: Terminal): Promise<number> {
  if (isBare(parts.argv)) {
    const { run } = await import("./commands/standing/show.ts");
    const services = servicesOf(parts, terminal, parts.argv.includes("--json"));
    return run(await parts.lookAtHome(), services);
  }
  let exitCode = EXIT_OK;
  const program = buildProgram({
    terminal,
    version: parts.version,
    services: (json) => servicesOf(parts, terminal, json),
    done: (code) => (exitCode = code),
  });
  translateHelp(program, terminal, parts.streams);
  await program.parseAsync([...parts.argv], { from: "user" });
  return exitCode;
}

/** `handover` alone, perhaps with the options that every command takes. */
function isBare(argv: readonly string[]): boolean {
  return argv.every(
    (word, index) => word === "--json" || /^--lang(=|$)/.test(word) || argv[index - 1] === "--lang",
  );
}

function servicesOf(parts: CliParts, terminal: Terminal, json: boolean): CommandServices {
  return {
    terminal,
    json,
    async withApi(needs, work) {
      const api = await terminal.during("cli.opening", () => parts.openApi(needs));
      try {
        return await work(api.client);
      } finally {
        await api.close();
      }
    },
  };
}

// What commander found wrong, in our words. Its own English sentence is not shown.
const commanderCodes: Readonly<Record<string, CliErrorCode>> = {
  "commander.unknownOption": "OPTION_UNKNOWN",
  "commander.unknownCommand": "COMMAND_UNKNOWN",
  "commander.missingArgument": "ARGUMENT_MISSING",
  "commander.missingMandatoryOptionValue": "ARGUMENT_MISSING",
  "commander.optionMissingArgument": "ARGUMENT_MISSING",
  "commander.excessArguments": "ARGUMENT_TOO_MANY",
  "commander.invalidArgument": "CHOICE_UNKNOWN",
  "commander.conflictingOption": "OPTIONS_CONFLICT",
};

function explain(error: unknown, terminal: Terminal, streams: TerminalStreams): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT_OK; // --help and --version have said all there is
    const code = commanderCodes[error.code];
    if (code === undefined) return exitCodes.usage; // a bare noun: its help was shown
    const [word = "", given = ""] = [...error.message.matchAll(/'([^']*)'/g)].map(
      ([, quoted = ""]) => quoted,
    );
    if (code === "CHOICE_UNKNOWN") {
      const [argument = ""] = word.split(" ");
      const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? "";
      return say(code, { argument, value: given, choices }, exitCodes.usage);
    }
    return say(code, { argument: word, value: word }, exitCodes.usage);
  }
  if (error instanceof CliError) {
    return say(error.code, error.params, exitCodeOf(error.code), error.cause);
  }
  if (error instanceof ApiError) return say(error.code, error.params, exitCodeOf(error.code));
  streams.stderr.write(`${stackOf(error)}\n`);
  return say("INTERNAL", { requestId: "–" }, exitCodes.internal);

  function say(
    code: string,
    params: ApiError["params"],
    exitCode: number,
    cause: unknown = null,
  ): number {
    // Such as what is wrong with a file's content.
    const because =
      cause instanceof ApiError ? ` ${errorText(cause.code, terminal, cause.params)}` : "";
    streams.stderr.write(`${errorText(code, terminal, params)}${because} [${code}]\n`);
    return exitCode;
  }
}

/** With what caused it, and what caused that. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\nCause: ${stackOf(error.cause)}`;
}
