// docs/sandbox-support.md, written from the operations themselves so that it cannot flatter.

import type { Endpoint } from "#microsoft/endpoints/endpoint.ts";
import { tokenEndpoints } from "./entra/token-endpoints.ts";
import type { Operation } from "./operation.ts";
import { operations } from "./operations.ts";
import { refusedOperations } from "./refused-operations.ts";

const TITLES: Readonly<Record<Endpoint["api"], string>> = {
  entra: "Microsoft Entra ID",
  partnerCenter: "Partner Center",
  pricing: "Price sheets",
  graph: "Microsoft Graph",
};

const INTRODUCTION = `# What the sandbox emulates

Generated from \`src/sandbox/operations.ts\` (\`npx vitest run src/sandbox/support-page.test.ts --update\`). An operation, a query
parameter or a field of a request that does not stand here is refused: 501 for an operation, 400 for the
rest. With \`--loose\` it is only logged. How far the answers agree with Microsoft's own samples:
\`npm run conformance\`. How to use the sandbox for other software: [sandbox-guide.md](sandbox-guide.md).

Choices of ours where Microsoft publishes nothing, always the less convenient one:

- A repeated \`MS-RequestId\` is not recognised: each accepted repeat buys again.
- A new subscription is missing from the list of subscriptions until its order is visible.
- Operations without a published limit answer 429 after 100 calls a minute per tenant. Limits are counted in
  virtual time; the life of an access token in real time.
- An \`autoRenewEnabled\` that a PATCH leaves out switches auto-renew off, as documented.
- A cart expires after 7 days; price sheets give the price of one billing period.
`;

/** The page as Markdown. */
export function supportPage(): string {
  const all: readonly Pick<Operation, "endpoint" | "support">[] = [
    ...Object.values(tokenEndpoints),
    ...operations,
  ];
  const sections = Object.entries(TITLES).map(([api, title]) => {
    const lines = all.filter(({ endpoint }) => endpoint.api === api).map(supportLine);
    const refused = refusedLines(api);
    const rest = refused.length === 0 ? "" : `\nRefused with 501:\n\n${refused.join("\n")}\n`;
    return `## ${title}\n\n${lines.join("\n")}\n${rest}`;
  });
  return [INTRODUCTION, ...sections].join("\n");
}

/** One line a subject. */
function refusedLines(api: string): readonly string[] {
  const same = refusedOperations.filter((operation) => operation.api === api);
  return [...Map.groupBy(same, ({ subject }) => subject)].map(
    ([subject, all]) => `- ${subject}: ${all.map(({ call }) => `\`${call}\``).join(", ")}`,
  );
}

function supportLine({ endpoint, support }: Pick<Operation, "endpoint" | "support">): string {
  const { method, operation, path } = endpoint;
  const extent = support === "full" ? "full" : `without ${support.missing}`;
  return `- **${operation}** \`${method} ${path}\`: ${extent}`;
}
