// A taken port is no reason not to start: the next free one is taken.

/** Where a server listens that was told nothing else. */
export const DEFAULT_PORT = 8960;
/** Where a sandbox listens that was told nothing else. */
export const SANDBOX_PORT = 8970;

const PORTS_TRIED_MAX = 50;

/** Tries `first` and the ports after it; 0 lets the system choose. Rejects when all are taken. */
export async function listenNear<T>(
  first: number,
  listen: (port: number) => Promise<T>,
): Promise<T> {
  for (let port = first; ; port += 1) {
    try {
      return await listen(port);
    } catch (error) {
      const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!isTaken || port >= first + PORTS_TRIED_MAX) throw error;
    }
  }
}
