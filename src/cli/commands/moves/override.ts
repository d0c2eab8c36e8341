import { userInfo } from "node:os";
import { overrideLine } from "#contract/routes/overrides.ts";
import { CliError } from "../../cli-error.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { printOverride, type OverrideView } from "../../overrides.ts";

export interface OverrideOptions {
  readonly id: string;
  readonly line: string;
  readonly reason: string;
  /** The person who answers for it; by default who is signed in to this machine. */
  readonly by: string | null;
  readonly route: "keep" | "cancelNow" | null;
  readonly replaceWith: readonly string[] | null;
  readonly acceptLossOf: readonly string[];
  /** Users who may be without a license while an order is split under the seat cap. */
  readonly acceptGap?: number;
  readonly treatAs?: NonNullable<OverrideView["treatAs"]>;
  /** Codes of findings. */
  readonly ignore?: readonly string[];
  readonly wanted: OverrideView["wanted"];
}

export async function run(options: OverrideOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const { acceptLossOf, by, id, ignore, replaceWith, ...decision } = options;
  const ignoreFindings = findingsNamed(ignore);
  const override = await services.withApi({ worker: false }, (client) =>
    client.call(overrideLine, {
      params: { move: id },
      body: {
        ...decision,
        by: by ?? userInfo().username,
        replaceWith: replaceWith === null ? null : [...replaceWith],
        acceptLossOf: [...acceptLossOf],
        ...(ignoreFindings === undefined ? {} : { ignoreFindings }),
      },
    }),
  );
  if (services.json) terminal.json(override);
  else {
    printOverride(override, terminal);
    terminal.prose(terminal.say("overrides.plannedAnew"));
  }
  return EXIT_OK;
}

function findingsNamed(codes: readonly string[] | undefined): OverrideView["ignoreFindings"] {
  if (codes === undefined) return undefined;
  const known = overrideLine.body.shape.ignoreFindings.safeParse(codes);
  if (known.success) return known.data;
  throw new CliError("ARGUMENT_INVALID", { argument: "--ignore", value: codes.join(" ") });
}
