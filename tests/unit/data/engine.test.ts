import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { isProblem } from "../../../src/cube/problem.ts";
import type { Problem } from "../../../src/cube/problem.ts";
import { REASON } from "../../../src/cube/reason.ts";
import type { Engine, PlannedNeed } from "../../../src/data/engine/engine.ts";
import { bytesFromPage } from "../../../src/data/engine/bytes.ts";
import { createEngine } from "../../../src/data/engine/inProcess.ts";
import { requestFor } from "../../../src/data/engine/requestFor.ts";
import { remoteEngine } from "../../../src/data/engine/remote.ts";
import { serveEngine } from "../../../src/data/engine/serve.ts";
import { startEngine } from "../../../src/data/engine/start.ts";
import { files, serve } from "../sources/server.ts";
import type { TestServer } from "../sources/server.ts";
import { storeFiles } from "../sources/store/smallStore.ts";
import { figures, question, settingsFor } from "./questions.ts";

const cleaning: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleaning.splice(0)) await clean();
});

/** The engine in a process of its own would be: at the other end of a real line, where everything is cloned. */
function acrossALine(): Engine {
  const { port1, port2 } = new MessageChannel();
  serveEngine(
    createEngine(() => bytesFromPage(port1)),
    port1,
  );
  const engine = remoteEngine(port2);
  port1.start();
  port2.start();
  cleaning.push(() => {
    port1.close();
  });
  return engine;
}

async function opened(
  make: () => Engine,
  changes: Readonly<Record<string, unknown>> = {},
  home?: string,
): Promise<{ engine: Engine; server: TestServer }> {
  const server = await serve(files({ ...storeFiles(), ...changes }));
  cleaning.push(server.close);
  const engine = make();
  await engine.open({ ...settingsFor(server), ...(home !== undefined && { home, hosts: [server.base.origin] }) });
  return { engine, server };
}

function right<T>(answer: T | Problem): T {
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

const answersOf = (planned: readonly PlannedNeed[]): Map<string, string> =>
  new Map(planned.map(({ key, answer }) => [key, answer]));

const OTHER_SITE = "https://example.nl/";

const PLACES: readonly { readonly where: string; readonly make: () => Engine; readonly home?: string }[] = [
  { where: "in the page", make: () => createEngine(requestFor) },
  { where: "across a line", make: acrossALine },
  { where: "across a line, the store on another site", make: acrossALine, home: OTHER_SITE },
];

describe.each(PLACES)("the engine $where", ({ make, home }) => {
  test("answers a question from figures that it keeps", async () => {
    const { engine, server } = await opened(make, {}, home);
    expect(right(await engine.catalogue()).indicators).toHaveLength(4);
    const planned = right(await engine.plan(question(["population"], ["2020"])));
    const [first] = planned;
    if (!first) throw new Error("nothing planned");
    expect(right(await engine.load(first))).toEqual({ answer: first.answer, bytes: 3 * 3 * (8 + 1 + 2) });
    const result = right(await engine.evaluate(question(["population"], ["2020"]), answersOf(planned)));
    expect(figures(result)).toEqual({ GM0344: 10, GM0363: 1010, GM0518: 2010 });
    expect(result.values).toBeInstanceOf(Float64Array);
    await engine.load(first);
    expect(server.asked.filter((path) => path.includes("/data/"))).toHaveLength(1);
  });

  test("what was dropped, or could not be read, is not loaded; the rest is there", async () => {
    const { engine } = await opened(make, {}, home);
    const query = question(["population", "votes"], ["2021"]);
    const planned = right(await engine.plan(query));
    for (const one of planned) await engine.load(one);
    const votes = planned.filter(({ need }) => need.indicator === "votes");
    await engine.drop(votes.map(({ answer }) => answer));
    const result = right(await engine.evaluate(query, answersOf(planned)));
    expect(figures(result)).toEqual({ GM0344: 20, GM0363: Number.NaN, GM0518: 2020 });
    expect(result.reason[1]).toBe(REASON.suppressed);
    const place = result.series.findIndex(({ indicator }) => indicator === "votes");
    expect(result.reason[place * 3]).toBe(REASON["not-loaded"]);
  });

  test("explains a figure of an answer, and offers calculations", async () => {
    const { engine } = await opened(make, {}, home);
    const query = question(["population"], ["2020"]);
    const planned = right(await engine.plan(query));
    for (const one of planned) await engine.load(one);
    const explained = right(await engine.explain(query, answersOf(planned), { series: 0, slot: 0, area: "GM0344" }));
    expect(explained[0]).toMatchObject({ id: "analysis.explain-figure", params: { area: { nl: "Utrecht" } } });
    const offers = right(
      await engine.offers({ source: "store", indicator: "population", members: {}, calculations: [] }),
    );
    expect(offers.some(({ calculation, available }) => calculation.kind === "change" && available)).toBe(true);
  });

  test("a question that is taken back is not worked out", async () => {
    const { engine } = await opened(make, {}, home);
    const query = question(["population"], ["2020"]);
    const planned = right(await engine.plan(query));
    const controller = new AbortController();
    const older = engine.evaluate(query, answersOf(planned), { signal: controller.signal });
    controller.abort();
    const newer = engine.evaluate(query, answersOf(planned));
    expect(await older).toMatchObject({ kind: "cancelled" });
    expect(isProblem(await newer)).toBe(false);
  });

  test("reading can be stopped and tells how far it is", async () => {
    const slow = (_request: unknown, response: ServerResponse): void => {
      response.writeHead(200, { "content-type": "application/json", "content-length": 1000 }).write(" ".repeat(500));
    };
    const { engine } = await opened(make, { "/store/data/population/gemeente.11111111.json": slow }, home);
    const [first] = right(await engine.plan(question(["population"], ["2020"])));
    if (!first) throw new Error("nothing planned");
    const controller = new AbortController();
    const answer = await engine.load(first, {
      signal: controller.signal,
      onProgress: (done) => {
        expect(done).toBe(0.5);
        controller.abort();
      },
    });
    expect(answer).toMatchObject({ kind: "cancelled" });
  });

  test("without a catalogue every answer says so, and asking again helps", async () => {
    let there = false;
    const later = (_request: unknown, response: ServerResponse): void => {
      if (there)
        response
          .writeHead(200, { "content-type": "application/json" })
          .end(JSON.stringify(storeFiles()["/store/catalogue.json"]));
      else response.writeHead(404).end();
    };
    const { engine } = await opened(make, { "/store/catalogue.json": later }, home);
    expect(await engine.plan(question(["population"], ["2020"]))).toMatchObject({
      kind: "not-found",
      what: "catalogue.json",
    });
    expect(await engine.catalogue()).toMatchObject({ kind: "not-found" });
    there = true;
    expect(right(await engine.plan(question(["population"], ["2020"])))).toHaveLength(1);
  });

  test("a bug is a rejection, not an answer", async () => {
    await expect(async () => make().open({ home: "https://example.nl/", hosts: [], sources: [] })).rejects.toThrow(
      /no source/,
    );
  });
});

describe("starting", () => {
  test("without a worker the engine runs in the page", async () => {
    const forbidden = startEngine(() => {
      throw new Error("no workers here");
    });
    const server = await serve(files(storeFiles()));
    cleaning.push(server.close);
    const catalogue = forbidden.catalogue();
    await forbidden.open(settingsFor(server));
    expect(right(await catalogue).indicators).toHaveLength(4);
  });

  test("a worker whose file is missing is the same as no worker", async () => {
    class MissingWorker extends EventTarget implements Worker {
      readonly onmessage = null;
      readonly onmessageerror = null;
      readonly onerror = null;
      constructor() {
        super();
        setTimeout(() => this.dispatchEvent(new Event("error")), 5);
      }
      terminate(): void {
        throw new Error("it never ran");
      }
      postMessage(): void {
        throw new Error("nobody listens");
      }
    }
    const engine = startEngine(() => new MissingWorker());
    const server = await serve(files(storeFiles()));
    cleaning.push(server.close);
    await engine.open(settingsFor(server));
    expect(right(await engine.catalogue()).indicators).toHaveLength(4);
  });
});
