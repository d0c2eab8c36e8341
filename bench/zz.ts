import { runFast } from "#simulation/fast/fast-run.ts";
import { policyOf } from "#simulation/mix-policy.ts";
import { makeWorld } from "#simulation/worlds/portfolio-world.ts";
import { engineParts } from "#main/engine-parts.ts";
const ops = new Map<string, number>(); const days = new Map<string, number>();const at=new Map<string,number>();
const only = process.argv[3];
for (let seed = 1; seed <= Number(process.argv[2] ?? 3); seed++) {
  const made = makeWorld({ seed, customers: 5, usersPerCustomer: 10, faults: "hostile", mix: [] });
  const run = await runFast({ seed, made, crashes: 2, strategy: "plan", compose: engineParts, policy: policyOf([]), onCall: (c: any) => {
    const k = c.method + " " + c.path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "*").replace(/\d{4,}/g, "#") + " " + c.status;
    ops.set(k, (ops.get(k) ?? 0) + 1); at.set(c.at,(at.get(c.at)??0)+1);
    const d = c.at.slice(0, 10); days.set(d, (days.get(d) ?? 0) + 1);
  } });
  console.log(seed, made.record.lines.length, run.outcome.requests, Object.values(run.journals).map((j: any) => j.length).join());
}
console.log([...ops].sort((a, b) => b[1] - a[1]).slice(0, 25).map(([k, v]) => v + " " + k).join("\n"));
console.log(days.size, at.size, [...days].sort((a,b)=>b[1]-a[1]).slice(0,10));
