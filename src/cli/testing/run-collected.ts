import { runCli, type CliParts } from "../run-cli.ts";
import { collected } from "./collected.ts";

/** The command line in this process, where nothing is started: what it said, and how it ended. */
export async function runCollected(
  argv: readonly string[],
  parts: Pick<CliParts, "openApi"> & Partial<CliParts>,
) {
  const { said, streams } = collected();
  const unused = () => Promise.reject(new Error("not for this test"));
  const exitCode = await runCli({
    argv,
    env: {},
    streams,
    version: "0.0.0",
    lookAtHome: unused,
    starters: {
      serve: unused,
      worker: unused,
      connect: unused,
      backup: unused,
      restore: unused,
      sandbox: unused,
      demo: unused,
      simulate: unused,
    },
    ...parts,
  });
  return { exitCode, ...said };
}
