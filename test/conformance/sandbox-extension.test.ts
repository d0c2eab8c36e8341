// Delegated admin that extends itself, as "Update delegatedAdminRelationship" and the questions and answers about
// delegated admin tell it: half a year at each end, until it is turned off.

import { addDays } from "#lib/instant.ts";
import {
  getDelegatedAdminRelationship,
  updateDelegatedAdminRelationship,
} from "#microsoft/endpoints/graph/delegated-admin.ts";
import { expect, test } from "vitest";
import { acceptInvitation, forwardTo, gainAccess, startCloud } from "./sandbox-cloud.ts";

test("it goes on for 180 days at each end while that is set, and expires once it is not", async () => {
  const cloud = await startCloud();
  try {
    await acceptInvitation(cloud);
    const path = { relationshipId: await gainAccess(cloud) };
    const read = () => cloud.client.call(getDelegatedAdminRelationship, { path });
    const before = await read();
    const endsAt = before.endDateTime;
    if (endsAt === null) throw new Error("what is active has an end");
    const set = (autoExtendDuration: "PT0S" | "P180D", ifMatch: string) =>
      cloud.client.call(updateDelegatedAdminRelationship, {
        path,
        ifMatch,
        body: { autoExtendDuration },
      });
    await expect(set("P180D", 'W/"old"')).rejects.toMatchObject({ status: 412 });
    const changed = await set("P180D", before["@odata.etag"] ?? "");
    expect(changed.autoExtendDuration).toBe("P180D");

    await forwardTo(cloud, addDays(endsAt, 1));
    expect(await read()).toMatchObject({ status: "active", endDateTime: addDays(endsAt, 180) });

    await set("PT0S", "*");
    await forwardTo(cloud, addDays(endsAt, 181));
    expect(await read()).toMatchObject({ status: "expired" });
    await expect(set("P180D", "*")).rejects.toMatchObject({ status: 409 });
  } finally {
    await cloud.close();
  }
});
