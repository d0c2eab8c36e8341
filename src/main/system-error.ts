/** What the operating system said about a file or folder. */
export function isSystemError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error && "path" in error;
}
