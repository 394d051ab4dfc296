import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, test } from "vitest";
import type { Need } from "../../../src/cube/cube.ts";
import type { Engine, PlannedNeed } from "../../../src/data/engine/engine.ts";
import { createEngine } from "../../../src/data/engine/inProcess.ts";
import { requestFor } from "../../../src/data/engine/requestFor.ts";
import { createFigures } from "../../../src/data/figures.ts";
import { files, serve } from "../sources/server.ts";
import { storeFiles } from "../sources/store/smallStore.ts";
import { settingsFor } from "./questions.ts";

const cleaning: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleaning.splice(0)) await clean();
});

/** Sizes in the small store: population 99 bytes per municipality file, 33 for the country; votes 99. */
const need = (indicator: string, level: string, periods: readonly string[]): PlannedNeed => {
  const asked: Need = { source: "store", indicator, level, periods, members: {} };
  return { key: `${indicator} ${level}`, need: asked, answer: `${indicator} ${level}` };
};
const municipalities = need("population", "gemeente", ["2020"]);
const country = need("population", "land", ["2020"]);
const votes = need("votes", "gemeente", ["2021"]);

async function started(maxBytes: number) {
  const server = await serve(files(storeFiles()));
  cleaning.push(server.close);
  const engine = createEngine(requestFor);
  await engine.open(settingsFor(server));
  const dropped: string[] = [];
  const listening: Engine = {
    ...engine,
    drop: (answers) => {
      dropped.push(...answers);
      return engine.drop(answers);
    },
  };
  const figures = createFigures(new QueryClient(), listening, maxBytes);
  const hold = (...planned: PlannedNeed[]) => figures.hold(planned, new AbortController().signal, () => undefined);
  return { dropped, hold, server };
}

describe("cubes are bounded in bytes", () => {
  test("the one used longest ago goes first", async () => {
    const { dropped, hold } = await started(140);
    (await hold(country)).release();
    (await hold(municipalities)).release();
    (await hold(country)).release();
    expect(dropped).toEqual([]);
    (await hold(votes)).release();
    expect(dropped).toEqual(["population gemeente"]);
  });

  test("what a question holds stays until it lets go, however large", async () => {
    const { dropped, hold } = await started(50);
    const held = await hold(municipalities, country);
    (await hold(votes)).release();
    expect(dropped).toEqual(["votes gemeente"]);
    held.release();
    expect(dropped).toEqual(["votes gemeente", "population gemeente"]);
  });

  test("what was dropped is read again when it is asked for", async () => {
    const { hold, server } = await started(50);
    (await hold(municipalities)).release();
    (await hold(country)).release();
    (await hold(municipalities)).release();
    expect(server.asked.filter((path) => path.includes("population/gemeente"))).toHaveLength(2);
    expect(server.asked.filter((path) => path.includes("population/land"))).toHaveLength(1);
  });
});
