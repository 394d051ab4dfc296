import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Cube, Need } from "../../../../src/cube/cube.ts";
import { isProblem } from "../../../../src/cube/problem.ts";
import type { Problem } from "../../../../src/cube/problem.ts";
import { LIVE_KINDS } from "../../../../src/sources/kinds.ts";
import type { LiveKind } from "../../../../src/sources/kinds.ts";
import { liveServices } from "../../../../src/sources/live/registry.ts";
import { createRequest } from "../../../../src/sources/request.ts";
import type { ReadOptions, TableSource } from "../../../../src/sources/source.ts";
import { eurostat, pxWeb } from "../../../offices/jsonStat.ts";
import { statLine } from "../../../offices/statline.ts";
import { serve } from "../server.ts";
import type { Handler, TestServer } from "../server.ts";

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

interface Office {
  readonly answer: (...args: Parameters<Handler>) => boolean;
  /** Where it stands on the server, and the table and figures that are asked of it. */
  readonly base: string;
  readonly table: (server: URL) => string;
  readonly need: Omit<Need, "source" | "indicator">;
  readonly measure: string;
}

const pitfalls = readFileSync(new URL("../../../fixtures/jsonstat/pitfalls.json", import.meta.url), "utf8");

/** An office for every kind of live service: one without does not compile. */
const OFFICES: Readonly<Record<LiveKind, () => Office>> = {
  cbs: () => ({
    answer: statLine({ page: 4 }),
    base: "odata/v1/CBS/",
    table: () => "37230ned",
    measure: "M000179",
    need: { level: "gemeente", periods: ["2019-03", "2020-03"], members: {} },
  }),
  pxweb: () => ({
    answer: pxWeb({ most: 6 }),
    base: "pxweb/",
    table: () => "TAB7",
    measure: "K1",
    need: { level: "pxweb-4", periods: ["2020-Q1", "2020-Q2", "2020-Q3"], members: { d1: ["1"] } },
  }),
  eurostat: () => ({
    answer: eurostat(),
    base: "eurostat/",
    table: () => "demo_test",
    measure: "NR",
    need: { level: "eurostat-nuts-2", periods: ["2019", "2020"], members: { sex: ["T"] } },
  }),
  jsonstat: () => ({
    answer(_, response) {
      response.writeHead(200, { "content-type": "application/json" }).end(pitfalls);
      return true;
    },
    base: "",
    table: (server) => `${new URL("data.json", server).href}#people`,
    measure: "value",
    need: { level: "gemeente", periods: ["2020-01", "2020-02"], members: {} },
  }),
};

type Spoil = (response: ServerResponse, at: number) => boolean;

/** A source of a kind as the site makes it, over an office of which some answers are spoilt. */
async function opened(kind: LiveKind, spoil: Spoil, patience: number) {
  const office = OFFICES[kind]();
  let at = 0;
  const server = await serve((request, response) => {
    at += 1;
    if (spoil(response, at - 1)) return;
    if (!office.answer(request, response)) response.writeHead(404).end();
  });
  servers.push(server);
  const request = createRequest({ home: server.base, hosts: [], patience });
  const base = new URL(office.base, server.base).href;
  const source = await liveServices([{ kind, id: kind, base }], request, 1).get(kind);
  if (!source) throw new Error(kind);
  return { office, server, source };
}

type Opened = Awaited<ReturnType<typeof opened>>;

/** Everything a person does with a table: what is in it, then its figures; the first failure ends it. */
async function figures({ office, server, source }: Opened, options: ReadOptions = {}): Promise<Cube | Problem> {
  const id = office.table(server.base);
  const table = await source.describe(id, options);
  if (isProblem(table)) return table;
  const cube = await source.read(needOf(source, office, `${id}:${office.measure}`), options);
  // The address of a server, and so the id of what it gives, is another every time.
  return isProblem(cube) ? cube : { ...cube, indicator: "" };
}

const needOf = ({ id }: TableSource, { need }: Office, indicator: string): Need => ({ source: id, indicator, ...need });

interface Clean {
  readonly cube: Cube;
  readonly requests: number;
}

const read = new Map<LiveKind, Promise<Clean>>();

/** What comes when nothing is wrong, and in how many requests. */
function clean(kind: LiveKind): Promise<Clean> {
  const reading = read.get(kind) ?? readClean(kind);
  read.set(kind, reading);
  return reading;
}

async function readClean(kind: LiveKind): Promise<Clean> {
  const there = await opened(kind, () => false, 2000);
  const cube = await figures(there);
  if (isProblem(cube)) throw new Error(JSON.stringify(cube));
  expect(cube.values.some((value) => !Number.isNaN(value))).toBe(true);
  return { cube, requests: there.server.asked.length };
}

const json = { "content-type": "application/json" };

/** What can be wrong with an answer. `told`: as which failure; without it the office may still be read, or as any. */
const FAULTS: readonly (readonly [name: string, spoil: (response: ServerResponse) => void, told: readonly string[]])[] =
  [
    ["a server that fails", (response) => void response.writeHead(500).end(), ["server"]],
    [
      "too many questions for ever",
      (response) => void response.writeHead(429, { "retry-after": "0" }).end(),
      ["refused"],
    ],
    ["a refusal", (response) => void response.writeHead(403).end("{}"), ["refused"]],
    [
      "HTML",
      (response) => void response.writeHead(200, { "content-type": "text/html" }).end("<p>Storing"),
      ["malformed"],
    ],
    ["HTML that says it is JSON", (response) => void response.writeHead(200, json).end("<p>Storing"), ["malformed"]],
    [
      "a kind of content that is none of it",
      (response) => void response.writeHead(200, { "content-type": "image/png" }).end("\u0089PNG"),
      ["malformed"],
    ],
    ["a body that stops halfway", (response) => void response.writeHead(200, json).end('{"value":[{"a'), ["malformed"]],
    [
      "a line that is cut",
      (response) =>
        void response.writeHead(200, { ...json, "content-length": "99" }).write('{"id":', () => response.destroy()),
      ["offline"],
    ],
    [
      "an error with status 200",
      (response) => void response.writeHead(200, json).end('{"error":[{"label":"Timeout"}]}'),
      ["refused", "mismatch"],
    ],
    [
      "another site",
      (response) => void response.writeHead(302, { location: "https://elders.invalid/x" }).end(),
      ["offline", "forbidden"],
    ],
  ];

describe.each(LIVE_KINDS)("%s", (kind) => {
  test.each(FAULTS)("%s: told, nothing partial is given, and trying again helps", async (_, spoil, told) => {
    const { cube, requests } = await clean(kind);
    // The first answer, and the last: by then all the others have come.
    for (const spoilt of new Set([0, requests - 1])) {
      let broken = true;
      const there = await opened(
        kind,
        (response, at) => {
          if (!broken || at < spoilt) return false;
          spoil(response);
          return true;
        },
        2000,
      );
      const answer = await figures(there);
      expect(isProblem(answer) ? told : [], JSON.stringify(answer).slice(0, 200)).toContain(
        isProblem(answer) && answer.kind,
      );
      broken = false;
      expect(await figures(there)).toEqual(cube);
    }
  });

  test("a line that stops talking is given up; one that drips is waited for", async () => {
    const { cube } = await clean(kind);
    const silent = await opened(kind, (response) => response.writeHead(200, json).write("{"), 10);
    expect(await figures(silent)).toMatchObject({ problem: true, kind: "offline" });
    const there = await opened(kind, dripping, 2000);
    expect(await figures(there)).toEqual(cube);
  });

  test("too many questions twice: waits as long as it is asked to, and goes on", async () => {
    const { cube } = await clean(kind);
    const there = await opened(
      kind,
      (response, at) => at < 2 && response.writeHead(429, { "retry-after": "0" }).end() === response,
      2000,
    );
    expect(await figures(there)).toEqual(cube);
    expect(there.server.busiest()).toBeLessThanOrEqual(2);
  });

  test("taking the question back stops the traffic", async () => {
    const controller = new AbortController();
    const there = await opened(
      kind,
      () => {
        controller.abort();
        return true;
      },
      2000,
    );
    expect(await figures(there, { signal: controller.signal })).toMatchObject({ kind: "cancelled" });
    await new Promise((resolve) => setTimeout(resolve, 10));
    // Two may have been on their way.
    expect(there.server.asked.length).toBeLessThanOrEqual(2);
  });
});

/** Lets the answer of the office through in small pieces. */
function dripping(response: ServerResponse): boolean {
  const send = response.write.bind(response);
  const end = response.end.bind(response);
  vi.spyOn(response, "end").mockImplementation((body: unknown) => {
    const bytes = Buffer.from(typeof body === "string" ? body : "");
    const half = Math.ceil(bytes.length / 2);
    send(bytes.subarray(0, half));
    setTimeout(() => end(bytes.subarray(half)), 3);
    return response;
  });
  return false;
}
