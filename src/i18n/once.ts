/** Makes something when it is first asked for, and the same one ever after. Formats take milliseconds to make. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
