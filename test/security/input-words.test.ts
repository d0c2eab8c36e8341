// What a route refuses is said in words of ours, whatever is wrong with it: no sentence of the validation library, which
// are in English alone, leaves the server.

import { expect, test } from "vitest";
import { z } from "zod";
import { invalidBySchema } from "#contract/invalid-input.ts";
import { seededRandom } from "#lib/random.ts";
import { fields } from "#phrases/en/fields.ts";
import { isPhraseKey } from "#phrases/catalog.ts";
import { languages } from "#phrases/languages.ts";
import { translate } from "#phrases/translate.ts";
import { drawValue } from "./fuzz/draw-value.ts";
import { routes } from "./routes.ts";

const DRAWS = 150;

const parts = routes.flatMap((route) =>
  (["params", "query", "body"] as const).map((part) => ({
    name: `${part} of ${route.name}`,
    schema: route[part],
  })),
);

/** Every refusal of the schema in a number of drawn values. */
function refusals(schema: z.ZodType, seed: number) {
  const random = seededRandom(seed);
  const drawn: object = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return Array.from({ length: DRAWS }, () => drawValue(random, drawn)).flatMap((given) => {
    const { error } = schema.safeParse(given);
    return error === undefined
      ? []
      : [{ error, params: invalidBySchema(error, given, "body").params }];
  });
}

function issuesIn(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => [
    issue,
    ...(issue.code === "invalid_union" ? issue.errors.flatMap(issuesIn) : []),
  ]);
}

test("every check of a route's own says how a value looks that passes", () => {
  const silent = parts.flatMap(({ name, schema }, seed) =>
    refusals(schema, seed)
      .flatMap(({ error }) => issuesIn(error.issues))
      .filter(({ code }) => code === "custom" || code === "invalid_format")
      .filter(({ message }) => !message.startsWith("like "))
      .map(({ message, path }) => `${name}: ${path.join(".")}: ${message}`),
  );
  expect([...new Set(silent)]).toEqual([]);
});

test("every refusal is a sentence in six languages, and nothing in it is the library's", () => {
  let count = 0;
  for (const [seed, { name, schema }] of parts.entries()) {
    for (const { error, params } of refusals(schema, seed)) {
      count += 1;
      const messages = issuesIn(error.issues).map(({ message }) => message);
      const said = languages.map((language) => translate(language, "errors.INPUT_INVALID", params));
      const text = [JSON.stringify(params), ...said].join("\n");
      expect([name, messages.filter((message) => text.includes(message))]).toEqual([name, []]);
      expect([name, said.filter((each) => / : ?\.|：。|“”|«»|「」/.test(each))]).toEqual([
        name,
        [],
      ]);
    }
  }
  expect(count).toBeGreaterThan(routes.length * 10);
});

/** What nobody types: the console's and programs' own, and what only happens in the sandbox. */
const typedByNobody = new Set(
  (
    "at changesOnly dryRun everywhere hold newest quietWithinMs shownHash " +
    "act act.kind act.seats act.subscriptionId agent fault next times " +
    "changes wanted"
  ) // Each policy, and each part of what is wanted, is named by itself.
    .split(" "),
);

test("every field that somebody can fill has a word of its own in errors", () => {
  const paths = new Set(parts.flatMap(({ schema }) => pathsIn(jsonSchemaOf(schema), "")));
  const unnamed = [...paths].filter((path) => !typedByNobody.has(path));
  expect(unnamed.filter((path) => !isPhraseKey(`fields.${path}`))).toEqual([]);
  expect([...typedByNobody].filter((path) => !paths.has(path))).toEqual([]);
  const words = Object.keys(fields);
  expect(words.filter((path) => !paths.has(path))).toEqual([]);
});

interface JsonSchema {
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

function pathsIn(schema: JsonSchema, above: string): string[] {
  const { allOf = [], anyOf = [], items, oneOf = [], properties = {} } = schema;
  const inner = [...anyOf, ...oneOf, ...allOf, ...(items === undefined ? [] : [items])];
  return [
    ...inner.flatMap((each) => pathsIn(each, above)),
    ...Object.entries(properties).flatMap(([name, each]) => {
      const path = above === "" ? name : `${above}.${name}`;
      return [path, ...pathsIn(each, path)];
    }),
  ];
}

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema;
}
