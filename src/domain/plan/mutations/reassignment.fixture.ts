// Spoiled changes of licenses: users left behind, moved twice or too early, given less than they had,
// more than they wanted, or nothing that could be put back.

import { addHours, addMs } from "#lib/instant.ts";
import { planId } from "../replaced.fixture.ts";
import type { PlanFile } from "../move-plan.ts";
import type { Reassignment } from "../reassignment.ts";
import { spoilOne, type Mutation } from "./mutation.fixture.ts";

type Change = Reassignment["changes"][number];
const changesOf = ({ plan }: PlanFile): Change[] => plan.reassignment?.changes ?? [];
const wavesOf = ({ plan }: PlanFile) => plan.reassignment?.waves ?? [];
const holdersOf = (file: PlanFile) => wavesOf(file).flatMap(({ holders }) => holders);

/** The steps that buy seats of what somebody gets. */
function standIns(file: PlanFile) {
  const given = new Set(changesOf(file).flatMap(({ add }) => add.map(({ skuId }) => skuId)));
  return file.plan.targets
    .filter(({ skuId }) => given.has(skuId))
    .flatMap(({ steps }) => steps.filter(({ seatsAdded }) => seatsAdded > 0));
}

/** Those that a source ends with: all but pilots. */
function endingSomething(file: PlanFile) {
  return standIns(file).filter(({ forLines }) => forLines.length > 0);
}

/** Those for users who leave that count on nothing proven, so that their margins are the long ones. */
function slowSteps(file: PlanFile) {
  const left = new Set(changesOf(file).flatMap(({ remove }) => remove));
  const leaving = file.plan.lines.filter(({ skuId }) => left.has(skuId));
  return standIns(file).filter(
    ({ forLines, unprovenAt }) =>
      unprovenAt === null && leaving.some(({ lineId }) => forLines.includes(lineId)),
  );
}

/** Waves of users who all have nothing of what they get. */
function arrivingWaves(file: PlanFile) {
  const arrives = (id: string, change: Change | undefined) =>
    change?.holder === "user" &&
    change.add.some(({ skuId }) =>
      file.estate.users.every(
        ({ userId, assignments }) =>
          userId !== id || assignments.every((each) => each.skuId !== skuId),
      ),
    );
  return wavesOf(file).filter(({ holders }) =>
    holders.every(({ changeId, ids }) =>
      ids.every((id) =>
        arrives(
          id,
          changesOf(file).find((each) => each.changeId === changeId),
        ),
      ),
    ),
  );
}

function spoilChange(act: (change: Change) => unknown): Mutation["spoil"] {
  return (file, pick) => spoilOne(changesOf(file), pick, act);
}

/** All that the license has, switched off, as far as it may be: only what was on can give it away. */
function switchOff(file: PlanFile, change: Change, names: readonly string[]): boolean {
  const was = change.before.find(({ skuId }) => change.remove.includes(skuId))?.disabledPlans ?? [];
  const on = names.filter((name) => !was.includes(planId(name)));
  if (on.length < names.length) return false;
  const higher = ["EXCHANGE_S_ENTERPRISE", "SHAREPOINTENTERPRISE", "SWAY"];
  const serving = higher.filter((name) => names.some((on1) => name.startsWith(on1.slice(0, 4))));
  for (const license of change.add) {
    const own = file.licenses.find(({ skuId }) => skuId === license.skuId)?.plans ?? [];
    license.disabledPlans = own
      .filter(({ id, name }) => license.disabledPlans.includes(id) || serving.includes(name))
      .map(({ id }) => id);
  }
  return true;
}

export const spoiledReassignments: readonly Mutation[] = [
  {
    harm: "one user or group left behind",
    why: "seatsMissing",
    spoil: (file, pick) => spoilOne(holdersOf(file), pick, ({ ids }) => ids.splice(0, 1)),
  },
  {
    harm: "a wave left out",
    why: "seatsMissing",
    spoil: (file) => {
      const { reassignment } = file.plan;
      if (reassignment === null) return false;
      reassignment.waves.pop();
      return true;
    },
  },
  {
    harm: "no license changed, though others are bought",
    why: "lineNotCoveredOnce",
    spoil: (file) => {
      if (file.plan.reassignment === null || standIns(file).length === 0) return false;
      file.plan.reassignment = null;
      return true;
    },
  },
  {
    harm: "somebody moved twice",
    why: "changeUnfounded",
    spoil: (file, pick) => spoilOne(holdersOf(file), pick, ({ ids }) => ids.push(ids[0] ?? "")),
  },
  {
    harm: "somebody moved whom the tenant does not know",
    why: "changeUnfounded",
    spoil: (file, pick) => spoilOne(holdersOf(file), pick, ({ ids }) => ids.push("nobody")),
  },
  {
    harm: "a group's license taken from its members one by one, or the other way round",
    why: "changeUnfounded",
    spoil: spoilChange((change) => {
      change.holder = change.holder === "user" ? "group" : "user";
    }),
  },
  {
    harm: "users moved before there are seats for them",
    why: "seatsMissing",
    spoil: (file, pick) =>
      spoilOne(arrivingWaves(file), pick, (wave) => {
        wave.afterSteps = [];
      }),
  },
  {
    harm: "a wave that waits for a purchase nobody plans",
    why: "changeUnfounded",
    spoil: (file, pick) =>
      spoilOne(wavesOf(file), pick, (wave) => {
        wave.afterSteps = ["no/such/1"];
      }),
  },
  {
    harm: "waves out of their order",
    why: "changeUnfounded",
    spoil: (file) => wavesOf(file).length > 1 && wavesOf(file).reverse().length > 0,
  },
  {
    harm: "a wave of a change that does not exist",
    why: "changeUnfounded",
    spoil: (file, pick) =>
      spoilOne(holdersOf(file), pick, (holder) => {
        holder.changeId = "c99";
      }),
  },
  {
    harm: "two changes of one id",
    why: "changeUnfounded",
    spoil: (file, pick) =>
      spoilOne(changesOf(file), pick, (change) => changesOf(file).push(structuredClone(change))),
  },
  {
    harm: "mail switched off that was on",
    why: "planLost",
    spoil: (file, pick) => {
      let done = false;
      spoilOne(changesOf(file), pick, (change) => {
        done = switchOff(file, change, ["EXCHANGE_S_STANDARD"]);
      });
      return done;
    },
  },
  {
    harm: "mail switched off, and written down as given up by the owner",
    why: "planLost",
    spoil: (file, pick) => {
      const overrides = file.plan.lines.map(({ lineId }) => ({
        lineId,
        by: "Ada",
        reason: "Nobody writes",
        at: file.plan.madeAt,
        route: null,
        replaceWith: null,
        acceptLossOf: ["EXCHANGE_S_STANDARD"],
        wanted: null,
      }));
      file.overrides.push(...overrides);
      let done = false;
      spoilOne(changesOf(file), pick, (change) => {
        done = switchOff(file, change, ["EXCHANGE_S_STANDARD"]);
      });
      return done;
    },
  },
  {
    harm: "a convenience lost that nobody gave up",
    why: "planLost",
    spoil: (file, pick) => {
      let done = false;
      spoilOne(changesOf(file), pick, (change) => {
        done = switchOff(file, change, ["SWAY"]);
      });
      return done;
    },
  },
  {
    harm: "what was switched off, switched on",
    why: "changeUnfounded",
    spoil: (file, pick) => {
      const off = changesOf(file).filter(
        ({ add, before }) =>
          before.length === 1 && add.some((each) => each.disabledPlans.includes(planId("SWAY"))),
      );
      return spoilOne(off, pick, (change) => {
        for (const license of change.add) {
          license.disabledPlans = license.disabledPlans.filter((id) => id !== planId("SWAY"));
        }
      });
    },
  },
  {
    harm: "a license taken and none given",
    why: "changeUnfounded",
    spoil: spoilChange((change) => {
      change.add = [];
    }),
  },
  {
    harm: "a license given that nobody buys",
    why: "changeUnfounded",
    spoil: spoilChange((change) => change.add.push({ skuId: "not-bought", disabledPlans: [] })),
  },
  {
    harm: "an unrelated license taken as well",
    why: "changeUnfounded",
    spoil: spoilChange((change) => change.remove.push("unrelated")),
  },
  {
    harm: "a before-image of something else, so that taking back gives something else",
    why: "changeUnfounded",
    spoil: spoilChange((change) =>
      change.before.forEach((license) => license.disabledPlans.push("another")),
    ),
  },
  {
    harm: "no before-image",
    why: "changeUnfounded",
    spoil: spoilChange((change) => {
      change.before = [];
    }),
  },
  {
    harm: "taking back promised after the old seats are gone",
    why: "undoTooLate",
    spoil: spoilChange((change) => {
      change.undoUntil = addHours(change.undoUntil, 1);
    }),
  },
  {
    harm: "a seat less of what users get",
    why: "seatsMissing",
    spoil: (file, pick) =>
      spoilOne(standIns(file), pick, (step) => {
        step.seatsAdded -= 1;
      }),
  },
  {
    harm: "what users get ordered without the time that giving it to them takes",
    why: "orderTooLate",
    spoil: (file, pick) =>
      spoilOne(slowSteps(file), pick, (step) => {
        const line = file.plan.lines.find(({ lineId }) => step.forLines.includes(lineId));
        const endsAt = line?.end.continuityEndsAt ?? step.orderAt;
        const { provisioningMarginHours, verificationMarginHours } = file.policy;
        step.orderAt = addMs(
          addHours(endsAt, -provisioningMarginHours - verificationMarginHours),
          -1,
        );
        step.latestSafeAt = step.orderAt;
      }),
  },
  {
    harm: "what users leave covered by nothing that they get",
    why: "lineNotCoveredOnce",
    spoil: (file, pick) =>
      spoilOne(endingSomething(file), pick, ({ forLines }) => {
        for (const { steps } of file.plan.targets) {
          for (const step of steps) {
            step.forLines = step.forLines.filter((lineId) => !forLines.includes(lineId));
          }
        }
      }),
  },
  {
    harm: "a change of licenses that nobody approved",
    why: "bandDiffers",
    spoil: ({ band }) => band.licenses.pop() !== undefined,
  },
  {
    harm: "another change of licenses approved",
    why: "bandDiffers",
    spoil: ({ band }, pick) =>
      spoilOne(band.licenses, pick, (license) => {
        license.add = license.add.map((each) => ({ ...each, disabledPlans: ["everything"] }));
      }),
  },
  {
    harm: "the licenses compared left out of the file",
    why: "planLost",
    spoil: (file) => {
      if (changesOf(file).length === 0) return false;
      file.licenses = [];
      return true;
    },
  },
];
