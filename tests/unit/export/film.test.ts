import { expect, it, vi } from "vitest";
import { cellAt } from "../../../src/analysis/result.ts";
import { filmFormat } from "../../../src/export/film/format.ts";
import { oneSlot } from "../../../src/export/film/oneSlot.ts";
import { formById } from "../../../src/presentations/registry.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import { AREAS, BORDERS, resultOf as mapped } from "../presentations/map/small.ts";
import { everySign, resultOf } from "../presentations/results.ts";
import { bytesOf, exportedOf, TOOLS } from "./exported.ts";

it("one period of a result is that period, cell by cell, with the classes of all", () => {
  const all = { ...resultOf({ series: 3, areas: 4, slots: 5 }), lower: new Float64Array(60).map((_, at) => at) };
  for (const slot of all.slots.keys()) {
    const one = oneSlot(all, slot);
    expect(one.slots).toEqual([all.slots[slot]]);
    expect(one.periods).toEqual([all.slots[slot]?.period, all.slots[slot]?.period, all.slots[slot]?.period]);
    expect(one.classes).toBe(all.classes);
    for (const [s] of all.series.entries()) {
      for (const [a] of all.areas.entries()) {
        const [here, there] = [cellAt(one, s, a, 0), cellAt(all, s, a, slot)];
        expect(one.values[here]).toBe(all.values[there]);
        expect(one.lower?.[here]).toBe(there);
      }
    }
  }
  const signs = everySign();
  expect(oneSlot(signs, 0)).toEqual(signs);
});

const MAP = mapped({ A: [10, 20], B: [25, 35], C: [15, "suppressed"], D: [5, 6] }, { periods: ["2020", "2021"] });
const filmed = (form: string, plays: boolean) => {
  const found = formById(form);
  if (!found) throw new Error(form);
  const picture = { form: found, options: {}, theme: makeTheme(false), borders: [BORDERS] };
  return exportedOf(MAP, { areas: AREAS, picture: { ...picture, ...(plays && { plays: true as const }) } });
};

it("a film is a picture per period, each with its own period in words, the last one longest", async () => {
  const reel = new TextDecoder().decode(await bytesOf(filmFormat, filmed("map", true)));
  const frames = reel.split(/<!-- (?=\d+ -->)/).slice(1);
  expect(frames).toHaveLength(2);
  expect(frames.map((frame) => Number.parseInt(frame, 10))).toEqual([900, 2000]);
  expect(frames[0]).toContain("<title>Onderwerp 0 · 2020</title>");
  expect(frames[0]).not.toContain("2021");
  expect(frames[1]).toContain("2021");
});

it("what cannot be played says what can", async () => {
  const make = await filmFormat.load();
  expect(await make([filmed("bar", false)], TOOLS)).toEqual({ refused: { id: "export.film-map" } });
  const still = { ...filmed("map", true), result: oneSlot(MAP, 0) };
  expect(await make([still], TOOLS)).toEqual({ refused: { id: "export.film-periods" } });
});

it("a browser that cannot record says so beforehand", async () => {
  const fits = await filmFormat.fits?.();
  const map = filmed("map", true);
  expect(fits?.(map)).toBeUndefined();
  vi.stubGlobal("document", {});
  expect(fits?.(map)).toEqual({ message: { id: "export.no-film" }, blocks: true });
  vi.stubGlobal("MediaRecorder", { isTypeSupported: (type: string) => type === "video/webm" });
  expect(fits?.(map)).toBeUndefined();
  vi.unstubAllGlobals();
});
