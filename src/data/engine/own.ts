import type { Areas } from "../../cube/area.ts";
import { isProblem } from "../../cube/problem.ts";
import type { OwnParts } from "../../cube/ownFile.ts";
import type { Problem } from "../../cube/problem.ts";
import { thisDevice } from "../../sources/own/device.ts";
import { createOwn } from "../../sources/own/own.ts";
import { createOwnShapes } from "../../sources/own/shapes/shapes.ts";
import type { ShapesSource } from "../../sources/own/shapes/shapes.ts";
import { pack, unpack } from "../../sources/own/pack.ts";
import type { TableSource } from "../../sources/source.ts";
import type { LiveAnswers, LiveAsk } from "./engine.ts";

type OwnAsk = Extract<LiveAsk, { about: `own-${string}` }>;

/** Borders and points are JSON; no table of figures begins so. */
const JSON_START = /^[\uFEFF\s]*\{/;

/** The files of this device as a source, and what can be asked about them. */
export interface OwnFiles {
  readonly source: TableSource;
  readonly shapes: ShapesSource;
  readonly answer: (ask: OwnAsk) => Promise<LiveAnswers[OwnAsk["about"]]>;
}

/** `areas`: those of the store, with those of a level that is read apart. */
export function ownFilesOver(areas: (level: string) => Promise<Areas | Problem>): OwnFiles {
  const device = thisDevice();
  const shapes = createOwnShapes(device.shapes);
  const files = createOwn({
    device: device.files,
    async areas(level) {
      const known = await areas(level);
      return isProblem(known) ? known : shapes.withAreas(known);
    },
  });
  /** What leaves together: figures, and the borders of the areas that these are about beside those that are drawn. */
  const along = async ({ files: ids, points, levels }: OwnParts) => {
    const figures = await files.give(ids);
    const about = figures.flatMap(({ spans }) =>
      Object.values(spans).flatMap((each) => each.map(({ level }) => level)),
    );
    return { figures, places: await shapes.give(points, [...levels, ...about]) };
  };
  return {
    source: files,
    shapes,
    async answer(ask) {
      switch (ask.about) {
        case "own-files":
          return files.files();
        case "own-open":
          return JSON_START.test(new TextDecoder().decode(ask.bytes.slice(0, 100)))
            ? shapes.open(ask.name, ask.bytes)
            : files.open(ask.name, ask.bytes);
        case "own-correct":
          return files.correct(ask.id, ask.said);
        case "own-keep":
          return files.keep(ask.id, ask.choices, ask.instead);
        case "own-remove":
          return files.remove(ask.id);
        case "own-restore":
          return files.restore();
        case "own-shapes":
          return shapes.list();
        case "own-shapes-correct":
          return shapes.correct(ask.id, ask.said);
        case "own-shapes-keep":
          return { kept: await shapes.keep(ask.id, ask.choices) };
        case "own-shapes-remove":
          await shapes.remove(ask.id);
          return true;
        case "own-shapes-restore":
          await shapes.restore();
          return true;
        case "own-points":
          return shapes.points(ask.id);
        case "own-along":
          return (await along(ask.parts)).places.map(({ name }) => name);
        case "own-give": {
          const { figures, places } = await along(ask.parts);
          return pack([...figures, ...places]);
        }
        case "own-take": {
          const came = unpack(ask.packed);
          // Figures may be about areas that these borders bring.
          await shapes.take(came.shapes);
          return files.take(came.files);
        }
      }
    },
  };
}
