// What the operator must know: meaning, what to do, who, until when, and what ignoring it costs.

import type { MoveDetails, PlanFileView } from "#contract/views.ts";
import { BlockedIcon, InfoFilled, WarningIcon } from "@fluentui/react-icons";
import { Badge } from "../../ui/badge.tsx";
import { Empty } from "../../ui/empty.tsx";
import { useSay } from "../../ui/say.ts";
import { FindingsGone } from "./findings-gone.tsx";

interface FindingsTabProps {
  readonly move: MoveDetails;
  readonly file: PlanFileView | null;
}

type Finding = PlanFileView["plan"]["findings"][number];

const looks = {
  refusal: { tone: "danger", icon: <BlockedIcon /> },
  warning: { tone: "care", icon: <WarningIcon /> },
  advice: { tone: "plain", icon: <InfoFilled /> },
} as const;

export function FindingsTab({ move, file }: FindingsTabProps) {
  const say = useSay();
  const findings = [...move.happened, ...(file?.plan.findings ?? [])];
  const titleOf = (about: string | null) =>
    file?.plan.lines.find(({ lineId, skuId }) => lineId === about || skuId === about)?.title ??
    null;
  return (
    <>
      {findings.length === 0 && move.refusal === null ? (
        <Empty title={say("console.findings.none")} text={say("console.findings.noneText")} />
      ) : null}
      <ul className="plan-lines">
        {move.refusal === null ? null : (
          <li className="card">
            <div className="plan-line-head">
              <h2 className="minor">{say(`findings.${move.refusal}.title`)}</h2>
              <Badge {...looks.refusal}>{say("findings.severity.refusal")}</Badge>
            </div>
            <p>{say(`findings.${move.refusal}.action`)}</p>
            <p className="secondary">{move.refusal}</p>
          </li>
        )}
        {[...Map.groupBy(findings, causeOf)].map(([cause, alike]) => (
          <FindingGroup key={cause} alike={alike} titleOf={titleOf} />
        ))}
        {file === null ? null : <FindingsGone moveId={move.moveId} />}
      </ul>
    </>
  );
}

/** The same to know, and the same to do about it: it may be found on several lines. */
function causeOf({ code, ignoredBy, severity }: Finding): string {
  return [code, severity, ignoredBy ?? ""].join(" ");
}

interface FindingGroupProps {
  readonly alike: readonly Finding[];
  readonly titleOf: (about: string | null) => string | null;
}

function FindingGroup({ alike, titleOf }: FindingGroupProps) {
  const say = useSay();
  const [first] = alike;
  if (first === undefined) return null;
  const { code, severity } = first;
  return (
    <li className="card">
      <div className="plan-line-head">
        <div>
          <h2 className="minor">{say(`findings.${code}.title`)}</h2>
          {alike.length === 1 ? null : (
            <p className="secondary">{say("desk.finding.lines", { n: alike.length })}</p>
          )}
        </div>
        <Badge tone={looks[severity].tone} icon={looks[severity].icon}>
          {say(`findings.severity.${severity}`)}
        </Badge>
      </div>
      {alike.map((finding, place) => (
        <FindingText
          key={finding.about ?? place}
          finding={finding}
          about={titleOf(finding.about)}
        />
      ))}
      <p className="secondary">
        {code}{" "}
        <button
          type="button"
          className="link-button plain"
          aria-label={say("desk.finding.copyOf", { code })}
          onClick={() => void navigator.clipboard.writeText(code)}
        >
          {say("desk.finding.copy")}
        </button>
      </p>
    </li>
  );
}

interface FindingTextProps {
  readonly finding: Finding;
  readonly about: string | null;
}

function FindingText({ about, finding }: FindingTextProps) {
  const say = useSay();
  const { actor, code, ifIgnored, ignoredBy, lastSafeAt, params } = finding;
  return (
    <>
      {about === null ? null : <p className="secondary">{about}</p>}
      <p>{say(`findings.${code}.meaning`, params)}</p>
      <p>
        <strong>{say(`findings.${code}.action`, params)}</strong>
      </p>
      <p className="secondary">
        {[
          say(`people.actor.${actor}`),
          ...(lastSafeAt === null ? [] : [say("findings.lastSafeAt", { lastSafeAt })]),
          ...(ifIgnored.users === null
            ? []
            : [say("findings.ifIgnored.users", { users: ifIgnored.users })]),
          ...(ifIgnored.money === null
            ? []
            : [say("findings.ifIgnored.money", { money: ifIgnored.money })]),
          ...(ignoredBy === undefined ? [] : [say("findings.ignoredBy", { by: ignoredBy })]),
        ].join(" · ")}
      </p>
    </>
  );
}
