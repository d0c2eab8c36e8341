// What a connection needs to be told, from the options or by asking. Wrong values are refused before anybody signs in.

import { CliError, type CliErrorCode } from "#cli/cli-error.ts";
import type { Terminal } from "#cli/terminal.ts";
import { closedClouds, cloudHosts, cloudNames, type CloudHosts } from "#microsoft/clouds.ts";
import type { Questions } from "./ask.ts";

export interface ConnectFlags {
  readonly tenant?: string;
  readonly application?: string;
  readonly cloud: string;
  readonly flow: "browser" | "device";
  readonly port: number;
  readonly securityGroup?: string;
  readonly attest?: true;
}

export interface WantedConnection {
  readonly cloud: string;
  readonly hosts: CloudHosts;
  /** The partner's tenant, by id or by domain. */
  readonly tenant: string;
  readonly applicationId: string;
  readonly clientSecret: string;
  readonly securityGroupId: string | null;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** Throws `CliError` for the first value that cannot be right. No error repeats the secret. */
export async function readWanted(
  flags: ConnectFlags,
  { say, talk }: Terminal,
  questions: Questions,
): Promise<WantedConnection> {
  const hosts = hostsOf(flags.cloud);
  const securityGroupId = flags.securityGroup?.toLowerCase() ?? null;
  if (securityGroupId !== null) checked("SECURITY_GROUP_INVALID", securityGroupId, GUID);
  for (const line of ["prepare1", "prepare2", "prepare3"] as const) {
    talk(`connect.${line}`, { port: String(flags.port) });
  }
  const tenant = flags.tenant ?? (await questions.ask(say("connect.askTenant")));
  const either = new RegExp(`${GUID.source}|${DOMAIN.source}`);
  const tenantName = checked("PARTNER_TENANT_INVALID", tenant.toLowerCase(), either);
  const application = flags.application ?? (await questions.ask(say("connect.askApplication")));
  const applicationId = checked("APPLICATION_ID_INVALID", application.toLowerCase(), GUID);
  const clientSecret = await questions.askHidden(say("connect.askSecret"));
  if (clientSecret === "") throw new CliError("CLIENT_SECRET_EMPTY");
  // What Entra shows beside the value, and people copy in its stead.
  if (GUID.test(clientSecret.toLowerCase())) throw new CliError("CLIENT_SECRET_IS_ID");
  const { cloud } = flags;
  return { cloud, hosts, tenant: tenantName, applicationId, clientSecret, securityGroupId };
}

function hostsOf(cloud: string): CloudHosts {
  const hosts = cloudHosts(cloud);
  if (hosts !== null) return hosts;
  if (closedClouds.some((closed) => closed === cloud))
    throw new CliError("CLOUD_CLOSED", { cloud });
  throw new CliError("CLOUD_UNKNOWN", { value: cloud, names: cloudNames.join(", ") });
}

function checked(code: CliErrorCode, value: string, form: RegExp): string {
  if (form.test(value)) return value;
  throw new CliError(code, { value });
}
