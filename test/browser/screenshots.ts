// `npm run screenshots [-- names [languages [widths]]]`: every screen in six languages at two widths, into screenshots/
// (not kept in git). It measures on the way: nothing may stick out of the page, and no sentence of the catalogue may be
// left in English. What is wanted stands between commas; of names their beginning is enough.

import { openConsoleHouse } from "./console-house.ts";
import {
  customerPageStates,
  letPass,
  linkOfNewcomer,
  show,
  showAsked,
} from "./customer-page-states.ts";
import { importSamples } from "./fill-console.ts";
import { endedScreens, firstScreens, fullScreens, leavingScreens } from "./opened-screens.ts";
import { openCamera } from "./take-screens.ts";

/** One whose plan waits for approval, and one who goes the whole road and leaves again. */
const PLANNED = "olivofoods.onmicrosoft.com";
const TRAVELLER = "lagunalogistik.onmicrosoft.com";
const [names = "", languages = "", widths = ""] = process.argv.slice(2);

const house = await openConsoleHouse();
const camera = await openCamera(house, { names, languages, widths });
try {
  const operator = await house.newPage();
  const road = { house, operator, domain: TRAVELLER };
  await camera.takeScreens(firstScreens);
  await importSamples(house, operator);
  if (["visitPreparing", "visitAsked"].some(camera.wants)) {
    const visitor = await camera.newVisitor();
    const link = await linkOfNewcomer(road);
    await show(visitor, link);
    await camera.takeVisit(visitor, "visitPreparing");
    await showAsked(road, visitor, link);
    await camera.takeVisit(visitor, "visitAsked");
  }
  await letPass(road, "P21D");
  await camera.takeScreens(fullScreens(PLANNED));
  if (["visit", "done", "leav", "stay"].some(camera.wants)) {
    const visitor = await camera.newVisitor();
    for await (const name of customerPageStates(road, visitor)) {
      await camera.takeVisit(visitor, name);
    }
    await camera.takeScreens(endedScreens(TRAVELLER));
    await operator.request.post(`${house.url}/api/v1/moves/${TRAVELLER}/departure`, {
      headers: { "x-handover-console": "1" },
      data: { by: "Anna Rossi", newPartner: "Fourth Coffee IT" },
    });
    await camera.takeScreens(leavingScreens(TRAVELLER));
  }
} finally {
  await house.close();
}
for (const fault of camera.faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`taken: ${camera.taken()}, faults: ${camera.faults.length}\n`);
process.exitCode = camera.faults.length === 0 ? 0 : 1;
