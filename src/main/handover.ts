// Where the command line starts. What a command needs is loaded when it is asked for.

import { runCli } from "#cli/run-cli.ts";
import { compiled } from "./compiled.ts";
import { readConfiguration } from "./configuration.ts";
import { version } from "./version.ts";

// A reader that has seen enough, such as `head`, closes the pipe; that is no error of the command.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.exitCode = await runCli({
  argv: process.argv.slice(2),
  env: process.env,
  streams: process,
  version,
  async openApi(needs) {
    const { openApi } = await import("./open-api.ts");
    return openApi(readConfiguration(process.env), needs);
  },
  async lookAtHome() {
    const { lookAtHome } = await import("./look-at-home.ts");
    return lookAtHome(readConfiguration(process.env));
  },
  starters: {
    serve: async () => compiled((await import("./serve.ts")).runServe),
    worker: async () => compiled((await import("./worker.ts")).runWorkerProcess),
    connect: async () => compiled((await import("./connect/connect.ts")).runConnect),
    backup: async () => compiled((await import("./backup.ts")).runBackup),
    restore: async () => compiled((await import("./restore.ts")).runRestore),
    sandbox: async () => compiled((await import("./sandbox.ts")).runSandbox),
    demo: async () => compiled((await import("./demo.ts")).runDemo),
    simulate: async () => compiled((await import("./simulate.ts")).runSimulate),
  },
});
