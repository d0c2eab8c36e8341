// Streams that keep what was written to them.

import { Writable } from "node:stream";

export function collected() {
  const said = { stdout: "", stderr: "" };
  const into = (name: "stdout" | "stderr") =>
    new Writable({
      write(chunk, _encoding, done) {
        said[name] += String(chunk);
        done();
      },
    });
  return { said, streams: { stdout: into("stdout"), stderr: into("stderr") } };
}
