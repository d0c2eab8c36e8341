// Plain JSON over HTTP to servers on this machine, quick enough to be asked at every instant.

import { request } from "undici";

class HttpFailure extends Error {
  readonly status: number;

  constructor(method: string, url: string, status: number, body: string) {
    super(`${method} ${url} answered ${status}: ${body.slice(0, 300)}`);
    this.name = "HttpFailure";
    this.status = status;
  }
}

/** Sends `body` as JSON where there is one. Throws `HttpFailure` for every answer but a 2xx. */
export async function callJson(
  method: "GET" | "POST",
  url: string,
  body?: unknown,
): Promise<unknown> {
  const answer = await request(url, {
    method,
    headers: { "content-type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await answer.body.text();
  if (answer.statusCode >= 300) throw new HttpFailure(method, url, answer.statusCode, text);
  return text === "" ? null : JSON.parse(text);
}
