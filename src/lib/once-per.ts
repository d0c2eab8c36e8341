// What follows from a value that never changes is worked out once.

/** The same function, which works once for each object it is given and forgets what it made together with it. */
export function oncePer<Given extends object, Made>(
  work: (given: Given) => Made,
): (given: Given) => Made {
  const made = new WeakMap<Given, { readonly value: Made }>();
  return (given) => {
    const known = made.get(given);
    if (known !== undefined) return known.value;
    const value = work(given);
    made.set(given, { value });
    return value;
  };
}

/**
 * The same function, which remembers what it made of the last object alone: for what is asked again and again of one
 * object, and then of the next. What `oncePer` makes of an object outlives it until old space is collected (V8 does
 * not ask, in a young collection, whether the key of a weak map still lives), which is a long time for a tenant's users.
 */
export function onceForTheLast<Given extends object, Made>(
  work: (given: Given) => Made,
): (given: Given) => Made {
  let last: { readonly given: Given; readonly value: Made } | null = null;
  return (given) => {
    if (last?.given !== given) last = { given, value: work(given) };
    return last.value;
  };
}
