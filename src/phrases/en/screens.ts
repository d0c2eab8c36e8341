// The sections that the console shows; the browser loads those of one language only.

import { catalog } from "./catalog.ts";
import { changes } from "./changes.ts";
import { cli } from "./cli.ts";
import { console } from "./console.ts";
import { equivalence } from "./equivalence.ts";
import { errors } from "./errors.ts";
import { findings } from "./findings.ts";
import { imports } from "./imports.ts";
import { journal } from "./journal.ts";
import { pages } from "./pages.ts";
import { people } from "./people.ts";
import { plan } from "./plan.ts";
import { timing } from "./timing.ts";

export const screens = {
  catalog,
  changes,
  cli,
  console,
  equivalence,
  errors,
  findings,
  imports,
  journal,
  pages,
  people,
  plan,
  timing,
};
