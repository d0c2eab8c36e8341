// Counters, durations and gauges in Prometheus's text form (version 0.0.4). Its usual client is larger than what is
// counted here.

type Labels = Readonly<Record<string, string>>;

export interface Metrics {
  /** A duration in seconds; counted, summed up, and sorted into buckets. */
  observe(name: string, help: string, labels: Labels, seconds: number): void;
  /** Everything observed so far, and these values of the present. */
  text(gauges: readonly Gauge[]): string;
}

export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly values: readonly { readonly labels: Labels; readonly value: number }[];
}

/** From an answer out of memory to a request that Microsoft's gateway gives up on. */
const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 100] as const;

interface Family {
  readonly help: string;
  readonly series: Map<string, Series>;
}

interface Series {
  readonly labels: Labels;
  count: number;
  sum: number;
  readonly buckets: number[];
}

export function createMetrics(): Metrics {
  const families = new Map<string, Family>();
  return {
    observe(name, help, labels, seconds) {
      const family = families.get(name) ?? { help, series: new Map<string, Series>() };
      families.set(name, family);
      const key = written(labels);
      const known = family.series.get(key);
      const series = known ?? { labels, count: 0, sum: 0, buckets: BUCKETS_SECONDS.map(() => 0) };
      if (known === undefined) family.series.set(key, series);
      series.count += 1;
      series.sum += seconds;
      BUCKETS_SECONDS.forEach((bound, at) => {
        if (seconds <= bound) series.buckets[at] = (series.buckets[at] ?? 0) + 1;
      });
    },
    text(gauges) {
      const lines = [...families].flatMap(([name, family]) => histogram(name, family));
      for (const { help, name, values } of gauges) {
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} gauge`);
        for (const { labels, value } of values) lines.push(`${name}${written(labels)} ${value}`);
      }
      return `${lines.join("\n")}\n`;
    },
  };
}

function histogram(name: string, { help, series }: Family): readonly string[] {
  const lines = [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`];
  for (const { buckets, count, labels, sum } of series.values()) {
    BUCKETS_SECONDS.forEach((bound, at) => {
      lines.push(`${name}_bucket${written({ ...labels, le: String(bound) })} ${buckets[at]}`);
    });
    lines.push(`${name}_bucket${written({ ...labels, le: "+Inf" })} ${count}`);
    lines.push(`${name}_sum${written(labels)} ${sum}`, `${name}_count${written(labels)} ${count}`);
  }
  return lines;
}

function written(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function escaped(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
