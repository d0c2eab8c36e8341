// Where plain text may go: this machine, and networks that are nobody else's.

import { BlockList, isIP } from "node:net";

const near = new BlockList();
for (const [net, prefix] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["169.254.0.0", 16],
] as const) {
  near.addSubnet(net, prefix, "ipv4");
}
near.addAddress("::1", "ipv6");
near.addSubnet("fc00::", 7, "ipv6");
near.addSubnet("fe80::", 10, "ipv6");

/** Names that no public name server answers (RFC 6761, RFC 6762, and ICANN's `.internal`). */
const OWN_NAME = /(^|\.)(localhost|local|internal)\.?$/;

/**
 * @param host of an address, as `URL` gives it, or the folder of a unix socket; a name without a dot is one of a private
 * network (of containers, say).
 */
export function isNearHost(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, "$1");
  if (name.startsWith("/")) return true;
  const version = isIP(name);
  if (version !== 0) return near.check(name, version === 4 ? "ipv4" : "ipv6");
  return !name.includes(".") || OWN_NAME.test(name);
}
