import type { RivmFigure } from "./read.ts";

/**
 * Finds the code of a municipality by a name as some day wrote it: `'s-Gravenhage`, `Hengelo` for *Hengelo (O)*, `Bergen
 * (L.)`. Names come from figures that have both, and from `aliases`; undefined when there is no such name, or two.
 */
export function codesByName(
  figures: Iterable<RivmFigure>,
  aliases: Readonly<Record<string, string>>,
): (name: string) => string | undefined {
  const whole = new Map<string, Set<string>>();
  const short = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, key: string, code: string): void => {
    to.set(key, (to.get(key) ?? new Set<string>()).add(code));
  };
  for (const { code, name } of figures) {
    if (code === "" || name === "") continue;
    add(whole, folded(name), code);
    add(short, folded(withoutRegion(name)), code);
  }
  const listed = new Map(Object.entries(aliases).map(([name, code]) => [folded(name), code]));
  const only = (codes: ReadonlySet<string> | undefined): string | undefined =>
    codes?.size === 1 ? [...codes][0] : undefined;
  return (name) =>
    listed.get(folded(name)) ??
    only(whole.get(folded(name))) ??
    only(short.get(folded(name))) ??
    only(short.get(folded(withoutRegion(name))));
}

const withoutRegion = (name: string): string => name.replace(/\s*\(.*\)\s*$/, "");

function folded(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{M}'’‘.()]/gu, "")
    .replace(/[-\s]+/g, " ")
    .toLowerCase()
    .trim();
}
