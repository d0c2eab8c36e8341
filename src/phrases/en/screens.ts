// The sections that the console shows on the screens beyond Home; loaded with the first of them.

import { remind } from "./remind.ts";
import { undo } from "./undo.ts";
import { fields } from "./fields.ts";
import { security } from "./security.ts";
import { policy } from "./policy.ts";
import { licenses } from "./licenses.ts";
import { abort } from "./abort.ts";
import { catalog } from "./catalog.ts";
import { changes } from "./changes.ts";
import { cli } from "./cli.ts";
import { equivalence } from "./equivalence.ts";
import { findings } from "./findings.ts";
import { imports } from "./imports.ts";
import { journal } from "./journal.ts";
import { timing } from "./timing.ts";
import { play } from "./play.ts";
import { acts } from "./acts.ts";
import { settings } from "./settings.ts";
import { pause } from "./pause.ts";
import { transfers } from "./transfers.ts";
import { overrides } from "./overrides.ts";
import { tour } from "./tour.ts";
import { leaving } from "./leaving.ts";
import { staying } from "./staying.ts";
import { list } from "./list.ts";
import { ahead } from "./ahead.ts";
import { shadow } from "./shadow.ts";
import { intake } from "./intake.ts";
import { report } from "./report.ts";
import { dates } from "./dates.ts";
import { desk } from "./desk.ts";
import { keys } from "./keys.ts";
import { logs } from "./logs.ts";

export const screens = {
  security,
  policy,
  licenses,
  abort,
  catalog,
  changes,
  cli,
  equivalence,
  findings,
  imports,
  journal,
  timing,
  play,
  acts,
  settings,
  pause,
  transfers,
  overrides,
  tour,
  leaving,
  staying,
  list,
  shadow,
  ahead,
  intake,
  report,
  dates,
  desk,
  keys,
  logs,
  remind,
  undo,
  fields,
};
