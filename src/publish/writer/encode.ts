import { gzipSync } from "node:zlib";
import type { Cube } from "../../cube/cube.ts";
import { FLAG } from "../../cube/flags.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import type { IndicatorConfig } from "../config/schema.ts";

const REASON_LETTERS = { "not-published": "n", suppressed: "x", "not-applicable": "a", empty: "" } as const;

const FLAG_LETTERS = [
  ["p", FLAG.provisional],
  ["r", FLAG.revised],
  ["f", FLAG.forecast],
  ["s", FLAG.estimate],
  ["b", FLAG.break],
  ["o", FLAG.rounded],
  ["c", FLAG.computed],
  ["k", FLAG.correction],
] as const;

const WRITABLE = FLAG_LETTERS.reduce((bits, [, flag]) => bits | flag, 0);

/** The letters of a cell. A reason or flag that a store cannot hold is a bug of the publisher. */
function letters(reason: number, flags: number): string {
  if (reason !== REASON.present) {
    const name = reasonOf(reason);
    if (!(name in REASON_LETTERS)) throw new Error(`a store holds no cells that are ${name}`);
    return REASON_LETTERS[name as keyof typeof REASON_LETTERS];
  }
  if ((flags & ~WRITABLE) !== 0) throw new Error(`a store holds no flags ${flags.toString(2)}`);
  return FLAG_LETTERS.filter(([, flag]) => (flags & flag) !== 0).map(([letter]) => letter).join("");
}

type Status = string | string[] | Record<string, string> | undefined;

/** One text for all cells, an array, or an object by position: whichever is the smallest gzipped. */
export function encodeStatus(cells: readonly string[]): Status {
  const [first = ""] = cells;
  if (cells.every((cell) => cell === first)) return first === "" ? undefined : first;
  const entries = cells.flatMap((cell, at) => (cell === "" ? [] : [[String(at), cell] as const]));
  const byPosition = Object.fromEntries(entries);
  return zipped(byPosition) < zipped(cells) ? byPosition : [...cells];
}

function zipped(value: unknown): number {
  return gzipSync(JSON.stringify(value), { level: 9 }).length;
}

/** What a data file says beside its figures. */
export interface DatasetWords {
  readonly attribution: string;
  readonly updated: string;
}

/** A cube as a dense JSON-stat 2.0 dataset, in the form that the README of the store describes. */
export function encodeDataset(cube: Cube, indicator: IndicatorConfig, words: DatasetWords): object {
  const status = encodeStatus(Array.from(cube.reason, (reason, at) => letters(reason, cube.flags[at] ?? 0)));
  return {
    version: "2.0",
    class: "dataset",
    label: indicator.name.nl,
    source: words.attribution,
    updated: words.updated,
    id: ["area", "period", ...cube.dimensions.map(({ id }) => id)],
    size: [cube.areas.length, cube.periods.length, ...cube.dimensions.map(({ members }) => members.length)],
    role: { geo: ["area"], time: ["period"] },
    dimension: {
      area: { label: "Gebied", category: { index: cube.areas } },
      period: { label: "Periode", category: { index: cube.periods } },
      ...Object.fromEntries(cube.dimensions.map(({ id, members }) => [id, dimension(indicator, id, members)])),
    },
    value: Array.from(cube.values, (value) => (Number.isNaN(value) ? null : value)),
    ...(status === undefined ? {} : { status }),
    extension: {
      indicator: cube.indicator,
      level: cube.level,
      division: cube.division,
      en: { label: indicator.name.en },
    },
  };
}

function dimension(indicator: IndicatorConfig, id: string, members: readonly string[]): object {
  const known = indicator.dimensions.find((one) => one.id === id);
  const chosen = members.flatMap((code) => known?.members.filter((member) => member.code === code) ?? []);
  return {
    label: known?.name.nl ?? id,
    category: { index: members, label: Object.fromEntries(chosen.map(({ code, name }) => [code, name.nl])) },
    extension: {
      en: {
        label: known?.name.en ?? id,
        category: { label: Object.fromEntries(chosen.map(({ code, name }) => [code, name.en])) },
      },
    },
  };
}
