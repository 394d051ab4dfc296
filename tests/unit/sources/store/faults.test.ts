import type { ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import type { Need } from "../../../../src/cube/cube.ts";
import { isProblem } from "../../../../src/cube/problem.ts";
import { FILES, patient } from "../../../../src/sources/patient.ts";
import { createRequest } from "../../../../src/sources/request.ts";
import { createStore } from "../../../../src/sources/store/store.ts";
import { files, serve } from "../server.ts";
import type { TestServer } from "../server.ts";
import { cubes, storeFiles } from "./smallStore.ts";

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** Figures that stand in two files, so that one may come while the other does not. */
const NEED: Need = {
  source: "store",
  indicator: cubes.casesEarly.indicator,
  level: cubes.casesEarly.level,
  periods: ["2020-06-30", "2020-07-01"],
  members: {},
};

type Spoil = (response: ServerResponse, path: string) => unknown;

/** A store of which the answers to paths like `spoilt` are spoilt until it is mended. */
async function opened(spoilt: RegExp, spoil: Spoil, { patience = 2000, pause = 1 } = {}) {
  const whole = files(storeFiles());
  let broken = true;
  const server = await serve((request, response) => {
    const { url = "" } = request;
    if (broken && spoilt.test(url)) spoil(response, url);
    else whole(request, response);
  });
  servers.push(server);
  const request = patient(createRequest({ home: server.base, hosts: [], patience }), { ...FILES, pause });
  const store = createStore({ id: "store", base: new URL("store/", server.base), request });
  const mend = (): void => {
    broken = false;
  };
  return { store, server, mend };
}

const json = { "content-type": "application/json" };
const as = (status: number, headers: Record<string, string>, body = ""): Spoil => {
  return (response) => response.writeHead(status, headers).end(body);
};

const FAULTS: readonly (readonly [name: string, spoil: Spoil, told: string])[] = [
  ["a server that fails", as(500, {}), "server"],
  ["too many questions for ever", as(429, { "retry-after": "0" }), "refused"],
  ["a refusal", as(403, {}, "{}"), "refused"],
  ["a file that is gone", as(404, {}), "not-found"],
  ["HTML", as(200, { "content-type": "text/html" }, "<p>Storing"), "malformed"],
  ["HTML that says it is JSON", as(200, json, "<p>Storing"), "malformed"],
  ["a kind of content that is none of it", as(200, { "content-type": "image/png" }, "\u0089PNG"), "malformed"],
  ["a body that stops halfway", as(200, json, '{"value":[{"a'), "malformed"],
  [
    "a line that is cut",
    (response) =>
      response.writeHead(200, { ...json, "content-length": "99" }).write('{"id":', () => response.destroy()),
    "offline",
  ],
  ["an error with status 200", as(200, json, '{"error":[{"label":"Timeout"}]}'), "mismatch"],
  ["another site", as(302, { location: "https://elders.invalid/x" }), "offline"],
];

test.each(FAULTS)("%s: told, nothing partial is given, and trying again helps", async (_, spoil, told) => {
  const whole = await (await opened(/nothing/, spoil)).store.read(NEED);
  for (const spoilt of [/catalogue/, /2020-H1/, /2020-H2/]) {
    const { store, mend } = await opened(spoilt, spoil);
    expect(await store.read(NEED)).toMatchObject({ problem: true, kind: told });
    mend();
    const answer = await store.read(NEED);
    expect(isProblem(answer)).toBe(false);
    expect(answer).toEqual(whole);
  }
});

/** Longer than any test: whoever waits so long did not listen to the server. */
const FOR_EVER = { pause: 600_000 };

test("too many questions: asks again after as long as the server says", async () => {
  const whole = await (await opened(/nothing/, () => undefined)).store.read(NEED);
  let refused = 0;
  const busy: Spoil = (response) => {
    refused += 1;
    if (refused === 3) there.mend();
    return response.writeHead(429, { "retry-after": "0" }).end();
  };
  const there = await opened(/2020-H1/, busy, FOR_EVER);
  expect(await there.store.read(NEED)).toEqual(whole);
  expect(refused).toBe(3);
});

test("taking the question back ends the waiting for a busy server", async () => {
  const controller = new AbortController();
  const busy: Spoil = (response) =>
    response.writeHead(429, { "retry-after": "60" }).end(() => setTimeout(() => controller.abort(), 5));
  const { store, server } = await opened(/2020-H1/, busy, FOR_EVER);
  expect(await store.read(NEED, { signal: controller.signal })).toMatchObject({ kind: "cancelled" });
  expect(server.asked.filter((path) => path.includes("2020-H1"))).toHaveLength(1);
});

test("files that drip in are waited for, and tell how far they are", async () => {
  const table = storeFiles();
  const dripping: Spoil = (response, path) => {
    const bytes = Buffer.from(JSON.stringify(table[path]));
    response.writeHead(200, { ...json, "content-length": bytes.length });
    const next = (from: number): void => {
      const to = from + Math.ceil(bytes.length / 4);
      response.write(bytes.subarray(from, to));
      if (to < bytes.length) setTimeout(next, 3, to);
      else response.end();
    };
    next(0);
  };
  const { store } = await opened(/./, dripping);
  const progress: number[] = [];
  const answer = await store.read(NEED, { onProgress: (done) => progress.push(done) });
  expect(answer).toEqual(await (await opened(/nothing/, dripping)).store.read(NEED));
  // More than one word per file, so pieces were told of as they came.
  expect(progress.length).toBeGreaterThan(4);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBe(1);
});

test("a line that stops talking is given up, and its connection closed", async () => {
  const closed: Promise<unknown>[] = [];
  const silent: Spoil = (response) => {
    closed.push(new Promise((resolve) => response.on("close", resolve)));
    response.writeHead(200, json).write("{");
  };
  const { store } = await opened(/data\/cases/, silent, { patience: 20 });
  expect(await store.read(NEED)).toMatchObject({ problem: true, kind: "offline" });
  expect(closed.length).toBeGreaterThan(0);
  await Promise.all(closed);
});

test("taking the question back closes the connections that were open for it, and opens no other", async () => {
  const controller = new AbortController();
  const closed: Promise<unknown>[] = [];
  const { store, server } = await opened(/data\/cases/, (response) => {
    closed.push(new Promise((resolve) => response.on("close", resolve)));
    response.writeHead(200, json).write("{");
    if (closed.length === 2) controller.abort();
  });
  const answer = await store.read(NEED, { signal: controller.signal });
  expect(isProblem(answer) && answer.kind).toBe("cancelled");
  await Promise.all(closed);
  expect(server.asked.map((path) => /catalogue|H1|H2/.exec(path)?.[0]).sort()).toEqual(["H1", "H2", "catalogue"]);
});
