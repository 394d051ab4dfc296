/** The flags that all of several figures have, which are no news at any of them; none of a single one. */
export function commonFlags(flags: readonly number[]): number {
  return flags.length > 1 ? flags.reduce((common, each) => common & each) : 0;
}
