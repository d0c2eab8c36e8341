import { Transform, type Readable } from "node:stream";
import { ApiError } from "#contract/problem.ts";

/** The stream itself, until it has carried more than `bytesMax`: then it fails with BODY_TOO_LARGE. */
export function limited(source: Readable, bytesMax: number): Readable {
  let bytes = 0;
  const gate = new Transform({
    transform(chunk: Buffer, _encoding, pass) {
      bytes += chunk.length;
      if (bytes > bytesMax) pass(new ApiError("BODY_TOO_LARGE"));
      else pass(null, chunk);
    },
  });
  source.on("error", (error) => gate.destroy(error));
  return source.pipe(gate);
}
