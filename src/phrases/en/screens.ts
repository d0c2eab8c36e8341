// The sections that the console shows on the screens beyond Home; loaded with the first of them.

import { catalog } from "./catalog.ts";
import { changes } from "./changes.ts";
import { cli } from "./cli.ts";
import { equivalence } from "./equivalence.ts";
import { findings } from "./findings.ts";
import { imports } from "./imports.ts";
import { journal } from "./journal.ts";
import { timing } from "./timing.ts";
import { play } from "./play.ts";

export const screens = {
  catalog,
  changes,
  cli,
  equivalence,
  findings,
  imports,
  journal,
  timing,
  play,
};
