import type { Area, Areas } from "../../cube/area.ts";

/** Letters of the codes of areas that CBS numbers, and how many digits follow. */
const NUMBERED: Readonly<Record<string, readonly [letters: string, digits: number]>> = {
  gemeente: ["GM", 4],
  provincie: ["PV", 2],
  wijk: ["WK", 6],
  buurt: ["BU", 8],
};

const folded = (text: string) => text.trim().toLowerCase();

/** The level that Jive calls so: by its code or its name here, in one or in many. Nothing is guessed. */
export function levelNamed(text: string, { levels }: Areas): string | undefined {
  const wanted = folded(text);
  const named = levels.find(
    ({ id, name, plural }) => id === wanted || folded(name.nl) === wanted || folded(plural.nl) === wanted,
  );
  return named?.id ?? (wanted === "nederland" ? levels.find(({ id }) => id === "land")?.id : undefined);
}

/**
 * The code here of an area as Jive names it: the same code, its number (`gemeente_344`, `344`), or its very name at
 * this level, where one area is called so. Undefined for anything else.
 */
export function areaNamed(item: string, level: string, areas: Areas): string | undefined {
  const isOf = (code: string) => Object.hasOwn(areas.areas, code) && areas.areas[code]?.level === level;
  const plain = item.trim();
  if (isOf(plain.toUpperCase())) return plain.toUpperCase();
  const [letters, digits] = Object.hasOwn(NUMBERED, level) ? (NUMBERED[level] ?? []) : [];
  const number = /^(?:([a-z]+)_?)?(\d+)$/i.exec(plain);
  const said = folded(number?.[1] ?? level);
  if (letters !== undefined && digits !== undefined && number && (said === level || said === folded(letters))) {
    const code = letters + (number[2] ?? "").padStart(digits, "0");
    return isOf(code) || level === "wijk" || level === "buurt" ? code : undefined;
  }
  const wanted = folded(item);
  // The one country is all that its level holds, whatever number it has there.
  if (/^(?:nederland|land)_\d+$/.test(wanted)) return onlyOf(level, areas);
  const called = Object.values(areas.areas).filter((area) => area.level === level && namesOf(area).includes(wanted));
  return called.length === 1 ? called[0]?.code : undefined;
}

function onlyOf(level: string, { areas }: Areas): string | undefined {
  const there = Object.values(areas).filter((area) => area.level === level);
  return level === "land" && there.length === 1 ? there[0]?.code : undefined;
}

function namesOf({ name, aliases = [] }: Area): readonly string[] {
  return [name, ...aliases].map(folded);
}
