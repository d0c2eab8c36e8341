// Holds an answer of the sandbox against a sample of Microsoft's: which fields there are, how they are
// written, what kind of value each holds, object types and links. The values themselves are the world's.

export type Json = Readonly<Record<string, unknown>>;

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:/;

/** What differs, each as `path: what`. A field that the sample shows as null may be missing. */
export function differences(sample: unknown, answer: unknown, path = "$"): readonly string[] {
  if (sample === null || sample === undefined) return [];
  if (Array.isArray(sample)) return listDifferences(sample, answer, path);
  if (isObject(sample)) {
    if (!isObject(answer)) return [`${path}: ${kindOf(answer)} for an object`];
    return isLink(sample)
      ? linkDifferences(sample, answer, path)
      : Object.entries(sample).flatMap(([key, value]) =>
          fieldDifferences(key, value, answer, path),
        );
  }
  if (kindOf(sample) !== kindOf(answer))
    return [`${path}: ${kindOf(answer)} for ${kindOf(sample)}`];
  if (path.endsWith(".objectType") && sample !== answer) {
    return [`${path}: ${String(answer)} for ${String(sample)}`];
  }
  return [];
}

/** All paths of a value; the items of a list share one. */
export function pathsOf(value: unknown, path = "$"): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, `${path}[]`));
  if (!isObject(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, `${path}.${key}`))];
}

function fieldDifferences(key: string, value: unknown, answer: Json, path: string) {
  const here = `${path}.${key}`;
  if (key in answer) return differences(value, answer[key], here);
  if (value === null || (Array.isArray(value) && value.length === 0)) return [];
  const other = Object.keys(answer).find((name) => name.toLowerCase() === key.toLowerCase());
  return [other === undefined ? `${here}: missing` : `${here}: written ${other}`];
}

function listDifferences(sample: readonly unknown[], answer: unknown, path: string) {
  if (!Array.isArray(answer)) return [`${path}: ${kindOf(answer)} for a list`];
  if (sample.length === 0) return [];
  if (answer.length === 0) return [`${path}: an empty list`];
  return sample.flatMap((item) => differences(item, answer[0], `${path}[]`));
}

function isLink(value: Json): boolean {
  return typeof value["uri"] === "string" && typeof value["method"] === "string";
}

/** The same method, and the same path but for ids. */
function linkDifferences(sample: Json, answer: Json, path: string): readonly string[] {
  const [wanted, found] = [partsOf(sample["uri"]), partsOf(answer["uri"])];
  const same =
    sample["method"] === answer["method"] &&
    wanted.length === found.length &&
    wanted.every((part, index) => part === found[index] || !isWord(part));
  const list = Array.isArray(answer["headers"]) ? [] : [`${path}.headers: missing`];
  return same ? list : [`${path}: ${written(answer)} for ${written(sample)}`, ...list];
}

function partsOf(uri: unknown): readonly string[] {
  return (String(uri).split("?")[0] ?? "").split("/");
}

/** Not an id: what stands in every path of its kind. */
function isWord(part: string): boolean {
  return /^[a-z]*$/.test(part);
}

function written({ method, uri }: Json): string {
  const parts = partsOf(uri).map((part) => (isWord(part) ? part : "*"));
  return `${String(method)} ${parts.join("/")}`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  if (typeof value === "string") return DATE_TIME.test(value) ? "date-time" : "string";
  return typeof value;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
