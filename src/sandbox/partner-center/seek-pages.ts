// Lists of Partner Center whose next page is asked for with `seekOperation=Next` and a continuation token.

import { WireError, type OperationAnswer, type OperationContext } from "../operation.ts";
import { link } from "./shared.ts";

interface SeekPages {
  /** Below `/v1`. */
  readonly path: string;
  readonly sizeDefault: number;
  readonly sizeMax: number;
}

/** The page that was asked for; a size of 0 is all of them. */
export function seekPage<Item>(
  context: OperationContext,
  all: readonly Item[],
  resourceOf: (item: Item) => object,
  pages: SeekPages,
): OperationAnswer {
  const size = sizeOf(context, pages);
  const start = startOf(context);
  const page = size === 0 ? all : all.slice(start, start + size);
  const end = start + page.length;
  const more = size !== 0 && end < all.length;
  const token = Buffer.from(String(end)).toString("base64");
  return {
    status: 200,
    headers: more ? { "MS-ContinuationToken": token } : {},
    body: {
      totalCount: page.length,
      items: page.map(resourceOf),
      ...(more ? { continuationToken: token } : {}),
      links: {
        self: link(`${pages.path}?size=${size}`),
        ...(more ? { next: nextLink(pages.path, size, token) } : {}),
      },
      attributes: { objectType: "Collection" },
    },
  };
}

function sizeOf({ request }: OperationContext, { sizeDefault, sizeMax }: SeekPages): number {
  const size = Number(request.query["size"] ?? sizeDefault);
  if (Number.isInteger(size) && size >= 0 && size <= sizeMax) return size;
  throw new WireError(400, 800002, "Invalid request input: size");
}

function startOf({ request }: OperationContext): number {
  if ((request.query["seekOperation"] ?? "").toLowerCase() !== "next") return 0;
  const token = request.headers["ms-continuationtoken"] ?? "";
  const start = Number(Buffer.from(token, "base64").toString());
  if (token !== "" && Number.isInteger(start) && start > 0) return start;
  throw new WireError(400, 800002, "Invalid request input: MS-ContinuationToken");
}

function nextLink(path: string, size: number, token: string): object {
  return {
    uri: `${path}?size=${size}&seekOperation=Next`,
    method: "GET",
    headers: [{ key: "MS-ContinuationToken", value: token }],
  };
}
