/** What is carried into something from what stands above or around it. */
export type Carried = string | number | boolean | null;

/** Keeps what was made of each thing, until something else is given along with it. */
export function memory<From extends object, Made>() {
  const all = new WeakMap<From, { given: readonly Carried[]; made: Made }>();
  return (from: From, given: readonly Carried[], make: () => Made): Made => {
    const known = all.get(from);
    if (known && given.every((part, index) => part === known.given[index])) return known.made;
    const made = make();
    all.set(from, { given, made });
    return made;
  };
}

/** Makes one thing of another, the same one as long as what is given along is the same. */
export function kept<From extends object, Given extends Carried[], Made>(
  make: (from: From, ...given: Given) => Made,
): (from: From, ...given: Given) => Made {
  const all = memory<From, Made>();
  return (from, ...given) => all(from, given, () => make(from, ...given));
}
