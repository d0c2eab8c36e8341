// /docs: the OpenAPI document as one page to read. It needs no script and loads nothing, so that it
// works on a machine without a way out.

import { createHash } from "node:crypto";
import { z } from "zod";

const Content = z.record(z.string(), z.object({ schema: z.unknown().optional() }));

const Operation = z.object({
  operationId: z.string(),
  summary: z.string().default(""),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.string(),
        required: z.boolean().default(false),
        schema: z.unknown().optional(),
      }),
    )
    .default([]),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ content: Content.optional() })).default({}),
});
type Operation = z.infer<typeof Operation>;

const Document = z.object({
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
code,pre{font:14px/1.45 ui-monospace,monospace}pre{background:#f4f4f4;padding:.75rem;overflow:auto}
h2{margin-top:2.5rem;border-top:1px solid #ccc;padding-top:1rem}table{border-collapse:collapse}
td,th{text-align:left;padding:.2rem 1rem .2rem 0;vertical-align:top}`;

/** Of the one style in the page, for a content security policy that allows no other. */
export const docsStyleHash = `sha256-${createHash("sha256").update(STYLE).digest("base64")}`;

/** The page as HTML. Throws where the document is none of ours. */
export function docsPage(document: unknown): string {
  const { info, paths } = Document.parse(document);
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      call: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  );
  const title = `${info.title} ${info.version}: API`;
  const contents = operations.map(
    ({ call, operation }) =>
      `<li><a href="#${escape(operation.operationId)}"><code>${escape(call)}</code></a> ${escape(operation.summary)}</li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title><style>${STYLE}</style></head>
<body><h1>${escape(title)}</h1>
<p>Everything below <code>/api</code> asks for <code>Authorization: Bearer …</code> with the token of
<code>server.json</code> in the data folder. The same for programs: <a href="/openapi.json">openapi.json</a>.</p>
<ul>${contents.join("\n")}</ul>
${operations.map(({ call, operation }) => sectionOf(call, operation)).join("\n")}
</body></html>
`;
}

function sectionOf(call: string, operation: Operation): string {
  const { operationId, parameters, requestBody, responses, summary } = operation;
  const rows = parameters.map(
    ({ name, in: place, required, schema }) =>
      `<tr><td><code>${escape(name)}</code></td><td>${escape(place)}${required ? ", required" : ""}</td><td><code>${escape(JSON.stringify(schema ?? {}))}</code></td></tr>`,
  );
  return [
    `<h2 id="${escape(operationId)}">${escape(operationId)}</h2>`,
    `<p><code>${escape(call)}</code></p><p>${escape(summary)}</p>`,
    rows.length === 0
      ? ""
      : `<table><tr><th>Parameter</th><th>In</th><th>Type</th></tr>${rows.join("")}</table>`,
    requestBody === undefined ? "" : schemasOf("Body", requestBody.content),
    ...Object.entries(responses).map(([status, { content }]) =>
      schemasOf(status === "default" ? "Problem" : `Answer ${status}`, content ?? {}),
    ),
  ].join("\n");
}

function schemasOf(title: string, content: z.infer<typeof Content>): string {
  return Object.entries(content)
    .map(
      ([type, { schema }]) =>
        `<details><summary>${escape(title)}, <code>${escape(type)}</code></summary><pre>${escape(JSON.stringify(schema ?? {}, null, 2))}</pre></details>`,
    )
    .join("\n");
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
