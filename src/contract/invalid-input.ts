// What is wrong with what a request, or a file of ours, brought: a closed set of reasons with the field's name. The
// sentences of the validation library are never shown; `errors.INPUT_INVALID` says each reason in the reader's language.

import type { z } from "zod";
import { ApiError } from "./problem.ts";

export const inputReasons = [
  "missing",
  "wrongType",
  "notOneOf",
  "tooShort",
  "tooLong",
  "tooFew",
  "tooMany",
  "tooSmall",
  "tooLarge",
  "badForm",
  "unknownField",
  "noneFits",
  "notJson",
  "tooDeep",
  "noCharacter",
  "unreadable",
] as const;
type InputReason = (typeof inputReasons)[number];

interface InvalidInput {
  /** The field, such as `moves[0].by`; what holds it all, such as `body`, where no field of it is to blame. */
  readonly at: string;
  readonly reason: InputReason;
  /** What could stand there: the choices, the kind of value, or how it looks. */
  readonly expected?: readonly string[];
  /** The least or the most that it can be, or have. */
  readonly limit?: number;
}

/** INPUT_INVALID: the first of what is wrong in full, of the others their fields. */
export function invalidInput(
  [first, ...others]: readonly InvalidInput[],
  options?: ErrorOptions,
): ApiError {
  const { at, reason, expected = [], limit = 0 } = first ?? { at: "", reason: "unreadable" };
  const names = [...new Set(others.map((other) => other.at))].filter((name) => name !== at);
  const params = {
    at,
    reason,
    expected: [...expected],
    limit,
    others: names.slice(0, OTHERS_MAX),
    more: names.length,
  };
  return new ApiError("INPUT_INVALID", params, options);
}

/** The same of what a schema found in `given`, which as a whole is called `whole`. */
export function invalidBySchema(error: z.core.$ZodError, given: unknown, whole: string): ApiError {
  const found = error.issues.flatMap((issue) => reasonsOf(issue, { given, whole, above: [] }));
  return invalidInput(found, { cause: error });
}

/** The same of a text that is no JSON, with line and column where the parser tells them. */
export function invalidJson(cause: Error, whole: string): ApiError {
  const [, line, column] = /line (\d+) column (\d+)/.exec(cause.message) ?? [];
  const at = line === undefined ? whole : `${whole}:${line}:${column}`;
  return invalidInput([{ at, reason: "notJson" }], { cause });
}

const OTHERS_MAX = 5;
const NAME_LENGTH_MAX = 120;

type Issue = z.core.$ZodIssue;

/** What was given, what that is called, and where in it the issue's own path begins. */
interface Where {
  readonly given: unknown;
  readonly whole: string;
  readonly above: readonly PropertyKey[];
}

function reasonsOf(issue: Issue, where: Where): InvalidInput[] {
  const path = [...where.above, ...issue.path];
  const inside = { ...where, above: path };
  const at = nameOf(inside);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        at: nameOf({ ...where, above: [...path, key] }),
        reason: "unknownField",
      }));
    case "invalid_key":
    case "invalid_element":
      return issue.issues.flatMap((inner) => reasonsOf(inner, inside));
    case "invalid_union":
      return issue.discriminator === undefined
        ? nearestOf(
            issue.errors.map((each) => each.flatMap((inner) => reasonsOf(inner, inside))),
            at,
          )
        : [{ at, reason: "notOneOf", expected: choicesOf(issue) }];
    default:
      return [{ at, ...(valueAt(where.given, path) === undefined ? missing : reasonOf(issue)) }];
  }
}

type Reason = Omit<InvalidInput, "at">;
const missing: Reason = { reason: "missing" };

function reasonOf(issue: Issue): Reason {
  switch (issue.code) {
    case "invalid_type":
      return { reason: "wrongType", expected: [issue.expected] };
    case "invalid_value":
      return { reason: "notOneOf", expected: issue.values.map(String) };
    case "too_small":
      return {
        reason: tooSmall[issue.origin] ?? "tooSmall",
        limit: Number(issue.minimum) + (issue.inclusive === false ? 1 : 0),
      };
    case "too_big":
      return {
        reason: tooLarge[issue.origin] ?? "tooLarge",
        limit: Number(issue.maximum) - (issue.inclusive === false ? 1 : 0),
      };
    case "invalid_format":
    case "custom":
      return ofForm(issue.message);
    default:
      return { reason: "noneFits" };
  }
}

const tooSmall: Readonly<Record<string, InputReason>> = { string: "tooShort", array: "tooFew" };
const tooLarge: Readonly<Record<string, InputReason>> = { string: "tooLong", array: "tooMany" };

/** A check of ours says with `like …` how a value looks that passes: an example, which is in no language. */
function ofForm(message: string): Reason {
  const example = message.startsWith(LIKE) ? message.slice(LIKE.length) : null;
  return example === null ? { reason: "noneFits" } : { reason: "badForm", expected: [example] };
}

const LIKE = "like ";

function choicesOf(union: z.core.$ZodIssueInvalidUnion): string[] {
  return "options" in union ? (union.options ?? []).map(String) : [];
}

/** What is wrong by the alternative that comes nearest; where several are as near, that none fits. */
function nearestOf(alternatives: readonly InvalidInput[][], at: string): InvalidInput[] {
  const [nearest, next] = alternatives
    .map((found) => ({ found, distance: distanceOf(found) }))
    .toSorted((one, other) => one.distance - other.distance);
  const isAlone = nearest !== undefined && nearest.distance !== next?.distance;
  return isAlone ? nearest.found : [{ at, reason: "noneFits" }];
}

/** Fields of another alternative, or values of another kind, are further off than what is out of bounds. */
function distanceOf(found: readonly InvalidInput[]): number {
  return found.reduce((sum, { reason }) => sum + (distances[reason] ?? 1), 0);
}

const distances: Partial<Readonly<Record<InputReason, number>>> = {
  unknownField: 100,
  wrongType: 100,
  missing: 10,
};

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined,
    given,
  );
}

/** `moves[0].by` */
function nameOf({ above, whole }: Where): string {
  const name = above.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? String(part) : `${text}.${String(part)}`;
  }, "");
  return (name === "" ? whole : name).slice(0, NAME_LENGTH_MAX);
}
