// How far a move is, in one word with a sign; the same everywhere.

import {
  BlockedIcon,
  ClockIcon,
  DoneIcon,
  PauseIcon,
  PersonIcon,
  PlanIcon,
} from "@fluentui/react-icons";
import type { MoveRow } from "#contract/views.ts";
import { Badge } from "./badge.tsx";
import { useSay, type Say } from "./say.ts";

interface MoveStanding {
  readonly status: "open" | "done" | "refused";
  readonly openHumanSteps: MoveRow["openHumanSteps"];
  /** A plan waits, be it that nobody was asked to approve it yet. */
  readonly needsApproval?: boolean;
}

const moveStates = ["approval", "person", "progress", "paused", "done", "refused"] as const;
export type MoveState = (typeof moveStates)[number];

export function stateOf({
  needsApproval = false,
  openHumanSteps,
  status,
}: MoveStanding): MoveState {
  if (status !== "open") return status;
  if (openHumanSteps.some(({ kind }) => kind === "resumeMove")) return "paused";
  if (openHumanSteps.some(({ kind }) => kind === "approvePlan")) return "approval";
  if (openHumanSteps.length > 0) return "person";
  return needsApproval ? "approval" : "progress";
}

const looks = {
  approval: { tone: "now", icon: <PlanIcon /> },
  person: { tone: "plain", icon: <PersonIcon /> },
  progress: { tone: "plain", icon: <ClockIcon /> },
  paused: { tone: "care", icon: <PauseIcon /> },
  done: { tone: "done", icon: <DoneIcon /> },
  refused: { tone: "danger", icon: <BlockedIcon /> },
} as const;

export function MoveStateBadge({ state }: { readonly state: MoveState }) {
  const say = useSay();
  return (
    <Badge tone={looks[state].tone} icon={looks[state].icon}>
      {say(`console.state.${state}`)}
    </Badge>
  );
}

/** "Accept the reseller relationship · an admin of the customer" and the like. */
export function waitingFor(say: Say, { openHumanSteps }: MoveStanding): string {
  const steps = openHumanSteps.map(
    ({ kind, owner }) => `${say(`people.step.${kind}`)} · ${say(`people.actor.${owner}`)}`,
  );
  return say.list([...new Set(steps)]);
}
