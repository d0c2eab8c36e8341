import { board } from "./board.ts";
import { remind } from "./remind.ts";
import { undo } from "./undo.ts";
import { fields } from "./fields.ts";
import { report } from "./report.ts";
import { steps } from "./steps.ts";
import { abort } from "./abort.ts";
import { asks } from "./asks.ts";
import { catalog } from "./catalog.ts";
import { changes } from "./changes.ts";
import { cli } from "./cli.ts";
import { connect } from "./connect.ts";
import { console } from "./console.ts";
import { equivalence } from "./equivalence.ts";
import { errors } from "./errors.ts";
import { findings } from "./findings.ts";
import { imports } from "./imports.ts";
import { journal } from "./journal.ts";
import { letters } from "./letters.ts";
import { pages } from "./pages.ts";
import { leaving } from "./leaving.ts";
import { staying } from "./staying.ts";
import { ordering } from "./ordering.ts";
import { licenses } from "./licenses.ts";
import { people } from "./people.ts";
import { plan } from "./plan.ts";
import { sandbox } from "./sandbox.ts";
import { shadow } from "./shadow.ts";
import { security } from "./security.ts";
import { standing } from "./standing.ts";
import { story } from "./story.ts";
import { timing } from "./timing.ts";
import { transfers } from "./transfers.ts";
import { verify } from "./verify.ts";
import { operations } from "./operations.ts";
import { overrides } from "./overrides.ts";
import { play } from "./play.ts";
import { policy } from "./policy.ts";
import { visit } from "./visit.ts";
import { acts } from "./acts.ts";
import { settings } from "./settings.ts";
import { pause } from "./pause.ts";
import { tour } from "./tour.ts";
import { list } from "./list.ts";
import { ahead } from "./ahead.ts";
import { intake } from "./intake.ts";
import { dates } from "./dates.ts";
import { desk } from "./desk.ts";
import { keys } from "./keys.ts";
import { logs } from "./logs.ts";

export const sections = {
  ahead,
  report,
  steps,
  abort,
  asks,
  catalog,
  changes,
  cli,
  connect,
  console,
  equivalence,
  errors,
  findings,
  imports,
  journal,
  letters,
  pages,
  leaving,
  staying,
  licenses,
  ordering,
  people,
  plan,
  sandbox,
  shadow,
  security,
  standing,
  story,
  timing,
  transfers,
  verify,
  operations,
  overrides,
  play,
  policy,
  visit,
  acts,
  settings,
  pause,
  tour,
  list,
  intake,
  dates,
  desk,
  keys,
  logs,
  remind,
  undo,
  board,
  fields,
};
