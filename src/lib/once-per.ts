// What follows from a value that never changes is worked out once.

/** The same function, which works once for each object it is given and forgets what it made together with it. */
export function oncePer<Given extends object, Made extends object>(
  work: (given: Given) => Made,
): (given: Given) => Made {
  const made = new WeakMap<Given, Made>();
  return (given) => {
    const known = made.get(given);
    if (known !== undefined) return known;
    const fresh = work(given);
    made.set(given, fresh);
    return fresh;
  };
}
