// docs/human-steps.md tells of every human step who does it, by when, and how its end is known; and what people were
// asked in a run is as it says. After a change: npx vitest run test/human-steps-page.test.ts --update

import { format } from "prettier";
import { expect, test } from "vitest";
import type { HumanStepKind, HumanStepOwner } from "#domain/human-steps/human-step.ts";
import { HumanStepKind as Kinds } from "#domain/human-steps/human-step.ts";
import { people } from "#phrases/en/people.ts";
import { runFast } from "#simulation/fast/fast-run.ts";
import { makeWorld } from "#simulation/worlds/portfolio-world.ts";
import { engineParts } from "../src/main/engine-parts.ts";

type OwnerOf = readonly [HumanStepOwner, ...HumanStepOwner[]];

interface Told {
  readonly owners: OwnerOf;
  readonly due: string;
  /** What ends it without anybody's word; null where nothing shows it to us. */
  readonly seen: string | null;
  /** What a person's word is worth. */
  readonly said: string;
}

const source = ["customerAdmin", "sourcePartner", "licensingPartner"] as const;
const decision = {
  owners: ["operator"],
  due: "at once: it is a decision, and nobody is asked for it",
  seen: null,
  said: "is the decision, with the name",
} as const;
const word = "ends it, attested with the name, better with a file";
const notEnough = "is read again the next day, and asked again where nothing shows";

const told = {
  acceptRelationship: {
    owners: ["customerAdmin"],
    due: "`leadDays.acceptRelationship`",
    seen: "the relationship, by webhook or reading",
    said: notEnough,
  },
  acceptAgreement: {
    owners: ["customerAdmin"],
    due: "`leadDays.acceptAgreement`",
    seen: "the agreement with its date",
    said: notEnough,
  },
  approveDelegatedAdmin: {
    owners: ["customerAdmin"],
    due: "`leadDays.approveDelegatedAdmin`; asked anew 60 days before the end of an access that cannot extend itself",
    seen: "the delegated admin, by webhook or reading",
    said: notEnough,
  },
  approvePlan: {
    owners: ["operator"],
    due: "the plan’s `approveBy`",
    seen: null,
    said: "by the hash of the band; two named people where the policy says so. Where more came to be in use meanwhile, a later question asks for more beside it: a yes to that one answers both",
  },
  stopRenewal: {
    owners: source,
    due: "the notice days before the end",
    seen: null,
    said: `${word}; checked at the end`,
  },
  chooseEnd: {
    owners: source,
    due: "the margin for settings before the end",
    seen: "the end itself",
    said: `${word}; checked at the end`,
  },
  reduceSeats: {
    owners: source,
    due: "168 hours after the renewal",
    seen: "the row’s seats",
    said: "counts only when the row shows it",
  },
  renewToCsp: {
    owners: ["operator"],
    due: "the plan’s `latestAt`",
    seen: "subscriptions of ours after the agreement’s end",
    said: "lets the agreement be ended; moves nothing; above the approved most it needs who of the customer agreed",
  },
  cancelRenewalToCsp: {
    owners: ["operator"],
    due: "a day before the agreement’s end",
    seen: "168 hours have passed since that end",
    said: `${word}; what began all the same is asked back once more`,
  },
  endNow: {
    owners: source,
    due: "7 days",
    seen: "the row",
    said: "counts only when the row shows it",
  },
  endExtension: {
    owners: source,
    due: "7 days",
    seen: "the row",
    said: "counts only when the row shows it",
  },
  rescueRenewal: {
    owners: source,
    due: "168 hours after the renewal",
    seen: "the row",
    said: "counts only when the row shows it",
  },
  restoreRenewal: {
    owners: source,
    due: "the margin for settings before the end",
    seen: null,
    said: `${word}; checked at the end of the term, over which we are on watch`,
  },
  ownershipTransfer: {
    owners: ["sourcePartner"],
    due: "`leadDays.transferConsent`, at the latest before the fallback",
    seen: "the request, by webhook or reading",
    said: "refusing it plans the purchase; accepting counts when it is read",
  },
  reviewTransfer: {
    owners: ["operator"],
    due: "72 hours after the transfer",
    seen: null,
    said: word,
  },
  transferStuck: {
    owners: ["operator"],
    due: "at once",
    seen: "the request has ended",
    said: word,
  },
  seatsMissing: {
    owners: ["operator"],
    due: "a day; asked again after three",
    seen: "all seats are in the tenant",
    said: notEnough,
  },
  lookRefused: {
    owners: ["operator"],
    due: "a day",
    seen: "a look that comes to its end",
    said: notEnough,
  },
  changeLicenses: {
    owners: ["customerAdmin"],
    due: "before the source ends",
    seen: "the licenses of those users",
    said: notEnough,
  },
  answerCustomer: {
    owners: ["operator"],
    due: "at once",
    seen: "the plan is approved",
    said: word,
  },
  watchCutover: {
    owners: ["operator"],
    due: "the cutover",
    seen: "the tenant shows what became of the source",
    said: "is not asked for",
  },
  placeOrder: {
    owners: ["operator"],
    due: "`leadDays.placeOrder`, at the latest the band’s last order",
    seen: "nothing: the tenant’s own row shows the order, but not that it renews",
    said: "ends it, and with it that it renews; the order counts when the row shows it",
  },
  purchaseOrder: {
    owners: ["customerAdmin"],
    due: "the first order",
    seen: null,
    said: `${word}, with number and last day`,
  },
  replaceLicenses: {
    owners: ["customerAdmin"],
    due: "5 days before the end of what leaves",
    seen: "seats of others for everybody",
    said: "counts where the tenant cannot be read",
  },
  answerTransfer: {
    owners: ["operator"],
    due: "7 days, at the latest when the request expires",
    seen: "the request is answered",
    said: word,
  },
  settleAccount: { owners: ["operator"], due: "30 days", seen: null, said: word },
  endFormerAccess: {
    owners: ["customerAdmin"],
    due: "35 days after the last source, and 14",
    seen: null,
    said: word,
  },
  claimCredit: {
    owners: ["customerAdmin", "operator"],
    due: "45 days",
    seen: "an invoice that is imported later (our own claims)",
    said: `${word}, with its number`,
  },
  resumeMove: {
    owners: ["operator"],
    due: "the first deadline that the pause endangers",
    seen: null,
    said: "lets the move go on",
  },
  abortMove: decision,
  leave: decision,
  stay: decision,
} as const satisfies Readonly<Record<HumanStepKind, Told>>;

const INTRODUCTION = `# Human steps

What only a person can do. Each is asked by letter in its owner’s language (decisions apart), is reminded of monthly, weekly, every
third day and daily, the closer its day, and for six weeks after it; of what is put in order after a move (credits, the old
partner’s access) never more than weekly. With the first overdue reminder the operator is told
whom to call (our own steps stand on the board anyway). It ends by what we read, or by a named person’s word: on the customer’s
own page, where what they are asked for does not show at Microsoft, in the console (_People_), with \`handover steps answer\`, or with a file by \`handover steps attest\` and
\`POST /api/v1/human-steps/{id}/evidence\`: any kind of file up to 5 MB, kept with its hash in the journal, written out again by
\`handover steps evidence\`, named in the customer’s report, and in every backup.

Whoever was asked may still do it when nobody wants it any more. So they are told by letter that it is taken back: at the end
of a move of whatever is to be done to a source that goes on, and at once of what is ordered or scheduled in Partner Center. What was
not done in time while the move goes on is not taken back: done late, it is as welcome.

| step | \`kind\` | who | by when | what ends it by itself | a person’s word |
| ---- | ------- | --- | ------- | ---------------------- | --------------- |
`;

const words: Readonly<Record<string, string>> = people;

test("docs/human-steps.md tells every human step", async () => {
  const rows = Kinds.options.map((kind) => {
    const { due, owners, said, seen } = told[kind];
    const who = owners.map((owner) => words[`actor.${owner}`]).join(", or ");
    return `| ${words[`step.${kind}`] ?? ""} | \`${kind}\` | ${who} | ${due} | ${seen ?? "nothing"} | ${said} |`;
  });
  const page = await format(`${INTRODUCTION}${rows.join("\n")}\n`, {
    parser: "markdown",
    printWidth: 120,
  });
  await expect(page).toMatchFileSnapshot("../docs/human-steps.md");
});

test("whoever is asked in a run is who the page names, with a day", async () => {
  const made = makeWorld({
    seed: 3,
    customers: 3,
    usersPerCustomer: 4,
    faults: "none",
    mix: ["partner-transfer"],
  });
  const run = { seed: 3, made, crashes: 0, strategy: "plan", compose: engineParts, days: 200 };
  const { evidence } = await runFast(run);
  const asked = evidence.report.moves.flatMap(({ humanSteps }) => humanSteps);
  const strangers = asked.filter(({ kind, owner }) => {
    const { owners }: Told = told[Kinds.parse(kind)];
    return !owners.some((each) => each === owner);
  });
  expect(strangers).toEqual([]);
  expect(new Set(asked.map(({ kind }) => kind)).size).toBeGreaterThan(5);
});
