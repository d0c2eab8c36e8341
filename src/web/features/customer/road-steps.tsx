// The road of one move, from the relationship to its end, and in one sentence what comes next.

import type { MoveDetails, PlanFileView } from "#contract/views.ts";
import { useNow } from "../../server/queries.ts";
import { useSay } from "../../ui/say.ts";
import { timelineOf } from "./timeline/timeline-model.ts";

const stages = ["relationship", "agreement", "plan", "order", "oldEnds", "done"] as const;

interface RoadStepsProps {
  readonly move: MoveDetails;
  readonly file: PlanFileView | null;
}

export function RoadSteps({ move, file }: RoadStepsProps) {
  const say = useSay();
  const now = useNow();
  const reached = stageOf(move, file);
  return (
    <>
      <ol className="road">
        {stages.map((stage, index) => {
          const state =
            move.status === "done" || index < reached
              ? "done"
              : index === reached
                ? "now"
                : "ahead";
          return (
            <li key={stage} className={state} aria-current={state === "now" ? "step" : undefined}>
              <span className="sign" aria-hidden="true">
                {state === "done" ? "✓" : state === "now" ? "●" : "○"}
              </span>
              {say(`console.road.${stage}`)}
            </li>
          );
        })}
      </ol>
      <p className="next">{nextSentence(move, file, now, say)}</p>
    </>
  );
}

/** The index of the stage under way. */
function stageOf(move: MoveDetails, file: PlanFileView | null): number {
  const isOpen = (kind: string) =>
    move.humanSteps.some((step) => step.kind === kind && step.state === "open");
  if (file === null) return isOpen("acceptAgreement") || isOpen("approveDelegatedAdmin") ? 1 : 0;
  if (move.approvals.length === 0) return 2;
  const ordered = move.journal.some(({ details }) => details["event"] === "ordered");
  return ordered ? 4 : 3;
}

function nextSentence(
  move: MoveDetails,
  file: PlanFileView | null,
  now: string,
  say: ReturnType<typeof useSay>,
): string {
  if (move.refusal !== null) return say(`findings.${move.refusal}.title`);
  if (move.status === "done") return say("console.road.isDone");
  const waiting = move.humanSteps.find(
    ({ state, owner }) => state === "open" && owner !== "operator",
  );
  if (file === null) {
    return waiting === undefined
      ? say("console.road.notAsked")
      : say("console.road.waits", {
          step: say(`people.step.${waiting.kind}`),
          who: say(`people.actor.${waiting.owner}`),
          since: waiting.openedAt,
        });
  }
  const { lines } = timelineOf(move, file, now);
  const ahead = lines
    .flatMap(({ marks, title }) => marks.map((mark) => ({ ...mark, title })))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const order = ahead.find(({ kind, certainty }) => kind === "order" && certainty === "planned");
  const lastSafe = ahead.find(
    ({ kind, lineId }) => kind === "lastSafe" && lineId === order?.lineId,
  );
  if (order !== undefined && lastSafe !== undefined) {
    return say("console.road.nextOrder", {
      n: order.seats ?? 0,
      product: order.product ?? order.title,
      at: order.at,
      latest: lastSafe.at,
    });
  }
  const end = ahead.find(({ kind, at }) => kind === "cutover" && at > now);
  return end === undefined
    ? say("console.road.looks")
    : say("console.road.oldEndsAt", { product: end.title, at: end.at });
}
