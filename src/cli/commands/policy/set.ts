import { userInfo } from "node:os";
import { changePolicy } from "#contract/routes/policy.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { printPolicy } from "./show.ts";

export interface SetPolicyOptions {
  /** Such as `rehearsalDays`, or `noticeDays.webDirect`. */
  readonly name: string;
  /** JSON, or else plain text; null goes back to the default. */
  readonly value: string | null;
  /** The person who answers for it; by default who is signed in to this machine. */
  readonly by: string | null;
}

export async function run(options: SetPolicyOptions, services: CommandServices): Promise<number> {
  const { name, value } = options;
  const [group = name, member] = name.split(/\.(.*)/s);
  const wanted = value === null ? null : read(value);
  const changes = { [group]: member === undefined ? wanted : { [member]: wanted } };
  const by = options.by ?? userInfo().username;
  const view = await services.withApi({ worker: false }, (client) =>
    client.call(changePolicy, { body: { by, changes } }),
  );
  if (services.json) services.terminal.json(view);
  else printPolicy(view, services.terminal);
  return EXIT_OK;
}

function read(text: string): string | number | boolean | null {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
