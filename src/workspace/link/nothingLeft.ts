/**
 * Takes what is left of a value when all of its fields have been written: a field that is new and forgotten is left, and
 * then it does not compile.
 */
export const nothingLeft: (rest: Readonly<Record<string, never>>) => void = () => undefined;
