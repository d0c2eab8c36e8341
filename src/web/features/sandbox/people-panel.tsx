// Acting as the sandbox's people: what each of them could do now. On a customer's page only that customer's people,
// with what they may do of their own accord.

import { Button } from "@fluentui/react-button";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { answerAsPerson } from "#contract/routes/sandbox.ts";
import type { CustomerRow, MoveRow } from "#contract/views.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { ErrorBar, Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { OwnActs } from "./own-acts.tsx";

const SHOWN_MAX = 8;

type HumanStep = MoveRow["openHumanSteps"][number];

interface Asked {
  readonly step: HumanStep;
  readonly companyName: string;
}

export function PeoplePanel() {
  const { customer } = useParams({ strict: false });
  return (
    <div className="sandbox-panel">
      {customer === undefined ? <Everybody /> : <PeopleOf key={customer} customer={customer} />}
    </div>
  );
}

function Everybody() {
  const say = useSay();
  const customers = useQuery(queries.customers);
  return (
    <>
      <h2 className="minor">{say("play.people")}</h2>
      <Reading query={customers} lines={2}>
        {(rows) => <AskedList asked={rows.flatMap(askedIn)} />}
      </Reading>
    </>
  );
}

function PeopleOf({ customer }: { readonly customer: string }) {
  const say = useSay();
  const move = useQuery(queries.move(customer));
  return (
    <Reading query={move} lines={2}>
      {(details) => (
        <>
          <h2 className="minor">
            {say("play.peopleOf", { company: details.customer.companyName })}
          </h2>
          <AskedList
            asked={details.humanSteps
              .filter(({ state, owner }) => state === "open" && owner !== "operator")
              .map((step) => ({ step, companyName: details.customer.companyName }))}
          />
          <OwnActs customer={customer} />
        </>
      )}
    </Reading>
  );
}

function AskedList({ asked }: { readonly asked: readonly Asked[] }) {
  const say = useSay();
  const answer = useAct(({ humanStepId, outcome }: { humanStepId: string; outcome: Outcome }) =>
    call(answerAsPerson, { body: { humanStepId, outcome } }),
  );
  if (asked.length === 0) return <p>{say("play.nobody")}</p>;
  return (
    <>
      <p className="secondary">{say("play.explain")}</p>
      <ul className="asked">
        {asked.slice(0, SHOWN_MAX).map(({ step, companyName }) => (
          <AskedItem
            key={step.humanStepId}
            step={step}
            companyName={companyName}
            isPending={answer.isPending}
            onAnswer={(outcome) => answer.mutate({ humanStepId: step.humanStepId, outcome })}
          />
        ))}
      </ul>
      {asked.length <= SHOWN_MAX ? null : (
        <p>{say("play.more", { n: asked.length - SHOWN_MAX })}</p>
      )}
      {answer.error === null ? null : <ErrorBar error={answer.error} />}
    </>
  );
}

type Outcome = "done" | "refused";

interface AskedItemProps extends Asked {
  readonly isPending: boolean;
  readonly onAnswer: (outcome: Outcome) => void;
}

function AskedItem({ step, companyName, isPending, onAnswer }: AskedItemProps) {
  const say = useSay();
  const names = {
    who: say(`people.actor.${step.owner}`),
    step: say(`people.step.${step.kind}`),
    company: companyName,
  };
  return (
    <li>
      <span>
        <strong>{companyName}</strong>, {names.who}
      </span>
      <span>{names.step}</span>
      <span className="sandbox-acts">
        <Button
          size="small"
          disabledFocusable={isPending}
          aria-label={say("play.doesOf", names)}
          onClick={() => onAnswer("done")}
        >
          {say("play.does")}
        </Button>
        <Button
          size="small"
          disabledFocusable={isPending}
          aria-label={say("play.refusesOf", names)}
          onClick={() => onAnswer("refused")}
        >
          {say("play.refuses")}
        </Button>
      </span>
    </li>
  );
}

function askedIn({ companyName, move }: CustomerRow): readonly Asked[] {
  return (move?.openHumanSteps ?? [])
    .filter(({ owner }) => owner !== "operator")
    .map((step) => ({ step, companyName }));
}
