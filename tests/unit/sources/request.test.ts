import { afterEach, describe, expect, test } from "vitest";
import type { Problem } from "../../../src/cube/problem.ts";
import { FILES, patient } from "../../../src/sources/patient.ts";
import { createRequest } from "../../../src/sources/request.ts";
import type { RequestOptions, RequestSettings } from "../../../src/sources/request.ts";
import { sendJson, serve } from "./server.ts";
import type { Handler, TestServer } from "./server.ts";

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function started(handler: Handler): Promise<TestServer> {
  const server = await serve(handler);
  servers.push(server);
  return server;
}

async function ask(
  server: TestServer,
  options: Partial<RequestOptions> = {},
  { pause = 10, ...settings }: Partial<RequestSettings> & { readonly pause?: number } = {},
): Promise<ArrayBuffer | Problem> {
  const request = patient(createRequest({ home: server.base, hosts: [], ...settings }), { ...FILES, pause });
  return request(new URL("data.json", server.base), { what: "data", ...options });
}

const text = (answer: ArrayBuffer | Problem): string =>
  answer instanceof ArrayBuffer ? new TextDecoder().decode(answer) : JSON.stringify(answer);

describe("a request", () => {
  test("gives the bytes and says how far it is", async () => {
    const server = await started((_, response) => sendJson(response, "x".repeat(300_000)));
    const progress: number[] = [];
    const answer = await ask(server, { onProgress: (done) => progress.push(done) });
    expect(text(answer)).toHaveLength(300_002);
    expect(progress.length).toBeGreaterThan(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(1);
  });

  test("offline: nobody answers", async () => {
    const server = await started(() => undefined);
    await server.close();
    expect(await ask(server)).toMatchObject({
      kind: "offline",
      retry: true,
      what: "data",
      where: `${server.base.href}data.json`,
    });
  });

  test("404 is asked once and named", async () => {
    const server = await started((_, response) => response.writeHead(404).end());
    expect(await ask(server)).toMatchObject({
      kind: "not-found",
      retry: false,
      where: `${server.base.href}data.json (404)`,
    });
    expect(server.asked).toHaveLength(1);
  });

  test("500 and then right: the second try is given", async () => {
    let times = 0;
    const server = await started((_, response) => {
      times += 1;
      if (times === 1) response.writeHead(500).end();
      else sendJson(response, 1);
    });
    expect(text(await ask(server))).toBe("1");
  });

  test("500 twice is a Problem that trying again may help", async () => {
    const server = await started((_, response) => response.writeHead(503).end());
    expect(await ask(server)).toMatchObject({
      kind: "server",
      retry: true,
      where: `${server.base.href}data.json (503)`,
    });
    expect(server.asked).toHaveLength(2);
  });

  test("403: the other side refuses, and is not asked again", async () => {
    const server = await started((_, response) => response.writeHead(403).end());
    expect(await ask(server)).toMatchObject({ kind: "refused", retry: false });
    expect(server.asked).toHaveLength(1);
  });

  test("429 for ever: asked five times, and told so that the person can try again", async () => {
    const server = await started((_, response) => response.writeHead(429).end());
    expect(await ask(server, {}, { pause: 1 })).toMatchObject({ kind: "refused", retry: true });
    expect(server.asked).toHaveLength(5);
  });

  test("HTML instead of data", async () => {
    const server = await started((_, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<!doctype html>");
    });
    expect(await ask(server)).toMatchObject({ kind: "malformed", where: `${server.base.href}data.json (HTML)` });
  });

  test("a body that is cut off", async () => {
    let times = 0;
    const server = await started((_, response) => {
      times += 1;
      response.writeHead(200, { "content-type": "application/json", "content-length": 100 });
      response.write("[1,");
      setTimeout(() => response.destroy(), 20);
    });
    expect(await ask(server)).toMatchObject({ kind: "offline", retry: true });
    expect(times).toBe(2);
  });

  test("a body in which nothing comes any more", async () => {
    const server = await started((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write("[1,");
    });
    expect(await ask(server, {}, { patience: 60 })).toMatchObject({ kind: "offline" });
  });

  test("a slow line is not cut off while something comes", async () => {
    const server = await started((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      let left = 6;
      const timer = setInterval(() => {
        left -= 1;
        response.write("1");
        if (left > 0) return;
        clearInterval(timer);
        response.end();
      }, 60);
    });
    expect(text(await ask(server, {}, { patience: 200 }))).toBe("111111");
  });
});

describe("hosts", () => {
  test("another host is not asked at all", async () => {
    const other = await started((_, response) => sendJson(response, 1));
    const answer = await ask(other, {}, { home: new URL("http://example.nl/") });
    expect(answer).toMatchObject({ kind: "forbidden", where: `${other.base.href}data.json` });
    expect(other.asked).toHaveLength(0);
  });

  test("a host on the list is asked", async () => {
    const other = await started((_, response) => sendJson(response, 1));
    const settings = { home: new URL("http://example.nl/"), hosts: [other.base.origin] };
    expect(text(await ask(other, {}, settings))).toBe("1");
  });

  test("an address that is no web address is not asked", async () => {
    const request = createRequest({ home: new URL("http://example.nl/"), hosts: [] });
    expect(await request(new URL("data:application/json,1"), { what: "x" })).toMatchObject({ kind: "forbidden" });
  });

  test("a redirect to a host that is not on the list is refused, one on the same host is followed", async () => {
    const foreign = await started((_, response) => sendJson(response, 1));
    const server = await started((request, response) => {
      if (request.url === "/moved.json") sendJson(response, 2);
      else response.writeHead(302, { location: new URL("x.json", foreign.base).href }).end();
    });
    expect(await ask(server)).toMatchObject({
      kind: "forbidden",
      where: `${server.base.href}data.json → ${foreign.base.href}x.json`,
    });
    const near = await started((request, response) => {
      if (request.url === "/moved.json") sendJson(response, 2);
      else response.writeHead(302, { location: "/moved.json" }).end();
    });
    expect(text(await ask(near))).toBe("2");
  });
});

describe("cancelling", () => {
  test("before, during and between tries", async () => {
    const during = new AbortController();
    const server = await started((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write("[");
      during.abort();
    });
    expect(await ask(server, { signal: AbortSignal.abort() })).toMatchObject({ kind: "cancelled", retry: false });
    expect(server.asked).toHaveLength(0);
    expect(await ask(server, { signal: during.signal })).toMatchObject({ kind: "cancelled" });
    expect(server.asked).toHaveLength(1);
    const between = new AbortController();
    const failing = await started((_, response) => {
      response.writeHead(500).end();
      setTimeout(() => between.abort(), 50);
    });
    expect(await ask(failing, { signal: between.signal }, { pause: 600_000 })).toMatchObject({ kind: "cancelled" });
    expect(failing.asked).toHaveLength(1);
  });
});
