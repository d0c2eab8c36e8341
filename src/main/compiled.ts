import { flushCompileCache } from "node:module";

/**
 * What was just loaded; writes down what was compiled for it (`NODE_COMPILE_CACHE`), since whatever is killed writes
 * nothing at its end.
 */
export function compiled<Loaded>(loaded: Loaded): Loaded {
  flushCompileCache();
  return loaded;
}
