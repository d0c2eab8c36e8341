// `npm run conformance`: what agrees with Microsoft's samples, what does not, and why.

import { agrees, conform, type Conformance, type Difference } from "./conform.ts";
import { samplesExist } from "./samples.ts";

const EXIT_OK = 0;
const EXIT_UNEXPLAINED = 1;
const EXIT_NO_SAMPLES = 2;

process.exitCode = await run();

async function run(): Promise<number> {
  if (!samplesExist) {
    console.error("Microsoft's samples do not stand beside this project: nothing was tried.");
    return EXIT_NO_SAMPLES;
  }
  const conformance = await conform();
  print(conformance);
  return agrees(conformance) ? EXIT_OK : EXIT_UNEXPLAINED;
}

function print(conformance: Conformance): void {
  const row = (name: string, ...figures: readonly (string | number)[]) =>
    [name.padEnd(34), ...figures.map((figure) => String(figure).padStart(11))].join("");
  console.log(row("operation", "tried", "agreed", "explained", "unexplained"));
  const counts = conformance.operations.map(({ operation, tried, agreed, differences }) => {
    const explained = differences.filter(({ why }) => why !== null).length;
    console.log(row(operation, tried, agreed, explained, differences.length - explained));
    return [tried, agreed, explained, differences.length - explained];
  });
  console.log(row("all", ...[0, 1, 2, 3].map((index) => sum(counts.map((each) => each[index])))));
  for (const { operation, differences } of conformance.operations) {
    if (differences.length > 0) console.log(`\n${operation}`);
    for (const [why, same] of Map.groupBy(differences, (each) => each.why)) {
      console.log(`  ${why ?? "UNEXPLAINED"}`);
      for (const line of new Set(same.map(describe))) console.log(`    ${line}`);
    }
  }
  console.log("\nSamples of what is not emulated:");
  for (const { why, samples } of conformance.outside) {
    console.log(`  ${samples.length} · ${why}`);
  }
  const tried = sum(conformance.operations.map((each) => each.tried));
  const outside = sum(conformance.outside.map(({ samples }) => samples.length));
  const nowhere = conformance.unassigned.length;
  const all = tried + outside + nowhere;
  console.log(
    `\n${tried} tried + ${outside} of what is not emulated + ${nowhere} nowhere = ${all}`,
  );
  list("Samples that stand nowhere:", conformance.unassigned);
  list("Explanations that explain nothing:", conformance.stale);
}

function describe({ sample, what }: Difference): string {
  return `${sample}  ${what}`;
}

function list(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}

function sum(figures: readonly (number | undefined)[]): number {
  return figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);
}
