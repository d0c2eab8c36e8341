// The sections that the console shows; the browser loads those of one language only.

import { cli } from "./cli.ts";
import { console } from "./console.ts";
import { errors } from "./errors.ts";
import { findings } from "./findings.ts";
import { imports } from "./imports.ts";
import { journal } from "./journal.ts";
import { people } from "./people.ts";
import { plan } from "./plan.ts";
import { timing } from "./timing.ts";

export const screens = { cli, console, errors, findings, imports, journal, people, plan, timing };
