// What a program loads before it does anything is waited for at every start, and after every kill: of the packages that
// we depend on each loads those that it cannot do without, and what only some need is loaded when they ask for it.

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { z } from "zod";

const run = promisify(execFile);
const ourPackages = Object.keys(
  z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")))
    .dependencies,
);

const commandLine = ["commander", "decimal.js", "intl-messageformat", "temporal-polyfill", "zod"];
const engine = [...commandLine, "csv-parse", "fflate", "kysely", "pg", "pino", "undici"];

test.each([
  { program: "../cli/run-cli.ts", packages: commandLine },
  { program: "./worker.ts", packages: engine },
  {
    program: "./serve-house.ts",
    packages: [
      ...engine.filter((name) => name !== "commander"),
      "@fastify/swagger",
      "fastify",
      "fastify-type-provider-zod",
    ],
  },
  { program: "./sandbox.ts", packages: [...commandLine, "fflate", "pino"] },
])("$program loads no other packages", async ({ packages, program }) => {
  expect(await packagesLoadedBy(program)).toEqual(packages.toSorted());
});

/** In a process of its own, which has loaded nothing yet. */
async function packagesLoadedBy(program: string): Promise<string[]> {
  const url = new URL(program, import.meta.url).href;
  const script = `
    import { registerHooks } from "node:module";
    const packages = new Set();
    registerHooks({
      load(url, context, next) {
        const [, name] = /.*node_modules\\/((?:@[^/]+\\/)?[^/]+)/u.exec(url) ?? [];
        if (name !== undefined) packages.add(name);
        return next(url, context);
      },
    });
    await import(${JSON.stringify(url)});
    process.stdout.write(JSON.stringify([...packages]));
  `;
  const argv = ["--disable-warning=ExperimentalWarning", "--input-type=module", "--eval", script];
  const { stdout } = await run(process.execPath, argv);
  const loaded = z.array(z.string()).parse(JSON.parse(stdout));
  return loaded.filter((name) => ourPackages.includes(name)).sort();
}
