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
