// Commands that start something of their own instead of speaking to the API; `main/` brings them.

export const starterNames = [
  "serve",
  "worker",
  "connect",
  "backup",
  "restore",
  "sandbox",
  "demo",
  "simulate",
] as const;
export type StarterName = (typeof starterNames)[number];

/** Runs to the end with the arguments after the command's name; answers the exit code. */
export type Starter = (argv: readonly string[]) => Promise<number>;

/** Which of them the arguments name, and what is left for it; null when they name none. */
export function findStarter(
  argv: readonly string[],
): { readonly name: StarterName; readonly rest: readonly string[] } | null {
  const at = argv.findIndex((word, index) => !word.startsWith("-") && argv[index - 1] !== "--lang");
  const name = starterNames.find((known) => known === argv[at]);
  return name === undefined ? null : { name, rest: argv.toSpliced(at, 1) };
}
