// The findings of a plan: what to know, what to do, who, until when, and what ignoring it costs.

import type { PlanFile } from "./plan-file.ts";
import type { Terminal } from "./terminal.ts";
import { findingText, findingTitle } from "./words.ts";

type Plan = PlanFile["plan"];
type Finding = Plan["findings"][number];

export function printFindings(plan: Plan, terminal: Terminal): void {
  if (plan.findings.length === 0) return;
  terminal.data(`\n${terminal.say("cli.heading.findings")}`);
  for (const finding of plan.findings) printFinding(finding, plan, terminal);
}

function printFinding(finding: Finding, plan: Plan, terminal: Terminal): void {
  const { say, prose } = terminal;
  const { actor, code, ifIgnored, ignoredBy, lastSafeAt, params } = finding;
  const about = titleOf(finding, plan);
  const severity = say(`findings.severity.${finding.severity}`);
  const what = findingTitle(code, terminal, params);
  prose(
    about === null
      ? say("cli.plan.findingWhole", { severity, what, code })
      : say("cli.plan.findingAbout", { severity, what, code, about }),
    2,
  );
  prose(findingText(code, "meaning", terminal, params), 4);
  prose(say("cli.plan.todo", { action: findingText(code, "action", terminal, params) }), 4);
  prose(say("cli.plan.actor", { who: say(`people.actor.${actor}`) }), 4);
  if (lastSafeAt !== null) prose(say("findings.lastSafeAt", { lastSafeAt }), 4);
  const { users, money } = ifIgnored;
  if (users !== null) prose(say("findings.ifIgnored.users", { users }), 4);
  if (money !== null) prose(say("findings.ifIgnored.money", { money }), 4);
  if (ignoredBy !== undefined) prose(say("findings.ignoredBy", { by: ignoredBy }), 4);
}

function titleOf({ about, params }: Finding, { lines, targets }: Plan): string | null {
  const line = lines.find(({ lineId }) => lineId === about);
  const target = targets.find(({ skuId }) => skuId === about);
  const named = params["title"];
  return line?.title ?? target?.title ?? (typeof named === "string" ? named : null);
}
