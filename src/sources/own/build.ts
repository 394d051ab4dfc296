import type { Areas, LevelId } from "../../cube/area.ts";
import { PER_PERIOD } from "../../cube/area.ts";
import type { Cube } from "../../cube/cube.ts";
import { FLAG } from "../../cube/flags.ts";
import { comparePeriods, dateOfDay, parsePeriod } from "../../cube/period.ts";
import { REASON } from "../../cube/reason.ts";
import { fillingOf } from "../live/filling.ts";
import type { Choices } from "./choices.ts";
import { textOf } from "./grid.ts";
import type { Cell, Grid } from "./grid.ts";
import { readFigure } from "./numbers.ts";
import type { Figure } from "./numbers.ts";
import { coarser, isProvisional, readPeriod } from "./periods.ts";
import { foldName, placesOf } from "./places.ts";

/** A text of the column of areas that stands for none. */
export interface Unplaced {
  readonly text: string;
  readonly rows: number;
  readonly like: readonly { readonly code: string; readonly name: string }[];
}

/** Something in the file that gave no figure: how often, and the first of them. */
export interface Mistake {
  readonly kind: "no-number" | "no-period" | "twice" | "no-level" | "not-of-topics";
  readonly count: number;
  readonly line: number;
  readonly text: string;
}

export interface Built {
  /** Per topic (its head) and level the figures. */
  readonly cubes: ReadonlyMap<string, ReadonlyMap<LevelId, Cube>>;
  readonly periods: readonly string[];
  /** Codes of the areas that have figures, by level. */
  readonly areas: ReadonlyMap<LevelId, readonly string[]>;
  readonly byName: boolean;
  readonly unplaced: readonly Unplaced[];
  readonly mistakes: readonly Mistake[];
  /** Figures that are there, and cells that say why there is none. */
  readonly figures: number;
  readonly missing: number;
}

/** For so many texts it is worked out what they look like: no screen shows more. */
const SUGGESTED = 20;

interface Place {
  readonly level: LevelId;
  readonly code: string;
}

interface Found {
  readonly area: Place;
  readonly period: string;
  readonly figure: Figure;
  readonly row: number;
  readonly provisional: boolean;
}

/** Reads a sheet as it was chosen. Nothing is left out in silence: what gave no figure is told. */
export function build(grid: Grid, choices: Choices, areas: Areas): Built {
  const found = new Map<string, Found[]>(choices.topics.map(({ head }) => [head, []]));
  const places = placer(choices, areas);
  const mistakes = teller(grid);
  const at = (role: string): number => choices.columns.findIndex((one) => one.role === role);
  const [areaColumn, levelColumn, periodColumn, topicColumn] = [at("area"), at("level"), at("period"), at("topic")];
  const starred = (column: number): boolean => isProvisional(grid.rows[choices.headRow]?.[column]);
  const figures = choices.columns.flatMap((role, column) =>
    role.role === "figure" ? [{ ...role, column, provisional: role.period !== "" && starred(column) }] : [],
  );
  const periodOf = periodReader(choices, grid, periodColumn);

  for (let row = choices.headRow + 1; row < grid.rows.length; row += 1) {
    const cells = grid.rows[row] ?? [];
    // A row without any figure is a note, a heading or the source below the table.
    if (areaColumn < 0 || !figures.some(({ column }) => textOf(cells[column]) !== "")) continue;
    const level = levelColumn < 0 ? choices.level : levelSaid(cells[levelColumn], areas);
    if (level === undefined) {
      mistakes.tell("no-level", row, textOf(cells[levelColumn]));
      continue;
    }
    const area = places.find(cells[areaColumn], level);
    if (!area) continue;
    const own = periodColumn < 0 ? choices.period : periodOf(cells[periodColumn]);
    const mayChange = periodColumn >= 0 && isProvisional(cells[periodColumn]);
    const rowTopic = topicColumn < 0 ? "" : textOf(cells[topicColumn]);
    for (const { column, topic, period: said, provisional } of figures) {
      const period = said || own;
      const list = found.get(topic || rowTopic);
      const figure = readFigure(cells[column], choices.decimal);
      if (!figure) mistakes.tell("no-number", row, textOf(cells[column]));
      else if (!period) mistakes.tell("no-period", row, textOf(cells[periodColumn]));
      else if (!list) mistakes.tell("not-of-topics", row, rowTopic);
      else if (figure.reason !== REASON.empty)
        list.push({ area, period, figure, row, provisional: said === "" ? mayChange : provisional });
    }
  }
  const cubes = new Map(
    choices.topics.map(({ head, hundredfold }) => {
      const list = found.get(head) ?? [];
      const twice = (row: number, code: string, period: string): void =>
        mistakes.tell("twice", row, `${areas.areas[code]?.name ?? code}, ${period}`);
      return [head, cubesOf(list, choices, hundredfold, twice)] as const;
    }),
  );
  const { byName, unplaced } = places;
  return { cubes, byName: byName(), unplaced: unplaced(), mistakes: mistakes.all(), ...extentOf(cubes) };
}

/** Counts mistakes by kind, and keeps the first of each. */
function teller({ lines }: Grid) {
  const first = new Map<Mistake["kind"], { count: number; readonly row: number; readonly text: string }>();
  return {
    tell(kind: Mistake["kind"], row: number, text: string): void {
      const before = first.get(kind);
      if (before) before.count += 1;
      else first.set(kind, { count: 1, row, text });
    },
    all: (): Mistake[] =>
      [...first].map(([kind, { count, row, text }]) => ({ kind, count, line: lines[row] ?? 0, text })),
  };
}

/** Areas by the text of their row; each text is looked up once. */
function placer(choices: Choices, areas: Areas) {
  const places = placesOf(areas);
  const known = new Map<LevelId, Map<string, Place | undefined>>();
  const lost = new Map<string, { text: string; rows: number }>();
  let named = 0;
  const look = (cell: Cell | undefined, level: LevelId): Place | undefined => {
    const text = textOf(cell);
    const said = Object.hasOwn(choices.places, text) ? choices.places[text] : undefined;
    if (said !== undefined) {
      const area = Object.hasOwn(areas.areas, said) ? areas.areas[said] : undefined;
      return area && { level: area.level, code: area.code };
    }
    const placed = places.find(cell, level);
    if (placed?.by === "name") named += 1;
    return placed && { level: placed.area.level, code: placed.area.code };
  };
  return {
    find(cell: Cell | undefined, level: LevelId) {
      const text = textOf(cell);
      const here = known.get(level) ?? new Map<string, Place | undefined>();
      known.set(level, here);
      if (!here.has(text)) here.set(text, look(cell, level));
      const area = here.get(text);
      if (!area && !Object.hasOwn(choices.places, text)) {
        const before = lost.get(text);
        if (before) before.rows += 1;
        else lost.set(text, { text, rows: 1 });
      }
      return area;
    },
    byName: () => named > 0,
    unplaced: (): Unplaced[] =>
      [...lost.values()].map((one, at) => ({
        ...one,
        like: at < SUGGESTED ? places.like(one.text, choices.level).map(({ code, name }) => ({ code, name })) : [],
      })),
  };
}

/** Reads the periods of a column; days that are all the first of a month or year are meant as those. */
function periodReader(choices: Choices, grid: Grid, column: number): (cell: Cell | undefined) => string {
  const read = new Map<string, string>();
  if (column >= 0)
    for (const row of grid.rows.slice(choices.headRow + 1)) {
      const text = textOf(row[column]);
      if (!read.has(text)) read.set(text, readPeriod(row[column]) ?? "");
    }
  const coarse = coarser([...read.values()].filter(Boolean));
  return (cell) => coarse(read.get(textOf(cell)) ?? "");
}

function levelSaid(cell: Cell | undefined, { levels }: Areas): LevelId | undefined {
  const word = foldName(textOf(cell));
  const named = levels.find(
    ({ id, name, plural }) =>
      id === word || [name.nl, name.en, plural.nl, plural.en].some((one) => foldName(one) === word),
  );
  return named?.id ?? (word === "nederland" ? "land" : undefined);
}

function cubesOf(
  list: readonly Found[],
  { division }: Choices,
  hundredfold: boolean,
  twice: (row: number, code: string, period: string) => void,
): ReadonlyMap<LevelId, Cube> {
  const levels = new Map<
    LevelId,
    { readonly here: Found[]; readonly areas: Set<string>; readonly periods: Set<string> }
  >();
  for (const one of list) {
    const { level, code } = one.area;
    const at = levels.get(level) ?? { here: [], areas: new Set<string>(), periods: new Set<string>() };
    levels.set(level, at);
    at.here.push(one);
    at.areas.add(code);
    at.periods.add(one.period);
  }
  return new Map(
    [...levels].map(([level, { here, ...axes }]) => {
      const [areas, periods] = [[...axes.areas].sort(), [...axes.periods].sort(comparePeriods)];
      const filling = fillingOf({ indicator: "", level, division, areas, periods, dimensions: [] });
      const put = new Uint8Array(filling.cube.values.length);
      for (const { area, period, figure, row, provisional } of here) {
        const cell = filling.at(area.code, period, []);
        const value = hundredfold ? Number((figure.value * 100).toPrecision(15)) : figure.value;
        if (put[cell] === 1) {
          if (filling.cube.values[cell] === value) continue;
          // Which of two figures is right cannot be known: neither is shown.
          twice(row, area.code, period);
          filling.lack(cell, REASON.refused);
          continue;
        }
        put[cell] = 1;
        if (figure.reason === REASON.present) filling.put(cell, value, provisional ? FLAG.provisional : 0);
        else filling.lack(cell, figure.reason);
      }
      return [level, filling.cube] as const;
    }),
  );
}

/** Which areas and periods there are figures of, and how many. */
function extentOf(cubes: Built["cubes"]): Pick<Built, "areas" | "periods" | "figures" | "missing"> {
  const all = [...cubes.values()].flatMap((levels) => [...levels.values()]);
  const areas = new Map<LevelId, ReadonlySet<string>>();
  let [figures, missing] = [0, 0];
  for (const cube of all) {
    areas.set(cube.level, new Set([...(areas.get(cube.level) ?? []), ...cube.areas]));
    for (const reason of cube.reason) {
      if (reason === REASON.present) figures += 1;
      // A cell with two figures is told as a mistake.
      else if (reason !== REASON.empty && reason !== REASON.refused) missing += 1;
    }
  }
  return {
    areas: new Map([...areas].map(([level, codes]) => [level, [...codes].sort()])),
    periods: [...new Set(all.flatMap(({ periods }) => periods))].sort(comparePeriods),
    figures,
    missing,
  };
}

/**
 * The division of the figures: that of each period where all areas exist in it, else the one that has all of them
 * (the newest of several), else that of each period all the same.
 */
export function divisionOf({ areas: there, periods }: Built, { divisions }: Areas): string {
  const [level = "", codes = []] = [...there].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  const whole = new Set(
    divisions.flatMap(({ id, levels }) => {
      const list = new Set(levels[level]);
      return codes.every((code) => list.has(code)) ? [id] : [];
    }),
  );
  const days = periods.map((period) => dateOfDay(parsePeriod(period)?.start ?? 0));
  const lasting = divisions.filter(({ levels }) => levels[level]);
  const has = (day: string): boolean =>
    lasting.some(({ id, from, to }) => whole.has(id) && from <= day && (to === null || to >= day));
  if (days.every(has)) return PER_PERIOD;
  return divisions.findLast(({ id }) => whole.has(id))?.id ?? PER_PERIOD;
}
