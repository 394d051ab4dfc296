import type { Area, Areas, LevelId } from "../../cube/area.ts";
import { OWN_LEVEL } from "../../cube/ownFile.ts";
import { textOf } from "./grid.ts";
import type { Cell } from "./grid.ts";

/** How a text in a file stood for an area. */
export interface Placed {
  readonly area: Area;
  readonly by: "code" | "name";
}

export interface Places {
  /** The area that a text stands for; of the names that several levels have, that of `level`. */
  readonly find: (cell: Cell | undefined, level: LevelId) => Placed | undefined;
  /** The same by code alone. `bare`: a number without letters is one too. */
  readonly byCode: (cell: Cell | undefined, level: LevelId, bare: boolean) => Area | undefined;
  readonly byName: (cell: Cell | undefined, level: LevelId) => Area | undefined;
  /** Areas of the level whose names look like a text, best first. */
  readonly like: (text: string, level: LevelId) => readonly Area[];
}

/** Letters of the codes that CBS numbers, and how many digits follow. */
const NUMBERED: Readonly<Record<string, readonly [letters: string, digits: number]>> = {
  gemeente: ["GM", 4],
  provincie: ["PV", 2],
  corop: ["CR", 2],
  ggdregio: ["GG", 4],
  veiligheidsregio: ["VR", 2],
  wijk: ["WK", 6],
  buurt: ["BU", 8],
};

const SUGGESTIONS = 4;

const made = new WeakMap<Areas, Places>();

/** Finds areas by code, name, alias or former name; areas that are no more are found as well, as themselves. */
export function placesOf(areas: Areas): Places {
  const known = made.get(areas) ?? makePlaces(areas);
  made.set(areas, known);
  return known;
}

function makePlaces(areas: Areas): Places {
  const byName = new Map<string, Area[]>();
  const add = (name: string, area: Area): void => {
    const key = foldName(name);
    const before = byName.get(key);
    if (key === "") return;
    if (!before) byName.set(key, [area]);
    else if (!before.includes(area)) before.push(area);
  };
  const ranks = new Map(areas.levels.map(({ id, rank }) => [id, rank]));
  const known = Object.values(areas.areas).filter(({ pseudo }) => !pseudo);
  for (const area of known) {
    add(area.name, area);
    for (const name of [area.english, ...(area.aliases ?? [])]) if (name !== undefined) add(name, area);
  }
  // *Hengelo* for *Hengelo (O.)*, where no other is called so in full.
  const full = new Set(byName.keys());
  for (const area of known) {
    const short = area.name.replace(/ \(.*\)$/, "");
    if (short !== area.name && !full.has(foldName(short))) add(short, area);
  }

  const codeOf = (cell: Cell | undefined, level: LevelId, bare: boolean): Area | undefined => {
    const text = textOf(cell).toUpperCase();
    const exact = Object.hasOwn(areas.areas, text) ? areas.areas[text] : undefined;
    if (exact && !exact.pseudo) return exact;
    const [letters, digits] = Object.hasOwn(NUMBERED, level) ? (NUMBERED[level] ?? []) : [];
    const number = /^([A-Z]{2})?[ _-]?(\d{1,8})$/.exec(text);
    if (letters === undefined || digits === undefined || !number || (number[1] ?? letters) !== letters)
      return undefined;
    if (number[1] === undefined && !bare) return undefined;
    const area = areas.areas[letters + (number[2] ?? "").padStart(digits, "0")];
    return area?.level === level ? area : undefined;
  };

  const nameOf = (cell: Cell | undefined, level: LevelId): Area | undefined => {
    // Areas of the person's own may be numbered.
    if (typeof cell === "number" && !level.startsWith(OWN_LEVEL)) return undefined;
    const text = textOf(cell);
    const whole = byName.get(foldName(text));
    // *Wijk 1* may be all of a name.
    const [same, ...others] = whole?.filter((area) => area.level === level) ?? [];
    if (same && others.length === 0) return same;
    const { name, said } = withoutLevel(text, areas);
    const hits = whole ?? byName.get(foldName(name)) ?? [];
    const wanted = hits.filter((area) => area.level === (said ?? level));
    if (wanted.length > 0) return wanted.length === 1 ? wanted[0] : undefined;
    // A row of a larger area among them, *Nederland*: only where one area can be meant.
    const larger = hits.filter((area) => (ranks.get(area.level) ?? 99) < (ranks.get(level) ?? 0));
    return said === undefined && larger.length === 1 ? larger[0] : undefined;
  };

  return {
    byCode: codeOf,
    byName: nameOf,
    find(cell, level) {
      const coded = codeOf(cell, level, true);
      const area = coded ?? nameOf(cell, level);
      // The code of an area of the person's own is its alias.
      const isCode = coded ?? (level.startsWith(OWN_LEVEL) && area?.aliases?.includes(textOf(cell)));
      return area && { area, by: isCode ? "code" : "name" };
    },
    like(text, level) {
      const wanted = foldName(withoutLevel(text, areas).name);
      if (wanted === "") return [];
      const scored = known.flatMap((area) => {
        if (area.level !== level) return [];
        const names = [area.name, ...(area.aliases ?? [])].map(foldName);
        const score = Math.min(...names.map((name) => distance(wanted, name)));
        return score <= Math.max(2, wanted.length / 3) ? [{ area, score }] : [];
      });
      return scored
        .sort((a, b) => a.score - b.score)
        .slice(0, SUGGESTIONS)
        .map(({ area }) => area);
    },
  };
}

/** *Gemeente Utrecht*, *Utrecht (PV)*: the name without its level, and the level where it was said. */
function withoutLevel(text: string, { levels }: Areas): { readonly name: string; readonly said?: LevelId } {
  const before = /^(gemeente|provincie|wijk|buurt)\s+(?=\S)/i.exec(text);
  if (before) return { name: text.slice(before[0].length), said: before[1]?.toLowerCase() ?? "" };
  const after = /^(.*\S)\s*\(([^)]+)\)$/.exec(text);
  if (after?.[1] === undefined) return { name: text };
  const word = foldName(after[2] ?? "");
  const short = Object.entries(NUMBERED).find(([, [letters]]) => letters.toLowerCase() === word)?.[0];
  const said = short ?? levels.find(({ id, name }) => id === word || foldName(name.nl) === word)?.id;
  return said === undefined ? { name: text } : { name: after[1], said };
}

/** Lower case, without accents, apostrophes and other signs: names are written in many ways. */
export function foldName(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ĳ", "ij")
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’‘`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Number of letters to change, add or leave out; a beginning that is the same counts as nearly right. */
function distance(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > 3 && (b.startsWith(`${a} `) || a.startsWith(`${b} `))) return 1;
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? 0;
}
