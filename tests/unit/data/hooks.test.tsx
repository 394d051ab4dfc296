// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"fetch": {"disableSameOriginPolicy": true}}}
import type { ServerResponse } from "node:http";
import { act } from "react";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Query } from "../../../src/analysis/query.ts";
import { createDataClient } from "../../../src/data/client.ts";
import type { DataClient } from "../../../src/data/client.ts";
import { createEngine } from "../../../src/data/engine/inProcess.ts";
import { requestFor } from "../../../src/data/engine/requestFor.ts";
import {
  useAreas,
  useBorders,
  useCatalogue,
  useExplanation,
  useOffers,
  useResult,
  useSheet,
} from "../../../src/data/hooks.ts";
import type { ResultReading } from "../../../src/data/hooks.ts";
import { DataProvider } from "../../../src/data/provider.tsx";
import { files, sendJson, serve } from "../sources/server.ts";
import type { TestServer } from "../sources/server.ts";
import { catalogueFile, storeFiles } from "../sources/store/smallStore.ts";
import { figures, question, settingsFor } from "./questions.ts";

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

const cleaning: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleaning.splice(0).reverse()) await clean();
});

async function served(
  changes: Readonly<Record<string, unknown>> = {},
): Promise<{ client: DataClient; server: TestServer; table: Record<string, unknown> }> {
  const table: Record<string, unknown> = { ...storeFiles(), ...changes };
  const server = await serve((request, response) => {
    files(table)(request, response);
  });
  cleaning.push(server.close);
  const engine = createEngine(requestFor);
  await engine.open(settingsFor(server));
  const client = createDataClient(engine);
  cleaning.push(() => client.queries.clear());
  return { client, server, table };
}

/** Does something as React wants it done in a test, and lets what follows from it happen. */
async function doing(deed: () => void): Promise<void> {
  await act(async () => {
    deed();
    await Promise.resolve();
  });
}

/** Shows a hook on a real screen; `seen` is every value it gave, `change` gives it another input. */
async function watch<Input, Output>(client: DataClient, hook: (input: Input) => Output, first: Input) {
  const seen: Output[] = [];
  function Probe({ input }: { readonly input: Input }): ReactElement | null {
    seen.push(hook(input));
    return null;
  }
  const root = createRoot(document.createElement("div"));
  const show = (input: Input): Promise<void> =>
    doing(() =>
      root.render(
        <DataProvider client={client}>
          <Probe input={input} />
        </DataProvider>,
      ),
    );
  await show(first);
  cleaning.push(() => doing(() => root.unmount()));
  const last = (): Output => {
    const value = seen.at(-1);
    if (value === undefined) throw new Error("nothing seen");
    return value;
  };
  return {
    seen,
    last,
    change: show,
    until: async (right: (output: Output) => boolean): Promise<Output> => {
      for (let turn = 0; turn < 200 && !right(last()); turn += 1) {
        await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
      }
      if (!right(last())) throw new Error(`never came: ${JSON.stringify(last())}`);
      return last();
    },
  };
}

const state = (name: string) => (reading: { readonly state: string }) => reading.state === name;
const settled = (reading: ResultReading): boolean => reading.state !== "loading" && !reading.stale;

function useEverything(level: string) {
  const catalogue = useCatalogue();
  const areas = useAreas(level);
  const sheet = useSheet("population");
  const borders = useBorders(areas.state === "ready" ? areas.value.borders.slice(0, 1) : undefined);
  return { catalogue, areas, sheet, borders };
}

describe("catalogue, areas, sheet and borders", () => {
  test("come when they are asked for", async () => {
    const { client, server } = await served();
    const seen = await watch<string, ReturnType<typeof useEverything>>(client, useEverything, "gemeente");
    const all = await seen.until(({ borders }) => borders.state === "ready");
    expect([all.catalogue.state, all.areas.state, all.sheet.state]).toEqual(["ready", "ready", "ready"]);
    expect(seen.seen[0]?.borders).toEqual({ state: "idle" });
    await seen.change("buurt");
    const small = await seen.until(({ areas }) => areas.state === "ready" && "BU03440101" in areas.value.areas);
    expect(small.areas.state).toBe("ready");
    expect(server.asked.filter((path) => path.includes("areas/nl"))).toHaveLength(1);
  });

  test("a failure is a value, and asking again helps", async () => {
    const { client, table } = await served({ "/store/catalogue.json": undefined });
    const seen = await watch(client, () => useCatalogue(), undefined);
    const failed = await seen.until(state("failed"));
    expect(failed).toMatchObject({ problem: { kind: "not-found", what: "catalogue.json" } });
    table["/store/catalogue.json"] = catalogueFile;
    if (failed.state === "failed") await doing(failed.retry);
    await seen.until(state("ready"));
  });
});

describe("the answer to a question", () => {
  test("comes, and a newer question keeps the older picture until it has its own", async () => {
    const { client } = await served();
    const seen = await watch<Query | undefined, ResultReading>(client, useResult, undefined);
    expect(seen.last()).toMatchObject({ state: "idle", problems: [] });
    await seen.change(question(["population"], ["2019"]));
    const first = await seen.until(state("ready"));
    expect(first.result && figures(first.result)).toEqual({ GM0344: 0, GM0363: 1000, GM0518: 2000 });
    const from = seen.seen.length;
    await seen.change(question(["population"], ["2020"]));
    const second = await seen.until((reading) => reading.state === "ready" && reading.result !== first.result);
    expect(second.result && figures(second.result)).toEqual({ GM0344: 10, GM0363: 1010, GM0518: 2010 });
    const between = seen.seen.slice(from).filter(({ state: name }) => name === "loading");
    expect(between.length).toBeGreaterThan(0);
    expect(between.every(({ result, stale }) => result === first.result && stale)).toBe(true);
  });

  test("the same question asked twice is answered from what is there", async () => {
    const { client, server } = await served();
    const seen = await watch<Query | undefined, ResultReading>(client, useResult, question(["population"], ["2019"]));
    await seen.until(state("ready"));
    const before = server.asked.length;
    await seen.change(question(["population"], ["2020"]));
    await seen.until(settled);
    await seen.change(question(["population"], ["2019"]));
    await seen.until(settled);
    expect(server.asked.length).toBe(before);
  });

  test("a newer question takes back what the older one was reading", async () => {
    let closed = 0;
    const slow = (_: unknown, response: ServerResponse): void => {
      response.on("close", () => {
        closed += 1;
      });
      response.writeHead(200, { "content-type": "application/json" }).write("[");
    };
    const { client, server } = await served({ "/store/data/population/gemeente.11111111.json": slow });
    const seen = await watch<Query | undefined, ResultReading>(client, useResult, question(["population"], ["2020"]));
    await seen.until(() => server.asked.some((path) => path.includes("population/gemeente")));
    await seen.change(question(["votes"], ["2021"]));
    await seen.until(state("ready"));
    await seen.until(() => closed === 1);
    expect(seen.last().problems).toEqual([]);
  });

  test("one file that fails leaves its cells not loaded; asking again reads only that", async () => {
    const path = "/store/data/votes/gemeente-a.55555555.json";
    const { client, server, table } = await served({ [path]: undefined });
    const seen = await watch<Query | undefined, ResultReading>(
      client,
      useResult,
      question(["population", "votes"], ["2021"]),
    );
    const partial = await seen.until(state("ready"));
    expect(partial.problems).toMatchObject([{ kind: "not-found", what: "votes" }]);
    expect(partial.result && figures(partial.result)["GM0344"]).toBe(20);
    table[path] = storeFiles()[path];
    const behindTheScreen = await client.queries.query(client.standing(question(["population", "votes"], ["2021"])));
    expect(behindTheScreen.problems).toEqual(partial.problems);
    expect(server.asked.filter((asked) => asked === path)).toHaveLength(1);
    await doing(partial.retry);
    await seen.until(({ state: name, problems, stale }) => name === "ready" && problems.length === 0 && !stale);
    expect(server.asked.filter((asked) => asked.includes("population/gemeente"))).toHaveLength(1);
    expect(server.asked.filter((asked) => asked.endsWith("catalogue.json"))).toHaveLength(2);
  });

  test("the person can stop it and start again", async () => {
    let stuck = true;
    const path = "/store/data/population/gemeente.11111111.json";
    const { client } = await served({
      [path]: (_: unknown, response: ServerResponse) => {
        if (stuck) response.writeHead(200, { "content-type": "application/json" }).write("[");
        else sendJson(response, storeFiles()[path]);
      },
    });
    const seen = await watch<Query | undefined, ResultReading>(client, useResult, question(["population"], ["2020"]));
    const loading = await seen.until(({ progress }) => progress !== undefined);
    await doing(loading.cancel);
    const stopped = await seen.until(state("failed"));
    expect(stopped.problems).toMatchObject([{ kind: "cancelled" }]);
    stuck = false;
    await doing(stopped.retry);
    await seen.until(state("ready"));
  });

  test("a question prepared before there is a screen is not asked twice", async () => {
    const { client, server } = await served();
    client.warm();
    client.prepare(question(["population"], ["2020"]), true);
    const seen = await watch<Query | undefined, ResultReading>(client, useResult, question(["population"], ["2020"]));
    await seen.until(state("ready"));
    expect(server.asked.toSorted()).toEqual([...new Set(server.asked)].sort());
    // Its map can only be drawn on these.
    expect(server.asked).toContain("/store/boundaries/gm-2019.99999999.json");
  });

  test("a new publication is followed", async () => {
    const { client, table } = await served();
    client.warm();
    const seen = await watch<Query | undefined, ResultReading>(client, useResult, question(["population"], ["2020"]));
    const before = await seen.until(state("ready"));
    const old = "data/population/gemeente.11111111.json";
    table["/store/catalogue.json"] = JSON.parse(
      JSON.stringify(catalogueFile).replaceAll("gemeente.11111111", "gemeente.abababab"),
    ) as unknown;
    const file = JSON.parse(JSON.stringify(table[`/store/${old}`])) as { value: number[] };
    table["/store/data/population/gemeente.abababab.json"] = {
      ...file,
      value: file.value.map((value) => value && value + 1),
    };
    await act(() => client.refresh());
    const after = await seen.until((reading) => settled(reading) && reading.result !== before.result);
    expect(after.result && figures(after.result)).toEqual({ GM0344: 11, GM0363: 1011, GM0518: 2011 });
  });
});

describe("a cell and a menu", () => {
  test("are explained and offered when somebody asks, and not before", async () => {
    const { client, server } = await served();
    const asked = question(["population"], ["2020"]);
    const useBoth = (open: boolean) => ({
      offers: useOffers(open ? asked.series[0] : undefined),
      explanation: useExplanation(asked, open ? { series: 0, slot: 0, area: "GM0344" } : undefined),
    });
    const seen = await watch<boolean, ReturnType<typeof useBoth>>(client, useBoth, false);
    expect(seen.last()).toEqual({ offers: { state: "idle" }, explanation: { state: "idle" } });
    expect(server.asked.filter((path) => path.includes("/data/"))).toHaveLength(0);
    await seen.change(true);
    const both = await seen.until(
      ({ offers, explanation }) => offers.state === "ready" && explanation.state === "ready",
    );
    if (both.offers.state !== "ready" || both.explanation.state !== "ready") throw new Error("not ready");
    expect(both.offers.value.length).toBeGreaterThan(5);
    expect(both.explanation.value[0]?.id).toBe("analysis.explain-figure");
  });
});
