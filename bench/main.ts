// npm run bench -- NAME: each benchmark is a file of its own with `run`, which gives the exit code.

interface Benchmark {
  run(): number | Promise<number>;
}

const benchmarks: Readonly<Record<string, () => Promise<Benchmark>>> = {
  console: () => import("./console.ts"),
  discontinued: () => import("./discontinued.ts"),
  engine: () => import("./engine.ts"),
  import: () => import("./import.ts"),
  strategies: () => import("./strategies.ts"),
  reassignment: () => import("./reassignment.ts"),
  plan: () => import("./plan.ts"),
  portfolio: () => import("./portfolio.ts"),
  sandbox: () => import("./sandbox.ts"),
  users: () => import("./users.ts"),
};

const name = process.argv[2] ?? "";
const load = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
if (load === undefined) {
  console.error(`npm run bench -- ${Object.keys(benchmarks).join(" | ")}`);
  process.exitCode = 2;
} else process.exitCode = await (await load()).run();
