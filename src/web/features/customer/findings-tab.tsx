// What the operator must know: meaning, what to do, who, until when, and what ignoring it costs.

import type { MoveDetails, PlanFileView } from "#contract/views.ts";
import { BlockedIcon, InfoFilled, WarningIcon } from "@fluentui/react-icons";
import { Badge } from "../../ui/badge.tsx";
import { Empty } from "../../ui/empty.tsx";
import { useSay } from "../../ui/say.ts";

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
  if (findings.length === 0 && move.refusal === null) {
    return <Empty title={say("console.findings.none")} text={say("console.findings.noneText")} />;
  }
  return (
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
      {findings.map((finding) => (
        <FindingItem
          key={`${finding.code} ${finding.about ?? ""}`}
          finding={finding}
          about={
            file?.plan.lines.find(({ lineId, skuId }) =>
              [lineId, skuId].includes(finding.about ?? ""),
            )?.title ?? null
          }
        />
      ))}
    </ul>
  );
}

function FindingItem({
  finding,
  about,
}: {
  readonly finding: Finding;
  readonly about: string | null;
}) {
  const say = useSay();
  const { code, severity, params, actor, lastSafeAt, ifIgnored, ignoredBy } = finding;
  return (
    <li className="card">
      <div className="plan-line-head">
        <div>
          <h2 className="minor">{say(`findings.${code}.title`)}</h2>
          {about === null ? null : <p className="secondary">{about}</p>}
        </div>
        <Badge tone={looks[severity].tone} icon={looks[severity].icon}>
          {say(`findings.severity.${severity}`)}
        </Badge>
      </div>
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
          code,
        ].join(" · ")}
      </p>
    </li>
  );
}
