// The customer's own page on its road from the first letter to the end: each state of it, one after another.

import type { Page } from "playwright-core";
import type { ConsoleHouse } from "./console-house.ts";

const WEEKS_MAX = 70;
const headers = { "x-handover-console": "1" };
const by = "Anna Rossi";

/** Who asks at the server; the link's page is made anew by each. */
interface Road {
  readonly house: ConsoleHouse;
  /** Of somebody who is signed in. */
  readonly operator: Page;
  readonly domain: string;
}

/** Before anybody has been asked for anything: the page of a move without a plan. */
export async function linkOfNewcomer({ domain, house, operator }: Road): Promise<string> {
  const made = await operator.request.post(`${house.url}/api/v1/moves/${domain}/customer-link`, {
    headers,
    data: { by },
  });
  return ((await made.json()) as { url: string }).url;
}

/** The same once they are asked to accept: `link` is of that move. */
export async function showAsked({ domain, house, operator }: Road, visitor: Page, link: string) {
  await operator.request.post(`${house.url}/api/v1/customers/${domain}/invitation`, { headers });
  await show(visitor, link);
}

/** Yields the name of each state once the page is in it; `visitor` shows the page. */
export async function* customerPageStates(road: Road, visitor: Page): AsyncGenerator<string> {
  const { domain, house, operator } = road;
  const link = await house.linkOfCustomer(operator, domain);
  const move = `${house.url}/api/v1/moves/${domain}`;
  await show(visitor, link);
  yield "visitToApprove";
  await visitor.locator(".agreement .buttons button").last().click();
  yield "visitNotAgreed";
  await visitor.locator(".agreement input").fill(by);
  await visitor.locator(".agreement .buttons button").first().click();
  await visitor.locator(".answered").waitFor();
  yield "visitRefused";
  await visitor.locator(".agreement .buttons button.primary").click();
  await visitor.locator(".answered", { hasText: "✓" }).waitFor();
  yield "visitApproved";
  for (let week = 0; week < WEEKS_MAX; week += 1) {
    const { humanSteps, status } = (await (await operator.request.get(move)).json()) as {
      status: string;
      humanSteps: { state: string; owner: string; humanStepId: string }[];
    };
    if (status !== "open") break;
    const open = humanSteps.filter((step) => step.state === "open" && step.owner !== "operator");
    for (const { humanStepId } of open) {
      const data = { humanStepId, outcome: "done" };
      await operator.request.post(`${house.url}/api/v1/sandbox/answers`, { headers, data });
    }
    await letPass(road, "P7D");
  }
  await show(visitor, link);
  yield "visitDone";
  await operator.request.post(`${move}/customer-link/revocation`, { headers, data: { by } });
  await show(visitor, link);
  yield "visitWithdrawn";
  await show(visitor, `${house.url}/c/#mv-nobody.0.1.x`);
  yield "visitUnknown";
}

export async function letPass({ house, operator }: Road, forward: string): Promise<void> {
  const data = { forward };
  await operator.request.post(`${house.url}/api/v1/clock`, { data, headers, timeout: 300_000 });
}

export async function show(visitor: Page, link: string): Promise<void> {
  // What differs only behind the `#` is no other page to a browser.
  await visitor.goto("about:blank");
  await visitor.goto(link);
  await visitor.getByRole("heading", { level: 1 }).waitFor();
}
