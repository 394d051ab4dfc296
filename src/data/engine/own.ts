import type { Areas } from "../../cube/area.ts";
import type { Problem } from "../../cube/problem.ts";
import { thisDevice } from "../../sources/own/device.ts";
import { createOwn } from "../../sources/own/own.ts";
import { pack, unpack } from "../../sources/own/pack.ts";
import type { TableSource } from "../../sources/source.ts";
import type { LiveAnswers, LiveAsk } from "./engine.ts";

type OwnAsk = Extract<LiveAsk, { about: `own-${string}` }>;

/** The files of this device as a source, and what can be asked about them. */
export interface OwnFiles {
  readonly source: TableSource;
  readonly answer: (ask: OwnAsk) => Promise<LiveAnswers[OwnAsk["about"]]>;
}

/** `areas`: those of the store, with those of a level that is read apart. */
export function ownFilesOver(areas: (level: string) => Promise<Areas | Problem>): OwnFiles {
  const files = createOwn({ device: thisDevice(), areas });
  return {
    source: files,
    async answer(ask) {
      switch (ask.about) {
        case "own-files":
          return files.files();
        case "own-open":
          return files.open(ask.name, ask.bytes);
        case "own-correct":
          return files.correct(ask.id, ask.said);
        case "own-keep":
          return files.keep(ask.id, ask.choices, ask.instead);
        case "own-remove":
          return files.remove(ask.id);
        case "own-restore":
          return files.restore();
        case "own-give":
          return pack(await files.give(ask.ids));
        case "own-take":
          return files.take(unpack(ask.packed));
      }
    },
  };
}
