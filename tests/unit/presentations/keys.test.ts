import { describe, expect, it } from "vitest";
import type { RawOptions } from "../../../src/presentations/defineForm.ts";
import type { Result } from "../../../src/analysis/result.ts";
import { spokenReading } from "../../../src/presentations/atlas/atlas.ts";
import type { Direction, Reach, Spot } from "../../../src/presentations/chart/picture.ts";
import { formById, FORMS } from "../../../src/presentations/registry.ts";
import { twinText } from "../../../src/presentations/twin/twinText.ts";
import { SAMPLES } from "../../../src/app/gallery/samples.ts";
import { activeTab } from "../../../src/workspace/defaults.ts";
import { decodeLink } from "../../../src/workspace/link/decode.ts";
import { openRealStore } from "../analysis/realStore.ts";
import { SIZE, WORDS } from "./chart/draw.ts";
import { ATLASES, CHARTS } from "./pictures.ts";

/** Forms without points of their own: rows that the browser's own keys go through, or (the map) keys of their own test. */
const READ_AS_THEY_STAND = ["table", "heat", "ranking", "kpi", "text", "map"];
const DIRECTIONS: readonly Direction[] = ["left", "right", "up", "down", "first", "last"];
const MINE = "GM0344";
/** Between the points that a hand tries, in pixels. */
const STEP = 17;
/** Options with which a form works out figures of its own, where it does not by itself. */
const WORKED_OUT: Readonly<Record<string, RawOptions>> = { area: { shares: true }, stacked: { stack: "share" } };

async function sampleOf(id: string) {
  const { workspace } = decodeLink(SAMPLES[id] ?? "");
  if (!workspace) throw new Error(`no sample of ${id}`);
  const { query, options } = activeTab(workspace);
  const { run, areas } = await openRealStore();
  return { result: await run(query), options: { ...options, ...WORKED_OUT[id] }, areas };
}

/** Every spot that arrow keys, Home and End come to. */
function walked(reach: Reach): Map<string, Spot> {
  const start = reach.start();
  const seen = new Map<string, Spot>();
  const next = start ? [start] : [];
  for (let spot = next.pop(); spot; spot = next.pop()) {
    const name = `${spot.row} ${spot.column}`;
    if (seen.has(name)) continue;
    seen.set(name, spot);
    for (const direction of DIRECTIONS) {
      const to = reach.move(spot, direction);
      if (to) next.push(to);
    }
  }
  return seen;
}

/** The numbers in what is said of a figure, without those of its unit: "per 1.000 inwoners" is no figure. */
function numbersIn(said: string, { series }: Result): string[] {
  const bare = series.reduce((text, { unit }) => text.replaceAll(unit.nl, ""), said);
  return bare.match(/[-−]?\d[\d.]*(?:,\d+)?/g) ?? [];
}

async function twinOf(id: string, result: Result, options: RawOptions): Promise<Set<string>> {
  const twin = (await formById(id)?.declaration())?.twin?.(result, options) ?? result;
  return new Set(twinText(twin, WORDS).match(/[-−]?\d[\d.]*(?:,\d+)?/g));
}

it("no form escapes: it is a chart or maps with points to walk through, or is read as it stands", () => {
  const known = [...Object.keys(CHARTS), ...Object.keys(ATLASES), ...READ_AS_THEY_STAND];
  expect(known.toSorted()).toEqual(FORMS.map(({ id }) => id).toSorted());
});

describe.each(Object.entries(CHARTS))("the keys on %s", (id, draw) => {
  it("come to every figure that a hand can point at, and each is said and stands in the table", async () => {
    const { result, options } = await sampleOf(id);
    const { reach, width, height } = draw(result, options, SIZE, MINE);
    const spots = walked(reach);
    expect(spots.size).toBeGreaterThan(1);
    const byHand = new Set<string>();
    for (let x = 0; x < width; x += STEP) {
      for (let y = 0; y < height; y += STEP) {
        const spot = reach.at(x, y);
        if (spot) byHand.add(`${spot.row} ${spot.column}`);
      }
    }
    expect([...byHand].filter((spot) => !spots.has(spot))).toEqual([]);
    const twin = await twinOf(id, result, options);
    const unsaid = [...spots.values()].flatMap((spot) => {
      const { name, period, figure, source } = reach.read(spot);
      const { x, y } = reach.place(spot);
      const at = `${name} ${period}: ${figure}`;
      if (!/\S.*: \S/.test(at) || /NaN|undefined|\{\{/.test(at)) return [`says nothing: ${at}`];
      if (!(x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1)) return [`stands outside the picture: ${at}`];
      // What the picture alone adds, as how many areas a bar of a histogram counts, is of no area.
      if (!source) return [];
      return numbersIn(figure, result).flatMap((number) => (twin.has(number) ? [] : [`not in the table: ${at}`]));
    });
    expect(unsaid.slice(0, 10)).toEqual([]);
  });
});

describe.each(Object.entries(ATLASES))("what is said on %s", (id, draw) => {
  it("is said of every area that keys come to, and its figures stand in the table", async () => {
    const { result, options, areas } = await sampleOf(id);
    const atlas = draw(result, options, areas, MINE);
    const twin = await twinOf(id, result, options);
    const stops = atlas.frames.at(-1)?.scene.areas ?? [];
    expect(stops.length).toBeGreaterThan(1);
    const unsaid = stops.flatMap(({ code }) => {
      const reading = atlas.read(code);
      const said = reading ? spokenReading(reading) : "";
      if (!/\S: \S/.test(said) || /NaN|undefined|\{\{/.test(said)) return [`${code} says nothing: ${said}`];
      const figures = reading?.lines.flatMap(({ text }) => numbersIn(text, result)) ?? [];
      return figures.flatMap((number) => (twin.has(number) ? [] : [`not in the table: ${said}`]));
    });
    expect(unsaid.slice(0, 10)).toEqual([]);
  });
});
