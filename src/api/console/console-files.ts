// The built console, read once and served from memory: a few files that change only with a build, each compressed
// when it is first asked for.

import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { oncePer } from "#lib/once-per.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

const CONSOLE_PAGE = "/index.html";
/** What a customer's link opens. */
const CUSTOMER_PAGE = "/customer.html";

interface ConsoleFile {
  readonly type: string;
  readonly plain: Buffer;
}

const gzipped = oncePer((plain: Buffer) => gzipSync(plain));

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

// Everything the page needs comes from this server, and no script or style stands in the page itself. Fluent adds
// style elements that are empty and fills them by script; the hash is that of nothing, so it allows only those.
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Serves the files of `folder`, and the page for every other address that a browser asks for outside of the API.
 * Answers what to do with an address that no route knows: true where the page was sent.
 */
export function serveConsoleFiles(
  app: FastifyInstance,
  folder: string,
): (request: FastifyRequest, reply: FastifyReply) => boolean {
  const files = readFiles(folder);
  // One route for all of them: a router takes a millisecond for each that it is told of.
  app.get<{ Params: { "*": string } }>(
    "/assets/*",
    { schema: { hide: true } },
    (request, reply) => {
      const file = files.get(`/assets/${request.params["*"]}`);
      if (file === undefined) return reply.callNotFound();
      return send(
        request,
        reply.header("cache-control", "public, max-age=31536000, immutable"),
        file,
      );
    },
  );
  return (request, reply) => {
    const page = files.get(request.url.startsWith("/c/") ? CUSTOMER_PAGE : CONSOLE_PAGE);
    if (page === undefined || !wantsPage(request)) return false;
    void send(
      request,
      reply
        .code(200)
        .header("cache-control", "no-cache")
        .header("content-security-policy", CONTENT_SECURITY_POLICY)
        .header("referrer-policy", "no-referrer"),
      page,
    );
    return true;
  };
}

/** A browser's own navigation, to anywhere outside of the API. */
export function wantsPage({ headers, method, url }: FastifyRequest): boolean {
  return (
    method === "GET" && headers.accept?.includes("text/html") === true && !url.startsWith("/api/")
  );
}

function send(request: FastifyRequest, reply: FastifyReply, file: ConsoleFile): FastifyReply {
  reply
    .type(file.type)
    .header("x-content-type-options", "nosniff")
    .header("vary", "accept-encoding");
  const takesGzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  return takesGzip
    ? reply.header("content-encoding", "gzip").send(gzipped(file.plain))
    : reply.send(file.plain);
}

function readFiles(folder: string): ReadonlyMap<string, ConsoleFile> {
  const files = new Map<string, ConsoleFile>();
  if (!existsSync(folder)) return files;
  for (const name of globSync("**/*", { cwd: folder })) {
    const path = join(folder, name);
    const type = types[extname(name)];
    if (type === undefined || !statSync(path).isFile()) continue;
    const plain = readFileSync(path);
    files.set(`/${name.replaceAll(sep, "/")}`, { type, plain });
  }
  return files;
}
