import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a test server does with a request; `undefined` from a table of files means 404. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestServer {
  /** Address with a slash at the end. */
  readonly base: URL;
  /** Paths asked for, in order, with their query. */
  readonly asked: readonly string[];
  /** The greatest number of requests that were open at the same time. */
  readonly busiest: () => number;
  readonly close: () => Promise<void>;
}

/** A real HTTP server on a free port of this machine. */
export async function serve(handler: Handler): Promise<TestServer> {
  const asked: string[] = [];
  let open = 0;
  let busiest = 0;
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    open += 1;
    busiest = Math.max(busiest, open);
    response.on("close", () => {
      open -= 1;
    });
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: new URL(`http://127.0.0.1:${String(port)}/`),
    asked,
    busiest: () => busiest,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Sends a value as JSON, with its length. */
export function sendJson(response: ServerResponse, value: unknown): void {
  const text = JSON.stringify(value);
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
  response.end(text);
}

/** Serves a table of files by path; a function may do as it likes, what is not in the table is 404. */
export function files(table: Readonly<Record<string, unknown>>): Handler {
  return (request, response) => {
    const file = table[(request.url ?? "").split("?", 1)[0] ?? ""];
    if (typeof file === "function") (file as Handler)(request, response);
    else if (file === undefined) {
      response.writeHead(404, { "content-type": "text/html" });
      response.end("<!doctype html><p>404");
    } else sendJson(response, file);
  };
}
