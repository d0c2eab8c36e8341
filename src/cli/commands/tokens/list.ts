import { listTokens, type TokenRow } from "#contract/routes/access.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export async function run(services: CommandServices): Promise<number> {
  const { terminal } = services;
  const { tokens } = await services.withApi({ worker: false }, (client) => client.call(listTokens));
  if (services.json) terminal.json(tokens);
  else if (tokens.length === 0) terminal.talk("security.tokens.none");
  else {
    terminal.table(
      [
        "security.column.id",
        "security.column.name",
        "security.column.scopes",
        "security.column.agent",
        "security.column.ends",
        "security.column.state",
      ],
      tokens.map((row) => [
        row.tokenId,
        row.name,
        row.scopes.join(", "),
        row.agent,
        row.expiresAt,
        terminal.say(`security.state.${stateOf(row)}`),
      ]),
    );
  }
  return EXIT_OK;
}

function stateOf({ expiresAt, revokedAt }: TokenRow): "living" | "revoked" | "ended" {
  if (revokedAt !== null) return "revoked";
  return expiresAt <= new Date().toISOString() ? "ended" : "living";
}
