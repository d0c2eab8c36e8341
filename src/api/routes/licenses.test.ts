import { searchLicenses, showLicenses } from "#contract/routes/licenses.ts";
import { planOf, user } from "#domain/plan/replaced.fixture.ts";
import type { MoveActs } from "#engine/acts/move-acts.ts";
import { addMove, at } from "#store/testing/samples.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.ts";

/** More of one name than are shown at once. */
const KEEPING = 51;
const asMicrosoftAnswers = [
  ...["u1", "u2"].map((userId) => named(userId, "Anna")),
  ...Array.from({ length: KEEPING }, (_, n) => named(`k${n}`, "Anders")),
];

function named(userId: string, name: string) {
  const displayName = `${name} ${userId}`;
  return { userId, displayName, userPrincipalName: `${userId}@acme.example` };
}

let store: TestStore;
let api: TestApi;
beforeAll(async () => {
  store = await openTestStore();
  const acts: Pick<MoveActs, "findUsers"> = {
    findUsers: (_tenantId, text, most) =>
      Promise.resolve({
        users: asMicrosoftAnswers
          .filter(({ displayName }) => displayName.startsWith(text))
          .slice(0, most),
        hasMore: false,
      }),
  };
  api = await openTestApi(store, { acts: acts as MoveActs });
  const moveId = await addMove(store, "acme", at("06-20T00:00"));
  const file = planOf({
    users: [user("u1", ["SHAREPOINTSTANDARD", "SWAY"]), user("u2", [], "g1")],
  });
  await store.plans.makeCurrent("p1", { ...file, plan: { ...file.plan, moveId } });
});
afterAll(async () => {
  await api.close();
  await store.drop();
});

const search = (text: string, changesOnly: boolean) =>
  api.client.call(searchLicenses, {
    params: { move: "acme" },
    query: { text, changesOnly: String(changesOnly) },
  });

test("what the plan changes is told by the names of licenses and service plans, wave by wave", async () => {
  const { changes, progress } = await api.client.call(showLicenses, { params: { move: "acme" } });
  expect(progress).toBeNull();
  expect(changes.map(({ holder, holders, wave }) => [wave, holder, holders])).toEqual([
    [1, "group", 1],
    [2, "user", 1],
  ]);
  expect(changes[1]?.before[0]?.off.toSorted()).toEqual(["SHAREPOINTSTANDARD", "SWAY"]);
});

test("somebody is found by name with what they have before and after; who keeps everything is left out and counted", async () => {
  const { hidden, users } = await search("Ann", true);
  expect(hidden).toBe(0);
  expect(users.map(({ displayName }) => displayName)).toEqual(["Anna u1", "Anna u2"]);
  expect(users.map(({ changes }) => changes.map(({ holder }) => holder))).toEqual([
    ["user"],
    ["group"],
  ]);
  const only = await search("An", true);
  expect(only.users.map(({ displayName }) => displayName)).toEqual(["Anna u1", "Anna u2"]);
  expect(only).toMatchObject({ hidden: KEEPING, hasMore: false });
});

test("of many as many are shown as can be read, saying that there are more", async () => {
  const all = await search("An", false);
  expect(all.users.length).toBe(KEEPING - 1);
  expect(all).toMatchObject({ hidden: 0, hasMore: true });
  expect(all.users.at(-1)).toMatchObject({ changes: [], keeps: [] });
});

test("a search by one letter is refused in words", async () => {
  await expect(search("A", false)).rejects.toMatchObject({ code: "INPUT_INVALID" });
});
