// Bytes become text: UTF-8 and UTF-16, with or without a mark at the beginning. Decoded strictly: a
// file in another encoding is refused, because a guess would write wrong names into letters.

import { CsvUnreadableError } from "./csv-unreadable-error.ts";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

const LOOKED_AT_BYTES = 1_024;

/** How workbooks and archives, PDF, gzip, PNG, JPEG and old Office files begin. */
const binaryBeginnings = [
  "504b0304",
  "504b0506",
  "25504446",
  "1f8b",
  "89504e47",
  "ffd8ff",
  "d0cf11e0",
];

/** The text of the file, in pieces, without the mark. Throws `CsvUnreadableError`. */
export async function* decodeText(source: AsyncIterable<unknown>): AsyncGenerator<string> {
  const chunks = bytesOf(source);
  const beginning = await firstBytes(chunks);
  const decoder = new TextDecoder(encodingOf(beginning), { fatal: true });
  let line = 1;
  const read = (bytes: Uint8Array | null): string => {
    const text = decoded(decoder, bytes, line);
    const nul = text.indexOf("\0"); // PostgreSQL keeps no such character, and no text needs it
    if (nul !== -1) throw new CsvUnreadableError("binary", line + lineEndsIn(text.slice(0, nul)));
    line += lineEndsIn(text);
    return text;
  };
  yield read(beginning);
  for await (const bytes of chunks) yield read(bytes);
  yield read(null);
}

function decoded(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array | null,
  line: number,
): string {
  try {
    return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch (cause) {
    const before = bytes === null ? 0 : lineFeedsBeforeFault(decoder.encoding, bytes);
    throw new CsvUnreadableError("encoding", line + before, { cause });
  }
}

/** The line of the fault is found by decoding again, forgivingly: a fault becomes U+FFFD. */
function lineFeedsBeforeFault(encoding: string, bytes: Uint8Array): number {
  const text = new TextDecoder(encoding).decode(bytes);
  const fault = text.indexOf("\ufffd");
  return lineEndsIn(fault === -1 ? text : text.slice(0, fault));
}

function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

function encodingOf(beginning: Uint8Array): Encoding {
  const hex = Array.from(beginning.subarray(0, 4), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  if (hex.startsWith("fffe")) return "utf-16le";
  if (hex.startsWith("feff")) return "utf-16be";
  if (binaryBeginnings.some((known) => hex.startsWith(known))) {
    throw new CsvUnreadableError("binary", 1);
  }
  // Separators and line ends are ASCII, so UTF-16 without a mark has its zeros on one side only.
  const zeros = [0, 0];
  for (const [at, byte] of beginning.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even > 0 && odd > 0) throw new CsvUnreadableError("binary", 1);
  if (odd > 0) return "utf-16le";
  return even > 0 ? "utf-16be" : "utf-8";
}

async function* bytesOf(source: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    yield chunk instanceof Uint8Array ? chunk : new TextEncoder().encode(String(chunk));
  }
}

async function firstBytes(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array();
  while (bytes.length < LOOKED_AT_BYTES) {
    const next = await chunks.next();
    if (next.done === true) break;
    const longer = new Uint8Array(bytes.length + next.value.length);
    longer.set(bytes);
    longer.set(next.value, bytes.length);
    bytes = longer;
  }
  return bytes;
}
