// The browser's way back from Microsoft: one request to this machine with the code of the sign-in.

import { createServer, type ServerResponse } from "node:http";
import { listenNear } from "../listen-near.ts";

const HOST = "127.0.0.1";

export interface BrowserAnswer {
  /** Where Microsoft sends the browser to. Of a registered `http://localhost` any port is accepted. */
  readonly redirectUri: string;
  /** The code that came with this state; null where the person refused or Microsoft did. */
  code(state: string, signal: AbortSignal): Promise<string | null>;
  close(): void;
}

/** `pageText` is what the person reads in the browser afterwards. */
export async function awaitBrowser(port: number, pageText: string): Promise<BrowserAnswer> {
  let heard: ((query: URLSearchParams) => boolean) | null = null;
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", `http://${HOST}`);
    const isOurs = heard?.(searchParams) === true;
    answer(response, isOurs ? 200 : 404, isOurs ? pageText : "");
  });
  const listening = await listenNear(port, (each) => listen(server, each));
  return {
    redirectUri: `http://localhost:${listening}`,
    code: (state, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
        heard = (query) => {
          // Somebody else's answer is none: it neither ends the wait nor is read.
          if (query.get("state") !== state) return false;
          resolve(query.get("code"));
          return true;
        };
      }),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.off("error", reject);
      const place = server.address();
      resolve(typeof place === "object" && place !== null ? place.port : port);
    });
  });
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "content-security-policy": "default-src 'none'",
    "referrer-policy": "no-referrer",
    connection: "close",
  });
  response.end(text);
}
