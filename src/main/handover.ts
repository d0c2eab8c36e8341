// Where the command line starts. What a command needs is loaded when it is asked for.

import { runCli } from "#cli/run-cli.ts";
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
    serve: async () => (await import("./serve.ts")).runServe,
    worker: async () => (await import("./worker.ts")).runWorkerProcess,
    connect: async () => (await import("./connect/connect.ts")).runConnect,
    sandbox: async () => (await import("./sandbox.ts")).runSandbox,
    demo: async () => (await import("./demo.ts")).runDemo,
    simulate: async () => (await import("./simulate.ts")).runSimulate,
  },
});
