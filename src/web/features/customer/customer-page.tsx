// One customer: where the move stands, what comes next and by when, and all that explains it.

import { Select } from "@fluentui/react-select";
import { Tab, TabList } from "@fluentui/react-tabs";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { MoveDetails, PlanFileView } from "#contract/views.ts";
import { queries, useNow } from "../../server/queries.ts";
import { Empty } from "../../ui/empty.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { MoveStateBadge, stateOf } from "../../ui/move-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { lastList } from "../customers/list/last-list.ts";
import { PauseDrawer } from "../pause/pause-drawer.tsx";
import { PausedBar } from "../pause/paused-bar.tsx";
import { AbortDrawer } from "./abort-drawer.tsx";
import { ApproveDrawer } from "./approve-drawer.tsx";
import { customerTabs, tabTitle, type CustomerTab } from "./customer-tabs.ts";
import { EstateTab } from "./estate-tab.tsx";
import { FindingsTab } from "./findings-tab.tsx";
import { HistoryTab } from "./history-tab.tsx";
import { LeaveDrawer } from "./leave-drawer.tsx";
import { StayDrawer } from "./stay-drawer.tsx";
import { LicensesTab } from "./licenses-tab.tsx";
import { OpenIn } from "./open-in.tsx";
import { PlanTab } from "./plan-tab.tsx";
import { ReportTab } from "./report-tab.tsx";
import { RoadSteps } from "./road-steps.tsx";
import { StepsTab } from "./steps-tab.tsx";
import { TimelineTab } from "./timeline/timeline-tab.tsx";

export function CustomerPage() {
  const { customer } = useParams({ from: "/customers/$customer" });
  const move = useQuery(queries.move(customer));
  const file = useQuery(queries.planFile(customer));
  return (
    <Reading query={move} lines={10}>
      {(details) => (
        <Reading query={file} lines={10}>
          {(planFile) => <CustomerMove move={details} file={planFile} />}
        </Reading>
      )}
    </Reading>
  );
}

interface CustomerMoveProps {
  readonly move: MoveDetails;
  readonly file: PlanFileView | null;
}

function CustomerMove({ move, file }: CustomerMoveProps) {
  const say = useSay();
  const {
    tab = "timeline",
    approve = false,
    pause = false,
    abort = false,
    leave = false,
    stay = false,
  } = useSearch({ from: "/customers/$customer" });
  const navigate = useNavigate({ from: "/customers/$customer" });
  const now = useNow();
  const { customer, tenantReadAt } = move;
  const paused = pausedStep(move);
  const region = new Intl.DisplayNames(say.locale, { type: "region" });
  const close = () => void navigate({ search: { tab } });
  // What opens over the page stands after it: the title takes the focus first, and a dialog that the focus leaves is
  // hidden from screen readers.
  return (
    <>
      <Page
        above={
          <Link to="/customers" search={lastList()} className="above">
            {say("console.nav.customers")}
          </Link>
        }
        title={customer.companyName}
        about={
          <>
            {[
              customer.domain,
              region.of(customer.country),
              ...(file === null ? [] : [say("desk.users", { n: file.estate.users.length })]),
              ...(tenantReadAt === null
                ? []
                : [
                    `${say("console.estate.read", { at: tenantReadAt })} (${say.from(tenantReadAt, now)})`,
                  ]),
            ].join(" · ")}
            <OpenIn tenantId={customer.tenantId} />
          </>
        }
        actions={<Actions move={move} file={file} tab={tab} />}
      >
        <RoadSteps move={move} file={file} />
        {paused === undefined ? null : (
          <PausedBar
            text={say("pause.since", { at: paused.openedAt })}
            act={say("pause.resume")}
            moves={[move.moveId]}
          />
        )}
        <Tabs move={move} tab={tab} />
        <div role="tabpanel" aria-labelledby={`tab-${tab}`}>
          <TabContent tab={tab} move={move} file={file} />
        </div>
      </Page>
      {approve && file !== null ? <ApproveDrawer move={move} file={file} onClose={close} /> : null}
      {pause && move.status === "open" ? (
        <PauseDrawer
          title={say("pause.title", { company: customer.companyName })}
          moves={[move.moveId]}
          onClose={close}
        />
      ) : null}
      {leave && move.status !== "open" ? <LeaveDrawer move={move} onClose={close} /> : null}
      {stay && isLeaving(move) ? <StayDrawer move={move} onClose={close} /> : null}
      {abort && move.status === "open" ? <AbortDrawer move={move} onClose={close} /> : null}
    </>
  );
}

/** In one row, or where a phone has no room for that as a choice. */
function Tabs({ move, tab }: Pick<CustomerMoveProps, "move"> & { readonly tab: CustomerTab }) {
  const say = useSay();
  const navigate = useNavigate({ from: "/customers/$customer" });
  const choose = (value: unknown) => {
    const chosen = customerTabs.find((known) => known === value);
    if (chosen !== undefined) void navigate({ search: { tab: chosen } });
  };
  return (
    <>
      <Select
        className="tab-choice"
        aria-label={move.customer.companyName}
        value={tab}
        onChange={(_event, { value }) => choose(value)}
      >
        {customerTabs.map((each) => (
          <option key={each} value={each}>
            {tabTitle(say, each)}
          </option>
        ))}
      </Select>
      <TabList
        className="tabs many"
        selectedValue={tab}
        onTabSelect={(_event, { value }) => choose(value)}
      >
        {customerTabs.map((each) => (
          <Tab key={each} value={each} id={`tab-${each}`}>
            {tabTitle(say, each)}
          </Tab>
        ))}
      </TabList>
    </>
  );
}

function pausedStep({ humanSteps, status }: MoveDetails) {
  return status === "open"
    ? humanSteps.find(({ kind, state }) => kind === "resumeMove" && state === "open")
    : undefined;
}

/** What can be done with the move now; at most one of it is primary. */
function Actions({ move, file, tab }: CustomerMoveProps & { readonly tab: CustomerTab }) {
  const say = useSay();
  const { customer: address } = useParams({ from: "/customers/$customer" });
  const openHumanSteps = move.humanSteps.filter(({ state }) => state === "open");
  const isOpen = move.status === "open";
  const needsApproval =
    isOpen &&
    file !== null &&
    file.plan.targets.length > 0 &&
    move.approvals.every(({ bandHash }) => bandHash !== file.bandHash);
  const isAsked = move.humanSteps.some(({ kind }) => kind === "acceptRelationship");
  const here = { to: "/customers/$customer", params: { customer: address } } as const;
  return (
    <>
      <MoveStateBadge state={stateOf({ status: move.status, openHumanSteps, needsApproval })} />
      {needsApproval ? (
        <LinkButton {...here} search={{ tab, approve: true }} look="primary">
          {say("console.review")}
        </LinkButton>
      ) : null}
      {move.status === "done" && tab !== "report" ? (
        <LinkButton {...here} search={{ tab: "report" }} look="primary">
          {say("acts.report.open")}
        </LinkButton>
      ) : null}
      {isOpen && !isAsked && file === null ? (
        <LinkButton
          to="/customers/request-relationship"
          search={{ customer: move.customer.domain }}
          look="primary"
        >
          {say("console.request.open")}
        </LinkButton>
      ) : null}
      {isOpen && pausedStep(move) === undefined ? (
        <LinkButton {...here} search={{ tab, pause: true }}>
          {say("pause.open")}
        </LinkButton>
      ) : null}
      {isOpen && file !== null ? (
        <LinkButton {...here} search={{ tab, abort: true }}>
          {say("acts.abort.open")}
        </LinkButton>
      ) : null}
      <Leaving move={move} tab={tab} />
    </>
  );
}

/** Each decision to leave may have been taken back by one to stay. */
function isLeaving({ humanSteps }: MoveDetails): boolean {
  const times = (decided: string) => humanSteps.filter(({ kind }) => kind === decided).length;
  return times("leave") > times("stay");
}

/** Where the move has ended: the way out for a customer who goes to another partner, or how far they are on it. */
function Leaving({ move, tab }: Pick<CustomerMoveProps, "move"> & { readonly tab: CustomerTab }) {
  const say = useSay();
  const { customer } = useParams({ from: "/customers/$customer" });
  if (move.status === "open") return null;
  if (isLeaving(move)) {
    if (move.wakeAt === null) return <p>{say("leaving.state.left")}</p>;
    return (
      <>
        <p>{say("leaving.state.leaving")}</p>
        <LinkButton to="/customers/$customer" params={{ customer }} search={{ tab, stay: true }}>
          {say("staying.act")}
        </LinkButton>
      </>
    );
  }
  return (
    <LinkButton to="/customers/$customer" params={{ customer }} search={{ tab, leave: true }}>
      {say("leaving.open")}
    </LinkButton>
  );
}

function TabContent({ tab, move, file }: CustomerMoveProps & { readonly tab: CustomerTab }) {
  const say = useSay();
  const now = useNow();
  switch (tab) {
    case "steps":
      return <StepsTab move={move} />;
    case "licenses":
      return <LicensesTab move={move} now={now} />;
    case "history":
      return <HistoryTab move={move} />;
    case "report":
      return <ReportTab move={move} />;
    case "findings":
      return <FindingsTab move={move} file={file} />;
    default:
      break;
  }
  if (file === null) {
    return move.refusal === null ? (
      <Empty title={say("console.noPlan.title")} text={say("console.noPlan.text")} />
    ) : (
      <FindingsTab move={move} file={file} />
    );
  }
  if (tab === "estate") return <EstateTab file={file} />;
  if (tab === "plan") return <PlanTab move={move} file={file} />;
  return <TimelineTab move={move} file={file} now={now} />;
}
