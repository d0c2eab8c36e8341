/**
 * Resolves at the first SIGINT, SIGTERM or SIGHUP, or when the process that started this one with a
 * channel is gone, however it went; a second signal ends the process as usual.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
    const stop = () => {
      for (const signal of signals) process.off(signal, stop);
      resolve();
    };
    for (const signal of signals) process.on(signal, stop);
    process.once("disconnect", stop);
    process.channel?.unref();
  });
}
